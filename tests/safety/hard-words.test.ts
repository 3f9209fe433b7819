import { expect, test } from "vitest";
import { isHardWord } from "../../src/safety/hard-words.ts";

test.each(["suicide", "suicidal", "bulimia", "rape", "psychosis"])("%s is a hard word", (word) => {
  expect(isHardWord(word)).toBe(true);
});

test.each(["friend", "sleep", "kindness", "work", "doctor", ""])("%j is none", (word) => {
  expect(isHardWord(word)).toBe(false);
});
