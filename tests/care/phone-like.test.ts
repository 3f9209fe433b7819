import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phoneLike } from "../../src/care/phone-like.ts";

const found = (text: string) => phoneLike(text).map(({ shown, digits }) => `${shown} = ${digits}`);

describe("a number to call", () => {
  test.each([
    ["Call Samaritans on 116 123.", "116 123 = 116123"],
    ["Ring 112", "112 = 112"],
    ["dialled 999 at night", "999 = 999"],
    ["Text the word SHOUT to 85258.", "85258 = 85258"],
    ["988: call or text", "988 = 988"],
    ["dial\n911", "911 = 911"],
    ["the number (999), or call", "999 = 999"],
    ["call *4141 from a mobile", "*4141 = 4141"],
    ["0800 58 58 58", "0800 58 58 58 = 0800585858"],
    ["0800\u00a0111\u00a00\u00a0111", "0800\u00a0111\u00a00\u00a0111 = 08001110111"],
    ["(02) 8804-4673", "(02) 8804-4673 = 0288044673"],
    ["+44 7700 900 001", "+44 7700 900 001 = 447700900001"],
    ["09.72.39.40.50", "09.72.39.40.50 = 0972394050"],
    ["Ring ٠٨٠٠ ١١١١", "٠٨٠٠ ١١١١ = 08001111"],
    ["０８００ ５８ ５８ ５８", "０８００ ５８ ５８ ５８ = 0800585858"],
    ["1-800-FLOWERS", "1-800-FLOWERS = 18003569377"],
    ["1-866-APPELLE, day and night", "1-866-APPELLE = 18662773553"],
  ])("is found in %j", (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  test("is found beside another, each with its place", () => {
    expect(phoneLike("Call 999 or 112.").map(({ index, shown }) => [index, shown])).toEqual([
      [5, "999"],
      [12, "112"],
    ]);
  });
});

describe("a figure of something else", () => {
  test.each([
    ["a year", "She rang in 1998 and called in 2019."],
    ["years", "From 1939-1945 and 2010–2020"],
    ["a day", "on 2026-06-08, or 08.06.2026, or 8/6/2026"],
    ["a DOI", "doi.org/10.1371/journal.pmed.1000316 and 10.1000/12345678"],
    ["an ISBN", "ISBN 978-3-16-148410-0"],
    ["an address", "https://test.org/0800-1111-2222"],
    ["thousands", "1,234,567 people and 1 000 000 more"],
    ["a number with its unit", "They called 400 people, 250 of them twice, 7 500 000 times"],
    ["a percentage", "A call helped 100 % of them, 100 per cent"],
    ["a sum", "Each call cost £100 or $ 250"],
    ["a page", "Call it rest (p. 123)"],
    ["a decimal", "3.14159265"],
    ["a number that stands for itself", "It has 116 123 seats"],
    ["digits without groups", "the file 12345678"],
    ["a call in another sentence", "Do call. There are 100 ways."],
    ["two figures beside a call", "call 24 hours a day, 7 days a week"],
  ])("is no number to call: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

const separator = fc.constantFrom("", " ", "-", ".", "\u00a0", " - ", ") ", "‑");
const groups = fc.array(fc.stringMatching(/^[0-9]{2,4}$/), { minLength: 3, maxLength: 5 });

test("however a number is divided, all of it is found", () => {
  fc.assert(
    fc.property(groups, separator, (parts, between) => {
      const number = `0${parts.join(between)}`;
      fc.pre(number.replace(/\D/g, "").length >= 7);
      // Days are written in three such groups, and sums in thousands end in 000.
      fc.pre(!/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(number) && !/^0\d+\.\d+$/.test(number));
      const spans = /(?:1[5-9]|20)\d\d ?[-–—/] ?\d\d|\d{4}-\d\d-\d\d/;
      fc.pre(!spans.test(number));
      expect(phoneLike(`so ${number} it is`).map(({ digits }) => digits)).toEqual([
        number.replace(/\D/g, ""),
      ]);
    }),
    { numRuns: 500 },
  );
});

test("what is found stands in the text at its index, and no two overlap", () => {
  const piece = fc.constantFrom(
    "call ",
    "0800 ",
    "116 123",
    "-",
    "(",
    ")",
    "+44",
    ".",
    "FLOWERS",
    "1-800-",
    "x",
    "\n",
    "٣٣",
    "2026",
    " of ",
    "𝟘𝟙",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const { index, shown, digits } of phoneLike(text)) {
        expect(text.slice(index, index + shown.length)).toBe(shown);
        expect(index).toBeGreaterThanOrEqual(end);
        expect(digits).toMatch(/^\d{3,}$/);
        end = index + shown.length;
      }
    }),
    { numRuns: 1000 },
  );
});

test("a text without a digit has none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(phoneLike(text.replace(/\p{Nd}/gu, ""))).toEqual([]);
    }),
  );
});

test.each([
  ["digits", "1".repeat(200_000)],
  ["groups of digits", "call 12 ".repeat(25_000)],
  ["words", `call ${"so ".repeat(60_000)}`],
  ["hyphens", `call ${"-".repeat(200_000)} 1`],
  ["letters without a space", `${"a".repeat(200_000)} 1`],
])("comes to an end with many %s", (_, text) => {
  phoneLike(text);
});
