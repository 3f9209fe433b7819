import { expect, test } from "vitest";
import { counted } from "../../src/client/parts/counted.ts";

const words = { one: "{count} cup", few: "{count} cups, a few", other: "{count} cups" };

test.each([
  [1, "en", "1 cup"],
  [2, "en", "2 cups"],
  [1200, "en-GB", "1,200 cups"],
  [2, "pl", "2 cups, a few"],
  [2, "ar", "2 cups"],
])("%i in %s is %s", (count, lang, text) => {
  expect(counted(words, count, lang)).toBe(text);
});
