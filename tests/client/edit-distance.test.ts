import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/client/parts/edit-distance.ts";

/** Straight from the definition. */
function naive(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const ways = [
    naive(a, other) + 1,
    naive(one, b) + 1,
    naive(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
  ];
  if (one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
    ways.push(naive(one.slice(0, -2), other.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}

describe("the distance of two spellings", () => {
  test.each([
    ["", "", 0],
    ["tea", "tea", 0],
    ["tea", "tee", 1],
    ["tea", "teas", 1],
    ["tea", "ta", 1],
    ["freind", "friend", 1],
    ["lonliness", "loneliness", 1],
    ["anxeity", "anxiety", 1],
    ["kitten", "sitting", 3],
    // Once they have changed places, letters stay (restricted distance): 3 and not 2.
    ["ca", "abc", 3],
  ])("of %j and %j is %i", (one, other, distance) => {
    expect(editDistance(one, other, 9)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  test("is what the definition says, and one more than the limit beyond it", () => {
    fc.assert(
      fc.property(word, word, fc.nat(7), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(naive(one, other), limit + 1));
      }),
    );
  });
});
