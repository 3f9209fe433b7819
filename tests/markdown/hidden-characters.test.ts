import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hiddenCharacters } from "../../src/markdown/hidden-characters.ts";
import { findingsOf } from "../helpers/findings.ts";

const shown = (text: string) =>
  hiddenCharacters(text).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} (${hint})`,
  );

const lre = "\u202A";
const rle = "\u202B";
const pdf = "\u202C";
const lro = "\u202D";
const rlo = "\u202E";
const lri = "\u2066";
const rli = "\u2067";
const fsi = "\u2068";
const pdi = "\u2069";

describe("a hidden character", () => {
  test.each([
    ["a tab and an empty line", "\ta\n\nb"],
    ["a joiner, as in emoji and Persian", "👩‍🚀 می‌خواهم"],
    ["a soft hyphen and spaces without width", "a\u00ADb\u200Bc\u2060d"],
    ["plain marks of direction", "\u200Ea\u200F\u061C"],
    ["an isolate that ends on its line", `a ${rli}مرحبا${pdi} b ${fsi}c${pdi} ${lri}d${pdi}`],
    ["an embedding that ends on its line", `a ${rle}b ${lre}c${pdf}${pdf} d`],
    ["an embedding that ends with the isolate around it", `${rli}a ${lre}b${pdi} c`],
    ["an end of nothing", `a${pdf} b${pdi}`],
  ])("may be %s", (_, text) => {
    expect(shown(text)).toEqual([]);
  });

  test.each([
    [
      "a null",
      "ab\n\u0000",
      "2:1 a character that cannot be shown (U+0000) stands here (remove it)",
    ],
    [
      "an escape",
      "\u001B[2J",
      "1:1 a character that cannot be shown (U+001B) stands here (remove it)",
    ],
    ["a delete", "\u007F", "1:1 a character that cannot be shown (U+007F) stands here (remove it)"],
    [
      "a control of Latin 1",
      "é\u0085",
      "1:2 a character that cannot be shown (U+0085) stands here (remove it)",
    ],
    [
      "what is no character",
      "a\uFFFE",
      "1:2 a character that cannot be shown (U+FFFE) stands here (remove it)",
    ],
    [
      "half a character",
      "🎉\uD83C",
      "1:3 a character that cannot be shown (U+D83C) stands here (remove it)",
    ],
    [
      "a byte order mark within",
      "a\n\uFEFFb",
      "2:1 an invisible byte order mark (U+FEFF) stands here (remove it; it comes from joining two files)",
    ],
    [
      "any of many in a row, which count as one",
      "a\0\0\0b",
      "1:2 a character that cannot be shown (U+0000) stands here (remove it)",
    ],
    [
      "an override, even where it ends",
      `a ${rlo}b${pdf}`,
      "1:3 an invisible character (U+202E) has readers see what follows in another order (remove it)",
    ],
    [
      "the other override",
      `${lro}b`,
      "1:1 an invisible character (U+202D) has readers see what follows in another order (remove it)",
    ],
    [
      "an isolate that ends on the next line",
      `a\nb ${rli}c\n${pdi}`,
      "2:3 an invisible character (U+2067) changes the direction of what follows (remove it, or end it on the same line with U+2069)",
    ],
    [
      "an embedding that is left open",
      `${rle}a`,
      "1:1 an invisible character (U+202B) changes the direction of what follows (remove it, or end it on the same line with U+202C)",
    ],
    [
      "an isolate that an embedding's end cannot end",
      `${lre}a${lri}b${pdf}`,
      [
        "1:1 an invisible character (U+202A) changes the direction of what follows (remove it, or end it on the same line with U+202C)",
        "1:3 an invisible character (U+2066) changes the direction of what follows (remove it, or end it on the same line with U+2069)",
      ],
    ],
  ])("is not to be %s", (_, text, problems) => {
    expect(shown(text)).toEqual([problems].flat());
  });

  test("has one place, and every harmful one is found", () => {
    const unit = fc.constantFrom(
      "a",
      "é",
      "🎉",
      "\n",
      "\u0001",
      "\u0085",
      "\uFEFF",
      lro,
      rlo,
      lri,
      pdi,
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const found = hiddenCharacters(text);
        for (const { index, line, column } of found) {
          const before = text.slice(0, index).split("\n");
          expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
        }
        const always = Array.from({ length: text.length }, (_, index) => index).filter((index) =>
          "\u0001\u0085\uFEFF\u202D\u202E".includes(text.charAt(index) || "a"),
        );
        const places = found.map(({ index }) => index);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places).toEqual(expect.arrayContaining(always));
        // Nothing that is left directs beyond its line.
        const rest = [...text].filter(
          (_, index) => !places.includes([...text].slice(0, index).join("").length),
        );
        expect(hiddenCharacters(rest.join(""))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("in Markdown, a hidden character", () => {
  test.each([
    [
      "an entity",
      "Tea\ncall &#x202e;321\n",
      "1 &#x202e;: an invisible character (U+202E) has readers see what follows in another order (remove it)",
    ],
    [
      "a decimal entity in emphasis, in a note",
      "Tea^[call\n*&#8235;321*]\n",
      "1 &#8235;: an invisible character (U+202B) changes the direction of what follows (remove it, or end it on the same line with U+202C)",
    ],
    [
      "an address that is its own text",
      "See <https://a.org/%E2%80%AE>\n",
      "0 : an invisible character (U+202E) has readers see what follows in another order (remove it)",
    ],
  ])("is not to be %s", (_, markdown, finding) => {
    expect(findingsOf(markdown)).toEqual([finding]);
  });

  test.each([
    ["an entity in code", "`&#x202e;`\n\n    &#x202e;\n"],
    ["isolates as entities, closed", "a &#x2067;b&#x2069; c\n"],
    ["what was found in the file", "a \u202E b\n"],
  ])("may be %s", (_, markdown) => {
    expect(findingsOf(markdown)).toEqual([]);
  });
});
