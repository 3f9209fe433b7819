import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slug } from "../../src/markdown/slug.ts";

describe("slug", () => {
  test.each([
    ["Asking for help", "asking-for-help"],
    ["Schlaf & Ängste", "schlaf-ängste"],
    ["深呼吸", "深呼吸"],
    ["「聞く」こと、３つ", "聞く-こと-３つ"],
    ["العناية بالنفس", "العناية-بالنفس"],
    ["हिन्दी में मदद", "हिन्दी-में-मदद"],
    ["ΣΊΣΥΦΟΣ", "σίσυφος"],
    ["İstanbul", "i̇stanbul"],
    ["2026: a year", "2026-a-year"],
    ["a_b - c", "a-b-c"],
  ])("keeps %j readable", (text, id) => {
    expect(slug(text)).toBe(id);
  });

  test.each([
    ["don't, don’t, donʼt", "dont-dont-dont"],
    ["Zusammen\u00ADarbeit", "zusammenarbeit"],
    ["می\u200Cخواهم", "میخواهم"],
    ["\u200Fشاي\u200E", "شاي"],
    ["☕\uFE0F Tea", "tea"],
    ["\uFEFFTea", "tea"],
    ["葛\u{E0100}城", "葛城"],
  ])("drops what nobody types from %j", (text, id) => {
    expect(slug(text)).toBe(id);
  });

  test.each(["", " ", "!?", "🎉", "👩\u200D👧", "\u0301", "\uFE0F", "---"])(
    "calls a text without letters and digits a section: %j",
    (text) => {
      expect(slug(text)).toBe("section");
    },
  );

  test("writes composed and decomposed letters alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(slug(text.normalize("NFD"))).toBe(slug(text.normalize("NFC")));
      }),
    );
  });

  test("gives words joined by single hyphens, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(slug(text)).toMatch(
          /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u,
        );
      }),
    );
  });

  test("leaves what is a slug already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });
});
