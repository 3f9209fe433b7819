import { describe, expect, test } from "vitest";
import { lostWords, nearSearches, nearTerms } from "../../src/client/parts/near-terms.ts";

describe("near terms", () => {
  const known = ["tea", "friend", "friends", "trend", "loneliness", "lonely", "café", "fiend"];

  test.each([
    ["lonliness", ["loneliness"], "with a letter left out"],
    ["freind", ["friend", "friends", "fiend"], "with two letters exchanged"],
    ["Lonley", ["lonely"], "in capitals"],
    ["cafe", [], "never the same word, with or without accents"],
    ["caffe", ["café"], "without accents"],
    ["te", [], "of two letters: none"],
    ["trea", ["tea"], "of four letters: one slip"],
    ["xylophone", [], "of a word that is like none"],
    ["", [], "of nothing"],
  ])("of %j are %j: %s", (typed, terms) => {
    expect(nearTerms(typed, known)).toEqual(terms);
  });

  test("come nearest first, then by their first letter, then in the order of the list", () => {
    expect(nearTerms("boast", ["coast", "boats", "toast", "boost", "beasts"])).toEqual([
      "boats",
      "boost",
      "coast",
    ]);
  });

  test("leave out what is much farther than the nearest", () => {
    expect(nearTerms("lonliness", ["loneliness", "coldness"])).toEqual(["loneliness"]);
    expect(nearTerms("lonliness", ["coldness"])).toEqual(["coldness"]);
  });
});

test("lost words are those that are found nowhere", async () => {
  const count = async (word: string) => (word === "tea" ? 2 : 0);
  expect(await lostWords("tea  tee tea tee", count)).toEqual(["tee"]);
});

describe("near searches", () => {
  const known = ["loneliness", "friend", "winter"];
  /** Texts by their words. */
  const texts = ["how loneliness ends", "a friend in loneliness", "winter"];
  const count = async (words: string) =>
    texts.filter((text) => words.split(" ").every((word) => text.split(" ").includes(word))).length;

  test.each([
    ["lonliness", ["loneliness"]],
    ["a freind in lonliness", ["a friend in loneliness", "a", "friend", "in"]],
    ["how lonliness", ["how loneliness", "how", "loneliness"]],
    ["friend winter", ["friend", "winter"]],
    ["xylophone", []],
    ["  lonliness  ", ["loneliness"]],
    ["", []],
  ])("in place of %j are %j", async (typed, offers) => {
    const lost = await lostWords(typed, count);
    expect(await nearSearches(typed, lost, known, count)).toEqual(offers);
  });

  test("are never such as find nothing", async () => {
    expect(await nearSearches("lonliness", ["lonliness"], known, async () => 0)).toEqual([]);
  });
});
