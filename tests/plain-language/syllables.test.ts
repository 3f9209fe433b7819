import { expect, test } from "vitest";
import { syllablesIn } from "../../src/plain-language/syllables.ts";

test.each<[number, string]>([
  [1, "I a tea made makes walked through eight care hopes lives"],
  [
    2,
    "people something quiet being useful open little needed houses anxious always every therefore lonely",
  ],
  [3, "another medicine together idea loneliness everyone happiness"],
  [4, "community anxiety experience understanding"],
  [5, "university international"],
])("a word of %i: %s", (syllables, words) => {
  const wrong = words.split(" ").filter((word) => syllablesIn(word) !== syllables);
  // A rule of thumb: one in ten may be counted wrongly.
  expect(wrong.length, wrong.join()).toBeLessThanOrEqual(Math.floor(words.split(" ").length / 10));
});

test("anything has one at least", () => {
  expect(["", "1", "hm", "…", "深"].map(syllablesIn)).toEqual([1, 1, 1, 1, 1]);
});
