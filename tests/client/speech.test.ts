import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { utterances, voiceFor } from "../../src/client/parts/speech.ts";

const voice = (
  lang: string,
  keys: { readonly local?: boolean; readonly default?: boolean } = {},
) => ({
  lang,
  localService: keys.local ?? true,
  default: keys.default ?? false,
});

describe("the voice", () => {
  test.each([
    ["is none where there is none", [], "en-GB", undefined],
    [
      "is never one that sends the text away",
      [voice("en-GB", { local: false })],
      "en-GB",
      undefined,
    ],
    ["is never one of another language", [voice("de-DE")], "en-GB", undefined],
    ["is the one of the region", [voice("en-US"), voice("en-GB")], "en-GB", "en-GB"],
    ["is written with a low line on Android", [voice("en_US"), voice("en_GB")], "en-GB", "en_GB"],
    [
      "is the device's own choice otherwise",
      [voice("en-US"), voice("en-AU", { default: true })],
      "en-GB",
      "en-AU",
    ],
    [
      "is any of the language in the end",
      [voice("de"), voice("en-ZA"), voice("en-IN")],
      "en-GB",
      "en-ZA",
    ],
    ["is one of a longer tag", [voice("zh-Hans-CN")], "zh", "zh-Hans-CN"],
    [
      "does not take one language for another that begins alike",
      [voice("fil-PH")],
      "fi",
      undefined,
    ],
  ])("%s", (_, voices, lang, expected) => {
    expect(voiceFor(voices, lang)?.lang).toBe(expected);
  });
});

describe("what is spoken at a time", () => {
  test("is whole sentences", () => {
    const sentence =
      "The kettle sings in the kitchen while somebody reads the paper by the window. ";
    const pieces = utterances(sentence.repeat(5), "en");
    expect(pieces).toEqual([sentence.repeat(2).trim(), sentence.repeat(2).trim(), sentence.trim()]);
  });

  test("keeps every letter in its order, and is short unless one word is long", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.lorem(), fc.string())), (parts) => {
        const text = parts.join(". ");
        const pieces = utterances(text, "en");
        const letters = (value: string) => value.replace(/\s+/g, "");
        expect(letters(pieces.join(""))).toBe(letters(text));
        for (const piece of pieces) {
          expect(piece.length <= 200 || !/\s/.test(piece)).toBe(true);
        }
      }),
    );
  });

  test.each([[""], [" \n\t "]])("is nothing where there is nothing: %j", (text) => {
    expect(utterances(text, "en")).toEqual([]);
  });
});
