import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalTerm } from "../../src/related/normal-term.ts";

describe("normalTerm", () => {
  test.each([
    ["Friend", "friend"],
    ["friend's", "friend"],
    ["Friend’s", "friend"],
    ["FRIEND＇S", "friend"],
    ["don’t", "don't"],
    ["мʼята", "м'ята"],
    ["ﬁnd", "find"],
    ["cafe\u0301", "café"],
    ["ÉTÉ", "été"],
    ["kindness", "kindness"],
    ["'s", ""],
    ["__proto__", "__proto__"],
  ])("makes of %j the term %j", (word, term) => {
    expect(normalTerm(word)).toBe(term);
  });

  test("makes the same term of every spelling of the same letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        expect(normalTerm(word.normalize("NFD"))).toBe(normalTerm(word.normalize("NFC")));
      }),
    );
  });
});
