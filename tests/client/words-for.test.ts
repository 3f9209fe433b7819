import { expect, test } from "vitest";
import { wordsFor } from "../../src/client/parts/search-index.ts";

test.each([
  ["自分を大切に", "ja", "自分 を 大切 に"],
  ["自我关怀", "zh", "自我 关怀"],
  ["tea and company", "en", "tea and company"],
  ["Tee und Geduld", "de", "Tee und Geduld"],
])("%s is searched for in %s as %s", (typed, language, words) => {
  expect(wordsFor(typed, language)).toBe(words);
});
