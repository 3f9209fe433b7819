import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTermFinder, type FoundTerm } from "../../src/trust/term-finder.ts";

const term = (id: string, forms: Partial<FoundTerm> = {}): FoundTerm => ({
  id,
  term: id,
  also: [],
  ...forms,
});

const found = (terms: readonly FoundTerm[], text: string) =>
  createTermFinder(terms)(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe("words of the glossary", () => {
  const terms = [
    term("trial", { also: ["trials"] }),
    term("randomised trial"),
    term("information technology", { abbreviation: "IT" }),
    term("a.b (c)"),
  ];

  test.each([
    [
      "Trials and a TRIAL",
      [
        ["trial", "Trials"],
        ["trial", "TRIAL"],
      ],
    ],
    ["a randomised trial", [["randomised trial", "randomised trial"]]],
    ["it is IT", [["information technology", "IT"]]],
    ["retrial, trialled, pre-trial, trial-like", []],
    ["aXb (c)", []],
    ["a trial.", [["trial", "trial"]]],
    ["été trial", [["trial", "trial"]]],
  ])("in “%s”", (text, expected) => {
    expect(found(terms, text)).toEqual(expected);
  });

  test("are none where there is no glossary", () => {
    expect(found([], "trial")).toEqual([]);
  });

  test("are those that looking at every place finds", () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "b", "A", " ", "-", ".", "("),
      maxLength: 12,
    });
    const form = fc.string({
      unit: fc.constantFrom("a", "b", " ", "."),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.uniqueArray(form, { maxLength: 4 }), letters, (forms, text) => {
        const terms = forms.map((one) => term(one));
        expect(createTermFinder(terms)(text)).toEqual(naive(forms, text));
      }),
    );
  });
});

/** From left to right, the longest form at each place that no letter touches. */
function naive(forms: readonly string[], text: string) {
  const all = [];
  let start = 0;
  while (start < text.length) {
    const before = text[start - 1] ?? "";
    const fits = forms.filter((form) => {
      const after = text.slice(start + form.length);
      return (
        text.slice(start, start + form.length).toLowerCase() === form &&
        !/[a-z0-9-]/i.test(before) &&
        !/^[a-z0-9]/i.test(after) &&
        !/^-[a-z]/i.test(after)
      );
    });
    const longest = fits.toSorted((one, other) => other.length - one.length)[0];
    if (longest === undefined) {
      start += 1;
      continue;
    }
    all.push({ id: longest, start, end: start + longest.length });
    start += longest.length;
  }
  return all;
}
