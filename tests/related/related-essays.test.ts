import { describe, expect, test } from "vitest";
import {
  defaults,
  type RelatedDocument,
  type RelatedEssaysOptions,
  relatedEssays,
} from "../../src/related/related-essays.ts";
import { essay } from "./essays.ts";

function idsFor(
  id: string,
  documents: readonly RelatedDocument[],
  options?: RelatedEssaysOptions,
): string[] {
  return (relatedEssays(documents, options).get(id) ?? []).map((suggestion) => suggestion.id);
}

describe("relatedEssays", () => {
  const kindness = essay("kindness", "small acts of kindness warm a neighbour and a stranger");
  const listening = essay("listening", "listening with patience is kindness to a stranger");
  const sleep = essay("sleep", "a dark room, a quiet evening and patience bring sleep");
  const dreams = essay("dreams", "dreams visit a quiet sleep in a dark room");

  test("suggests what is alike, the most alike first", () => {
    const documents = [kindness, listening, sleep, dreams];
    expect(idsFor("kindness", documents)).toEqual(["listening"]);
    expect(idsFor("sleep", documents)).toEqual(["dreams", "listening"]);
  });

  test("has an entry for every essay, also for one that is like no other", () => {
    const related = relatedEssays([kindness, essay("empty", "")]);
    expect([...related]).toEqual([
      ["kindness", []],
      ["empty", []],
    ]);
    expect(relatedEssays([])).toEqual(new Map());
  });

  test("says what both share", () => {
    const first = essay(
      "first",
      "tea at 10 with a friend, tea with a friend, and tea with friend Ann",
      {
        topics: ["grief", "connection"],
        topicTitles: ["Grief", "Human Connection"],
      },
    );
    const second = essay("second", "my friend’s tea at 10", {
      topics: ["connection"],
      topicTitles: ["Human Connection"],
    });
    expect(relatedEssays([first, second]).get("first")).toEqual([
      {
        id: "second",
        score: expect.any(Number),
        pinned: false,
        sharedTopics: ["connection"],
        sharedTerms: ["friend", "tea"],
      },
    ]);
  });

  test("gives three suggestions with three terms each unless told otherwise", () => {
    const text = "kindness patience courage gratitude ".repeat(3);
    const documents = ["a", "b", "c", "d", "e"].map((id) => essay(id, text));
    const suggestions = relatedEssays(documents).get("e") ?? [];
    expect(suggestions.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(suggestions).toHaveLength(defaults.suggestions);
    expect(suggestions[0]?.sharedTerms).toEqual(["courage", "gratitude", "kindness"]);
    expect(idsFor("e", documents, { suggestions: 1 })).toEqual(["a"]);
    expect(relatedEssays(documents, { sharedTerms: 0 }).get("e")?.[0]?.sharedTerms).toEqual([]);
  });

  test("puts what the writer pinned first and scores it too", () => {
    const strangers = essay("kindness", "kindness to a stranger, ".repeat(3));
    const pinning = { ...strangers, pinned: ["dreams", "listening"] };
    const suggestions = relatedEssays([pinning, listening, sleep, dreams]).get("kindness") ?? [];
    expect(suggestions.map(({ id, pinned }) => [id, pinned])).toEqual([
      ["dreams", true],
      ["listening", true],
    ]);
    expect(suggestions[0]).toMatchObject({ score: 0, sharedTerms: [] });
    expect(suggestions[1]?.score).toBeGreaterThan(0);
    expect(suggestions[1]?.sharedTerms).toEqual(["kindness", "stranger"]);
  });

  test("keeps a pinned essay in another language, with the topics it shares", () => {
    const topics = { topics: ["sleep"], topicTitles: ["Sleep"] };
    const english = essay("en", "sleep", { ...topics, pinned: ["de"] });
    const german = essay("de", "sleep", { ...topics, lang: "de" });
    expect(relatedEssays([english, german]).get("en")).toEqual([
      { id: "de", score: 0, pinned: true, sharedTopics: ["sleep"], sharedTerms: [] },
    ]);
  });

  test("compares only essays in one language, whatever the country", () => {
    const text = "kindness patience";
    const documents = ["en-GB", "en-US", "EN", "de"].map((lang) => essay(lang, text, { lang }));
    expect(idsFor("en-GB", documents)).toEqual(["EN", "en-US"]);
    expect(idsFor("de", documents)).toEqual([]);
  });

  test("offers a draft suggestions and never offers the draft", () => {
    const draft = { ...listening, suggestable: false };
    expect(idsFor("listening", [kindness, draft])).toEqual(["kindness"]);
    expect(idsFor("kindness", [kindness, draft])).toEqual([]);
  });

  test("leaves out what the page of an essay leads to anyway, unless it is pinned", () => {
    const part = { ...kindness, beside: ["listening"] };
    expect(idsFor("kindness", [part, listening, sleep])).toEqual([]);
    expect(idsFor("listening", [part, listening, sleep])).toEqual(["kindness", "sleep"]);
    const pinning = { ...part, pinned: ["listening"] };
    expect(idsFor("kindness", [pinning, listening, sleep])).toEqual(["listening"]);
  });

  test("names words that both write, and none of which they share only the stem", () => {
    const body = "friends, a friend, a kettle, and grieving. ".repeat(3);
    const other = "a friend, a kettle, and the grieved";
    const documents = [essay("a", body), essay("b", other), essay("c", "rain")];
    const [suggestion] = relatedEssays(documents).get("a") ?? [];
    expect([...(suggestion?.sharedTerms ?? [])].sort()).toEqual(["friend", "kettle"]);
  });

  test("offers something else before the same again", () => {
    const walk =
      "walking by the sea in the rain with the dog, and back to the kettle and the bread";
    const documents = [
      essay("a", `${walk}, and the lamp`),
      essay("same", walk),
      essay("again", `${walk} again`),
      essay("other", "the rain on the roof, and the lamp beside the bed"),
      essay("else", "sleep, the quiet, a bed, and the roof"),
    ];
    expect(idsFor("a", documents, { suggestions: 2 })).toEqual(["again", "other"]);
    expect(idsFor("a", documents)).toEqual(["again", "other", "same"]);
  });

  test("treats ids and words that objects inherit like any other", () => {
    const documents = [
      essay("__proto__", "constructor toString"),
      essay("constructor", "constructor toString"),
    ];
    expect(idsFor("__proto__", documents)).toEqual(["constructor"]);
    expect(idsFor("constructor", documents)).toEqual(["__proto__"]);
  });

  test("refuses two essays with one id", () => {
    expect(() => relatedEssays([kindness, kindness])).toThrow(
      new RangeError('Two documents have the id "kindness"'),
    );
  });

  test.each(["suggestions", "sharedTerms"])("refuses a negative %s", (option) => {
    expect(() => relatedEssays([], { [option]: -1 })).toThrow(
      new RangeError(`${option} must be 0 or more, not -1`),
    );
  });
});
