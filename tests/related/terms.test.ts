import { describe, expect, test } from "vitest";
import { words } from "../../src/reading-time/words.ts";
import {
  defaults,
  type TermOptions,
  type TermSource,
  termWeights,
} from "../../src/related/terms.ts";

function source(fields: Partial<TermSource> & { body?: string } = {}): TermSource {
  const { body = "", ...rest } = fields;
  return {
    lang: "en",
    title: "",
    description: "",
    topicTitles: [],
    bodyWords: words(body, rest.lang ?? "en"),
    ...rest,
  };
}

/** Each word with its count. */
function wordsOf(...args: Parameters<typeof termWeights>): [string, number | undefined][] {
  const { words } = termWeights(...args);
  return [...words.keys()].sort().map((word) => [word, words.get(word)]);
}

/** The counts of a bag, without what they count. */
function countsOf(...args: Parameters<typeof termWeights>): number[] {
  return [...termWeights(...args).bag.counts].sort();
}

describe("termWeights", () => {
  test("counts words in their normal form", () => {
    expect(wordsOf(source({ body: "Kindness and the kindness of a friend’s" }))).toEqual([
      ["friend", 1],
      ["kindness", 2],
    ]);
  });

  test.each<[keyof typeof defaults, Parameters<typeof source>[0]]>([
    ["title", { title: "Tea" }],
    ["description", { description: "Tea" }],
    ["topics", { topicTitles: ["Tea"] }],
    ["body", { body: "Tea" }],
  ])("counts a word of the %s as often as its weight says", (field, fields) => {
    expect(wordsOf(source(fields))).toEqual([["tea", defaults[field]]]);
    expect(new Set(countsOf(source(fields)))).toEqual(new Set([defaults[field]]));
  });

  test("adds the fields up", () => {
    expect(wordsOf(source({ title: "Tea", body: "tea tea" }))).toEqual([["tea", 3 + 2]]);
  });

  test("leaves out a field of weight 0", () => {
    expect(wordsOf(source({ title: "Tea", body: "cup" }), { title: 0 })).toEqual([["cup", 1]]);
  });

  test("leaves out stop words of the language", () => {
    const body = "the tea and the cup, and don't forget it's ours";
    expect(wordsOf(source({ body })).map(([word]) => word)).toEqual([
      "cup",
      "forget",
      "ours",
      "tea",
    ]);
  });

  test("counts words with one stem as one, and keeps both words", () => {
    const { words, bag } = termWeights(source({ body: "friend, the friends" }));
    expect([...words.keys()].sort()).toEqual(["friend", "friends"]);
    expect([...bag.counts]).toEqual([2]);
  });

  test.each([
    ["mental health", [0.5, 1, 1]],
    ["Mental health, the mental health", [1, 2, 2]],
    ["state of mind", [1, 1]],
    ["mind", [1]],
    ["mind the mind", [2]],
  ])("counts two words in a row as half a word: %s", (body, counts) => {
    expect(countsOf(source({ body }))).toEqual(counts);
  });

  test("tells the same two words the other way round apart", () => {
    const both = [
      termWeights(source({ body: "tea house" })),
      termWeights(source({ body: "house tea" })),
    ].map(({ bag }) => [...bag.numbers]);
    expect(both[0]?.filter((number) => both[1]?.includes(number))).toHaveLength(2);
  });

  test("does not join the words of two fields or of two topics", () => {
    const fields = { title: "Rest", description: "Tea", topicTitles: ["Sleep", "Work"] };
    expect(countsOf(source({ ...fields, body: "cup" }))).toEqual([1, 2, 2, 2, 2, 2, 3]);
  });

  test("counts a topic once more as itself, which no word can stand for", () => {
    const topic = termWeights(source({ topicTitles: ["Tea House"] }));
    const words = termWeights(source({ body: "Tea House, # Tea House" }));
    expect([...topic.bag.counts].sort()).toEqual([1, 2, 2, 2]);
    expect([...topic.bag.numbers].filter((each) => !words.bag.numbers.includes(each))).toHaveLength(
      1,
    );
    expect([...topic.words.keys()].sort()).toEqual(["house", "tea"]);
  });

  test("knows the title by itself", () => {
    const { title, bag } = termWeights(source({ title: "Tea House", body: "tea cup" }));
    expect([...title.counts].sort()).toEqual([0.5, 1, 1]);
    expect([...title.numbers].every((number) => bag.numbers.includes(number))).toBe(true);
  });

  test("treats words that objects inherit like any other", () => {
    const bodyWords = ["__proto__", "constructor", "constructor", "toString"];
    expect(wordsOf(source({ bodyWords })).map(([word]) => word)).toEqual([
      "__proto__",
      "constructor",
      "tostring",
    ]);
  });

  test("gives no terms for an empty essay", () => {
    expect(wordsOf(source())).toEqual([]);
    expect(countsOf(source())).toEqual([]);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the field weight %s", (body) => {
    const options: TermOptions = { body };
    expect(() => termWeights(source(), options)).toThrow(RangeError);
  });
});
