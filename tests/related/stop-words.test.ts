import { describe, expect, test } from "vitest";
import { stopWordTest } from "../../src/related/stop-words.ts";

describe("stopWordTest", () => {
  test.each([
    ["en", "the"],
    ["en-GB", "the"],
    ["EN", "when"],
    ["en", "will"],
    ["en", "everybody"],
    ["en", "among"],
    ["en", "seven"],
    ["de", "und"],
    ["fr-CA", "les"],
    ["pt-BR", "uma"],
    ["nb", "ikke"],
    ["no", "ikke"],
    ["iw", "של"],
    ["zh-Hant", "的"],
  ])("knows that in %s %j is a stop word", (lang, word) => {
    expect(stopWordTest(lang)(word)).toBe(true);
  });

  test.each(["don't", "i'm", "you're", "we'll", "they've", "she'd"])(
    "takes the English contraction %j for a stop word",
    (word) => {
      expect(stopWordTest("en")(word)).toBe(true);
      expect(stopWordTest("fr")(word)).toBe(false);
    },
  );

  test.each(["kindness", "alone", "friend", "o'clock", "__proto__", "constructor"])(
    "leaves %j in English",
    (word) => {
      expect(stopWordTest("en")(word)).toBe(false);
    },
  );

  test("knows no stop words in a language without a list", () => {
    expect(stopWordTest("tlh")("the")).toBe(false);
  });

  test("does not take the words of one language out of another", () => {
    expect(stopWordTest("de")("with")).toBe(false);
  });

  test("throws on a language tag that is not well-formed", () => {
    expect(() => stopWordTest("not a tag")).toThrow(RangeError);
  });
});
