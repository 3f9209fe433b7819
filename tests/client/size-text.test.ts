import { expect, test } from "vitest";
import { sizeText } from "../../src/client/parts/size-text.ts";

test.each([
  [0, "en", "10 kilobytes"],
  [14_999, "en", "10 kilobytes"],
  [271_828, "en", "270 kilobytes"],
  [994_999, "en", "990 kilobytes"],
  [995_000, "en", "1 megabyte"],
  [1_340_000, "en", "1.3 megabytes"],
  [1_340_000, "de", "1,3 Megabyte"],
  [12_345_678, "en-GB", "12.3 megabytes"],
])("%i bytes in %s are %s", (bytes, lang, text) => {
  expect(sizeText(bytes, lang)).toBe(text);
});
