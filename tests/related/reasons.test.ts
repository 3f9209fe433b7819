import { describe, expect, test } from "vitest";
import { words } from "../../src/reading-time/words.ts";
import { sharedTopics, type TopicalDocument, tellingTerms } from "../../src/related/reasons.ts";
import { termWeights } from "../../src/related/terms.ts";

interface Fields {
  readonly topics?: Readonly<Record<string, string>>;
  readonly title?: string;
}

/** An essay with the titles of its topics by id. */
function essay(text = "", { topics = {}, title = "" }: Fields = {}): TopicalDocument {
  const lang = "en";
  const topicTitles = Object.values(topics);
  const bodyWords = words(text, lang);
  const { words: terms } = termWeights({ lang, title, description: "", topicTitles, bodyWords });
  return { lang, terms, topics: Object.keys(topics), topicTitles };
}

/** What both texts say three times. */
function shared(terms: readonly string[], count = 9): string[] {
  const text = `${terms.join(" ")} `.repeat(3);
  return tellingTerms(essay(text), essay(text), terms, count);
}

describe("sharedTopics", () => {
  test("names the topics of both in the order of the first, each once", () => {
    const first = { ...essay(), topics: ["work", "sleep", "grief", "sleep"] };
    const second = { ...essay(), topics: ["sleep", "family", "work"] };
    expect(sharedTopics(first, second)).toEqual(["work", "sleep"]);
  });
});

describe("tellingTerms", () => {
  test.each(["go", "2026", "12", "b12", "3rd", "मन", "友谊"])("leaves out %j", (term) => {
    expect(shared(["tea", term, "cup"])).toEqual(["tea", "cup"]);
  });

  test.each(["été", "covid19", "o'clock", "हिन्दी", "__proto__"])("keeps %j", (term) => {
    expect(shared(["tea", term])).toEqual(["tea", term]);
  });

  test("keeps the order of what it is given, and stops at the count", () => {
    expect(shared(["go", "walk", "cup", "tea"], 2)).toEqual(["walk", "cup"]);
  });

  test("says nothing rather than a single word", () => {
    expect(shared(["tea"])).toEqual([]);
    expect(shared(["tea", "go"])).toEqual([]);
    expect(shared([])).toEqual([]);
  });

  test.each([
    ["three times in one and once in the other", "tea cup tea cup tea cup", "a tea in a cup", true],
    ["twice in both", "tea cup tea cup", "tea cup tea cup", false],
    ["in one alone", "tea cup tea cup tea cup", "milk", false],
  ])("of words %s it keeps all or none", (_, text, other, isTelling) => {
    const expected = isTelling ? ["tea", "cup"] : [];
    for (const [one, two] of [
      [text, other],
      [other, text],
    ]) {
      expect(tellingTerms(essay(one), essay(two), ["tea", "cup"], 3)).toEqual(expected);
    }
  });

  test("takes the words of a title for what a text is about", () => {
    const titled = essay("", { title: "Tea and cups" });
    expect(tellingTerms(titled, essay("cups of tea"), ["tea", "cups"], 3)).toEqual(["tea", "cups"]);
  });

  test("leaves out the words of topics that both share", () => {
    const text = "human connection sleep work ".repeat(3);
    const connection = "Human Connection";
    const first = essay(text, { topics: { connection, sleep: "Sleep" } });
    const second = essay(text, { topics: { connection, work: "Work" } });
    const terms = ["connection", "sleep", "human", "work"];
    expect(tellingTerms(first, second, terms, 9)).toEqual(["sleep", "work"]);
  });

  test("does not take a topic's title for words of its essay", () => {
    const first = essay("tea cup sleep ".repeat(3));
    const silent = essay("tea cup", { topics: { sleep: "Sleep" } });
    const speaking = essay("tea cup sleep", { topics: { sleep: "Sleep" } });
    const terms = ["sleep", "tea", "cup"];
    expect(tellingTerms(first, silent, terms, 3)).toEqual(["tea", "cup"]);
    expect(tellingTerms(first, speaking, terms, 3)).toEqual(["sleep", "tea", "cup"]);
  });

  test("does without the title of a topic that has none", () => {
    const untitled = { ...essay("sleep tea ".repeat(3)), topics: ["sleep"] };
    expect(tellingTerms(untitled, untitled, ["sleep", "tea"], 3)).toEqual(["sleep", "tea"]);
  });
});
