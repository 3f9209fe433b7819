import { describe, expect, test } from "vitest";
import { sharedTopics, type TopicalDocument, tellingTerms } from "../../src/related/reasons.ts";

function essay(topics: Record<string, string> = {}, lang = "en"): TopicalDocument {
  const terms = new Map<string, number>();
  return { lang, terms, topics: Object.keys(topics), topicTitles: Object.values(topics) };
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
    expect(tellingTerms(essay(), essay(), [term], 3)).toEqual([]);
  });

  test.each(["tea", "été", "covid19", "don't", "हिन्दी", "__proto__"])("keeps %j", (term) => {
    expect(tellingTerms(essay(), essay(), [term], 3)).toEqual([term]);
  });

  test("leaves out the words of topics that both share", () => {
    const first = essay({ connection: "Human Connection", sleep: "Sleep" });
    const second = essay({ connection: "Human Connection", work: "Work" });
    const terms = ["connection", "sleep", "human", "work", "friend"];
    expect(tellingTerms(first, second, terms, 9)).toEqual(["sleep", "work", "friend"]);
  });

  test("stops at the count, counting only what is kept", () => {
    expect(tellingTerms(essay(), essay(), ["go", "tea", "cup", "walk"], 2)).toEqual(["tea", "cup"]);
  });

  test("does without the title of a topic that has none", () => {
    const untitled = { ...essay(), topics: ["sleep"] };
    expect(tellingTerms(untitled, untitled, ["sleep"], 3)).toEqual(["sleep"]);
  });

  test("puts terms that both texts come back to before those that one only happens to use", () => {
    const first = {
      ...essay(),
      terms: new Map([
        ["bus", 1],
        ["grief", 2],
        ["tea", 3],
      ]),
    };
    const second = {
      ...essay(),
      terms: new Map([
        ["bus", 3],
        ["grief", 2],
        ["tea", 2],
      ]),
    };
    expect(tellingTerms(first, second, ["bus", "grief", "tea"], 3)).toEqual([
      "grief",
      "tea",
      "bus",
    ]);
  });
});
