import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { words } from "../../src/reading-time/words.ts";

describe("words", () => {
  test.each([
    ["en", "Tea, cake & 2 cups.", ["Tea", "cake", "2", "cups"]],
    ["en", "Don't – it’s well-known!", ["Don't", "it’s", "well", "known"]],
    ["en", "", []],
    ["en", "… — !?\n\t🙂", []],
    ["de", "Ein Käse­kuchen für 3,50 €", ["Ein", "Käse­kuchen", "für", "3,50"]],
    ["fr", "L’été, aujourd’hui", ["L’été", "aujourd’hui"]],
    ["ar", "شاي مع كعكة", ["شاي", "مع", "كعكة"]],
    ["zh", "我喜欢喝茶。", ["我", "喜欢", "喝茶"]],
    ["ja", "お茶を飲む。", ["お茶", "を", "飲む"]],
    ["th", "ฉันชอบดื่มชา", ["ฉัน", "ชอบ", "ดื่ม", "ชา"]],
  ])("of %s text are those of the language: %j", (lang, text, found) => {
    expect(words(text, lang)).toEqual(found);
  });

  test.each([
    ["an address", "See https://tea.org/a-b?c=d#e now", ["See", "now"]],
    ["an address in capitals", "See HTTPS://TEA.ORG now", ["See", "now"]],
    ["addresses of other kinds", "git+ssh://tea.org and ftp://tea.org", ["and"]],
    ["an address among brackets", "tea (https://tea.org) time", ["tea", "time"]],
    ["an address between Chinese", "请看https://tea.org/a。谢谢", ["请看", "谢谢"]],
  ])("leave out %s", (_, text, found) => {
    expect(words(text, text.includes("请") ? "zh" : "en")).toEqual(found);
  });

  test.each([
    ["a scheme alone", "tea and a://", ["tea", "and", "a"]],
    ["slashes", "and/or //comment", ["and", "or", "comment"]],
  ])("take %s for text", (_, text, found) => {
    expect(words(text, "en")).toEqual(found);
  });

  test("are parts of the text, in its order", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("en", "th", "ja"),
        (text, lang) => {
          let from = 0;
          for (const word of words(text, lang)) {
            const at = text.indexOf(word, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + word.length;
          }
        },
      ),
    );
  });

  test("of a long text without spaces are found in a moment", { timeout: 30_000 }, () => {
    expect(words(`${"a".repeat(200_000)} https://tea.org`, "en")).toHaveLength(1);
  });

  test("need a well-formed language tag", () => {
    expect(() => words("tea", "en_GB")).toThrow(RangeError);
  });
});
