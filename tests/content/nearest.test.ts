import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/content/nearest.ts";

/** Levenshtein distance by its definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(x, y);
  return 1 + Math.min(distance(x, b), distance(a, y), distance(x, y));
}

describe("nearest", () => {
  test.each([
    ["darft", ["date", "draft"], "draft"],
    ["Title", ["title"], "title"],
    ["DESCRIPTION", ["title", "description"], "description"],
    ["keypoints", ["keyPoints"], "keyPoints"],
    ["suport-netwroks", ["support-networks", "kindness"], "support-networks"],
    ["topic", ["topics"], "topics"],
    ["tea", ["sea"], "sea"],
    ["tea", ["ten-teas"], undefined],
    ["tag", ["tip"], undefined],
    ["ab", ["xy"], undefined],
    ["tags", ["topics"], undefined],
    ["", ["a"], "a"],
    ["tea", [], undefined],
  ])("to %j of %j is %j", (word, known, found) => {
    expect(nearest(word, known)).toBe(found);
  });

  test("is the first of several that are equally near", () => {
    expect(nearest("bake", ["cake", "lake"])).toBe("cake");
    expect(nearest("bake", ["lake", "cake"])).toBe("lake");
  });

  test("is what comparing with every word finds", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "C", "-"), maxLength: 7 });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 8 }), (word, known) => {
        const distances = known.map((other) => distance(word.toLowerCase(), other.toLowerCase()));
        const least = Math.min(...distances);
        const limit = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
        const expected = least <= limit ? known[distances.indexOf(least)] : undefined;
        expect(nearest(word, known)).toBe(expected);
      }),
    );
  });
});

describe("the hint for an unknown word", () => {
  test("asks for the nearest known one", () => {
    expect(didYouMean("rset", ["rest", "walking"], "topics.yaml")).toBe("did you mean `rest`?");
  });

  test("lists what is known, and where it is defined", () => {
    expect(didYouMean("astronomy", ["rest", "walking"])).toBe("known: rest, walking");
    expect(didYouMean("astronomy", ["rest", "walking"], "topics.yaml")).toBe(
      "known: rest, walking; new ones go into topics.yaml",
    );
  });

  test("says so when nothing is known", () => {
    expect(didYouMean("rest", [])).toBe("none is defined yet");
    expect(didYouMean("rest", [], "topics.yaml")).toBe(
      "none is defined yet; new ones go into topics.yaml",
    );
  });

  test("cuts a long list", () => {
    const known = Array.from({ length: 17 }, (_, index) => `topic-${index}`);
    expect(didYouMean("astronomy", known.slice(1))).toBe(`known: ${known.slice(1).join(", ")}`);
    expect(didYouMean("astronomy", known)).toBe(
      `known: ${known.slice(0, 16).join(", ")}, … (17 in all)`,
    );
  });
});
