import { describe, expect, test } from "vitest";
import { quotesFor } from "../../src/markdown/quotes.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";

describe("quotation marks", () => {
  testMarkdownFixtures("quotes");

  test.each([
    ["en", "“ ” ‘ ’"],
    ["EN-us", "“ ” ‘ ’"],
    ["de-AT", "„ “ ‚ ‘"],
    ["de-Latn-CH", "« » ‹ ›"],
    ["pt", "“ ” ‘ ’"],
    ["pt-PT", "« » “ ”"],
    ["zh-TW", "「 」 『 』"],
    ["zh-Hant", "「 」 『 』"],
    ["zh-Hans-SG", "“ ” ‘ ’"],
    ["und", "“ ” ‘ ’"],
  ])("of %s are %s", (lang, marks) => {
    expect(quotesFor(lang).join(" ")).toBe(marks);
  });

  test.each(["fr", "fr-CA"])("of %s have narrow spaces within the outer ones", (lang) => {
    expect(quotesFor(lang)).toEqual(["«\u202F", "\u202F»", "“", "”"]);
  });
});
