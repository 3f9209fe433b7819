import { describe, expect, test } from "vitest";
import { denialOf, denialsIn, deniedNumbers, deniedWords } from "../../src/care/deny-list.ts";
import { digitsOf } from "../../src/care/dial.ts";

const entries = deniedNumbers.flatMap(({ country, numbers }) =>
  numbers.map((number) => [number, country] as const),
);

test.each(entries)("%s is denied in %s, with a reason", (number, country) => {
  expect(denialOf(digitsOf(number), country)?.reason).toMatch(/\w{3}/);
  expect(denialOf(digitsOf(number), "xx")).toBeUndefined();
  expect(denialOf(digitsOf(number))).toBeDefined();
});

describe("a denied number within a text", () => {
  const long = entries.filter(([number]) => digitsOf(number).length >= 7);

  test.each(long)("is found however it is divided: %s", (number) => {
    const digits = digitsOf(number);
    const written = [
      number,
      digits,
      [...digits].join(" "),
      `**${digits.slice(0, 4)}**-${digits.slice(4)}`,
    ];
    for (const each of written) {
      expect(denialsIn(`Call ${each}, or not`).map(({ shown }) => digitsOf(shown))).toEqual([
        digits,
      ]);
    }
  });

  test("is found beside others, each once, and not again within a longer one", () => {
    const text = "999, 020 22 00 60 or 1-800-931-2237, 0845 790 90900, 020 22 00 60";
    expect(denialsIn(text).map(({ index, shown }) => [index, shown])).toEqual([
      [5, "020 22 00 60"],
      [21, "1-800-931-2237"],
      [53, "020 22 00 60"],
    ]);
  });

  test("is found in the digits of any script", () => {
    expect(denialsIn("now ０８４５７ ٩٠ 90 90")).toMatchObject([
      { index: 4, shown: "０８４５７ ٩٠ 90 90" },
    ]);
  });

  test.each(["1800-221-44445", "91800-931-22379", "0845 790 909", "141 people", "call 182"])(
    "is not found in %j",
    (text) => {
      expect(denialsIn(text)).toEqual([]);
    },
  );
});

test.each([
  ["text 988, press 3", "988, press 3"],
  ["call 988 and press three", "988 and press three"],
  ["Lifeline  Nigeria", "Lifeline  Nigeria"],
  ["the lifeline Ghana", "lifeline Ghana"],
  ["[Kids Helpline](https://kidshelpphone.ca/)", "Kids Helpline](https://kidshelpphone.ca"],
  ['<a href="https://kidshelpphone.ca/">Kids Helpline</a>', 'kidshelpphone.ca/">Kids Helpline'],
])("what is denied by its words is found in %j", (text, shown) => {
  expect(denialsIn(text).map((denial) => denial.shown)).toEqual([shown]);
});

test.each([
  "988, press 2 for Spanish",
  "[Kids Help Phone](https://kidshelpphone.ca/)",
  "[Kids Helpline](https://kidshelpline.com.au/)",
  "Lifeline, and then Nigeria",
])("other words are not: %j", (text) => {
  expect(denialsIn(text)).toEqual([]);
});

test.each(deniedWords)("what is always in $words stands in it, and is no pattern", (denied) => {
  expect(denied.always).toMatch(/^[a-z0-9]+$/);
  expect(denied.words.source).toContain(denied.always);
});
