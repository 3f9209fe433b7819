import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawableText } from "../../src/cards/drawable-text.ts";

describe("drawable text", () => {
  test.each([
    ["Tea and Company", "Tea and Company"],
    ["Tea 🍵 for two 👩‍👩‍👧", "Tea for two"],
    ["🍵 Tea, 🫖, and a flag 🇳🇴", "Tea,, and a flag"],
    ["With love ❤, and ❤️", "With love, and"],
    ["🍵", ""],
    ["Number 7, #1 and © 2026 ™", "Number 7, #1 and © 2026 ™"],
    ["Well\u2011being, self\u2010care", "Well-being, self-care"],
    ["Un the\u0301\u202F?", "Un thé\u00A0?"],
    ["Donau\u00ADdampf\u200Bschiff\u2066", "Donaudampfschiff"],
    ["一杯茶", "一杯茶"],
  ])("of %j is %j", (text, expected) => {
    expect(drawableText(text)).toBe(expected);
  });

  test("keeps every letter and digit", () => {
    const letters = (text: string) => text.normalize("NFC").match(/[\p{L}\p{Nd}]/gu) ?? [];
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        // A digit may be one half of an emoji, `7️⃣`.
        fc.pre(!text.includes("\u20E3"));
        expect(letters(drawableText(text))).toEqual(letters(text));
      }),
    );
  });

  test("of drawable text is the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = drawableText(text);
        expect(drawableText(once)).toBe(once);
      }),
    );
  });
});
