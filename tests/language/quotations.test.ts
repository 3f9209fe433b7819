import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../src/language/quotations.ts";

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe("a quotation is", () => {
  test.each([
    ["what stands between curly marks", "She said “no”.", ["“no”"]],
    ["what stands between straight marks", 'He said "no" and "yes".', ['"no"', '"yes"']],
    ["what stands between single marks", "the word ‘no’ and 'yes'", ["‘no’", "'yes'"]],
    ["one with an apostrophe in it", "‘I don’t know’ is fine", ["‘I don’t know’"]],
    ["one with a quotation in it", "“He said ‘no’ to me”", ["“He said ‘no’ to me”"]],
    ["in the marks of other languages", "«non» „nein“", ["«non»", "„nein“"]],
    ["a paragraph that goes on in the next", "“It began so", ["“It began so"]],
  ])("%s", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test.each([
    ["an apostrophe", "the addict's view and the boys' room"],
    ["a curly apostrophe", "she’s here and it’s his’n"],
    ["an apostrophe before a word", "'twas in the '90s"],
    ["a mark that nothing closes", "He said “no and left"],
    ["inches", 'a 5" screen'],
  ])("not %s", (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  test("found in order, and never one in another", () => {
    const unit = fc.constantFrom('"', "'", "“", "”", "‘", "’", "a", " ", ".");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = 0;
        for (const { start, end } of quotationsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
