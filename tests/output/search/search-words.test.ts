import { expect, test } from "vitest";
import { Lazy } from "../../../src/content/lazy.ts";
import { searchWords } from "../../../src/output/search/search-words.ts";

function essay(...terms: readonly string[]) {
  const said = { lang: "en", title: "", description: "", sensitive: [] };
  return { ...said, terms: new Lazy(() => ({ words: new Set(terms) })) };
}

test("SM-12: of an essay on a hard subject, they are those of its title and description", () => {
  const hard = { sensitive: ["bereavement"] as const, title: "Tea Alone", description: "A cup." };
  expect(searchWords([{ ...essay("tea", "cup", "hospital"), ...hard }])).toEqual(["cup", "tea"]);
});

test("words of most essays come first, then by the alphabet", () => {
  const essays = [essay("tea", "rest"), essay("company", "tea"), essay("rest", "tea")];
  expect(searchWords(essays)).toEqual(["tea", "rest", "company"]);
});

test.each([
  ["o'clock", true],
  ["élan", true],
  ["чай", true],
  ["شاي", true],
  ["of", false],
  ["2026", false],
  ["3rd", false],
  ["a.m", false],
])("%j is a word: %s", (term, isWord) => {
  expect(searchWords([essay(term)])).toEqual(isWord ? [term] : []);
});

test("no more than 20,000 are kept, those of most essays", () => {
  const many = Array.from({ length: 20_001 }, (_, index) => `word${"abcdefghij".at(index % 10)}`);
  const distinct = many.map((word, index) => word + letters(index));
  const words = searchWords([essay(...distinct), essay(distinct.at(-1) ?? "")]);
  expect(words).toHaveLength(20_000);
  expect(words[0]).toBe(distinct.at(-1));
});

function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => "klmnopqrst".charAt(Number(digit)));
}
