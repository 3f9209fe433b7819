import { expect, test } from "vitest";
import { directionOf } from "../../src/html/direction.ts";

test.each([
  "ar",
  "ar-EG",
  "he",
  "iw",
  "fa",
  "ur",
  "ur-Aran",
  "ps",
  "yi",
  "dv",
  "ckb",
  "ku-Arab",
  "pa-PK",
  "syr",
  "nqo",
  "ff-Adlm",
  "AR",
])("%s is written from right to left", (lang) => {
  expect(directionOf(lang)).toBe("rtl");
});

test.each([
  "en",
  "en-GB",
  "de",
  "zh-Hant",
  "ja",
  "hi",
  "ku",
  "pa",
  "ar-Latn",
  "he-Latn",
  "und",
  "tlh",
])("%s is written from left to right", (lang) => {
  expect(directionOf(lang)).toBe("ltr");
});

test("what is no language tag has no direction", () => {
  expect(() => directionOf("not a tag")).toThrow(RangeError);
});
