import { describe, expect, test } from "vitest";
import { type Phrase, places } from "../../src/safety/phrase.ts";
import { subjectWords } from "../../src/safety/subject-words.ts";
import { WordFilter } from "../../src/safety/word-filter.ts";
import { means, plainMeans } from "../../src/safety/words/means.ts";
import { textsToLeave } from "./texts-to-leave.ts";
import { textsToStop } from "./texts-to-stop.ts";

const phrases: readonly Phrase[] = [
  ...subjectWords.flatMap(({ plain, inPassing }) => [
    plain,
    ...(inPassing ? [inPassing.words] : []),
  ]),
  ...means.map(({ words }) => words),
  plainMeans,
];
const texts = [...textsToStop, ...textsToLeave].flatMap((rule) => rule.texts);

describe("phrases are found where a regular expression finds them", () => {
  test.each([
    ["in small letters", (text: string) => text],
    ["in capitals", (text: string) => text.toUpperCase()],
    [
      "with a letter that is an s to whatever ignores case",
      (text: string) => text.replaceAll("s", "ſ"),
    ],
    [
      "with a letter that is a k to whatever ignores case",
      (text: string) => text.replaceAll("k", "\u212A"),
    ],
    ["between words of other texts", (text: string) => `${texts[7]} ${text} ${texts[70]}`],
  ])("%s", (_, written) => {
    const all = texts.map(written);
    const found = phrases.map((phrase) => all.map((text) => places(phrase, text)));
    const oracle = phrases.map(({ pattern }) =>
      all.map((text) => Array.from(text.matchAll(pattern), ({ index }) => index)),
    );
    expect(found).toEqual(oracle);
    expect(found.flat(2).length).toBeGreaterThan(100);
  });
});

describe("a pattern", () => {
  const filter = new WordFilter<{ readonly name: string }>();
  const tea = { name: "tea" };
  const late = { name: "late" };
  filter.add(tea, "kettles?|(?:green|black)[ -]teapots?");
  test.each([
    ["may stand in a text with one of its words", "The Kettle was cold.", true],
    ["may stand in a text with a word that begins with one", "Two teapots.", true],
    ["stands in no text with a word that only holds one", "A steakettle.", false],
    ["stands in no text without them", "A cup of milk.", false],
    ["stands in no empty text", "", false],
  ])("%s", (_, text, answer) => {
    expect(filter.mayStandIn(text, tea)).toBe(answer);
  });

  test("that comes later is looked for in texts that were read before", () => {
    expect(filter.mayStandIn("A cup of milk.", tea)).toBe(false);
    filter.add(late, "milk");
    expect(filter.mayStandIn("A cup of milk.", late)).toBe(true);
  });

  test("that needs no word is looked for in every text", () => {
    const any = { name: "any" };
    filter.add(any, "\\p{L}+");
    expect(filter.mayStandIn("", any)).toBe(true);
  });
});
