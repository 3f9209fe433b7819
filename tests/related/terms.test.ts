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

describe("termWeights", () => {
  test("gives a word that the body holds once the weight 1", () => {
    expect([...termWeights(source({ body: "Kindness" }))]).toEqual([["kindness", 1]]);
  });

  test("dampens repetition by the logarithm", () => {
    const terms = termWeights(source({ body: "tea tea tea Tea" }));
    expect(terms.get("tea")).toBeCloseTo(1 + Math.log(4), 12);
  });

  test.each<[keyof typeof defaults, Parameters<typeof source>[0]]>([
    ["title", { title: "Tea" }],
    ["description", { description: "Tea" }],
    ["topics", { topicTitles: ["Tea"] }],
    ["body", { body: "Tea" }],
  ])("counts a word of the %s as often as its weight says", (field, fields) => {
    expect(termWeights(source(fields)).get("tea")).toBeCloseTo(1 + Math.log(defaults[field]), 12);
  });

  test("adds the fields up before the logarithm", () => {
    const terms = termWeights(source({ title: "Tea", body: "tea tea" }));
    expect(terms.get("tea")).toBeCloseTo(1 + Math.log(3 + 2), 12);
  });

  test("leaves out a field of weight 0", () => {
    expect(termWeights(source({ title: "Tea", body: "cup" }), { title: 0 }).has("tea")).toBe(false);
  });

  test("never weighs a term 0 or less, however little its field counts", () => {
    const terms = termWeights(source({ body: "tea cup cup" }), { body: 0.1 });
    expect(terms.get("tea")).toBeCloseTo(0.1, 12);
    expect(terms.get("cup")).toBeCloseTo(0.2, 12);
  });

  test("leaves out stop words of the language", () => {
    const body = "the tea and the cup, and don't forget it's ours";
    expect([...termWeights(source({ body })).keys()]).toEqual(["tea", "cup", "forget", "ours"]);
  });

  test("joins spellings with either apostrophe and the possessive", () => {
    const terms = termWeights(source({ body: "friend friend's Friend’s" }));
    expect([...terms.keys()]).toEqual(["friend"]);
  });

  test("does not join the words of two topics", () => {
    expect([...termWeights(source({ topicTitles: ["Sleep", "Work"] })).keys()]).toEqual([
      "sleep",
      "work",
    ]);
  });

  test("treats words that objects inherit like any other", () => {
    const bodyWords = ["__proto__", "constructor", "constructor", "toString"];
    expect([...termWeights(source({ bodyWords })).keys()]).toEqual([
      "__proto__",
      "constructor",
      "tostring",
    ]);
  });

  test("gives no terms for an empty essay", () => {
    expect(termWeights(source()).size).toBe(0);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the field weight %s", (body) => {
    const options: TermOptions = { body };
    expect(() => termWeights(source(), options)).toThrow(RangeError);
  });
});
