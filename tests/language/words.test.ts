import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/language/words.ts";

/** Each word with what stands before it. */
const shown = (text: string) => wordsIn(text).map(({ gap, word }) => `${gap}:${word}`);

describe("a text is split into words", () => {
  test.each([
    ["with spaces and line ends", "He committed\nsuicide", "stop:he space:committed space:suicide"],
    [
      "with spaces that do not break",
      "in\u00A0a\u202Fbad\u2009hour",
      "stop:in space:a space:bad space:hour",
    ],
    [
      "with hyphens of every kind",
      "a self-harm\u2010note\u2011x",
      "stop:a space:self hyphen:harm hyphen:note hyphen:x",
    ],
    ["with a dash, which is a pause", "tea – or so—not", "stop:tea pause:or space:so pause:not"],
    ["with commas, colons and brackets", "a, b: c (d) e", "stop:a pause:b pause:c pause:d pause:e"],
    [
      "with ends of sentences",
      "It is. But? Yes! “No.” So",
      "stop:it space:is stop:but stop:yes stop:no stop:so",
    ],
    ["without the marks of quotations", "a “b” 'c' d", "stop:a space:b space:c space:d"],
    [
      "with apostrophes of every kind",
      "she's he’s don't",
      "stop:she none:'s space:he none:'s space:don none:'t",
    ],
    [
      "with an apostrophe at the end of a word",
      "the addicts’ view",
      "stop:the space:addicts space:view",
    ],
    [
      "without characters that have no width",
      "sui\u00ADci\u200Bde\u2060 note",
      "stop:suicide space:note",
    ],
    ["in small letters, composed", "SUICIDE cafe\u0301 ﬁt", "stop:suicide space:café space:fit"],
    [
      "with abbreviations that end nothing",
      "Dr. Lee, e.g. a b. c",
      "stop:dr space:lee pause:e pause:g space:a space:b space:c",
    ],
    ["with an ellipsis that goes on", "well… not now", "stop:well pause:not space:now"],
    ["with what is no prose between", "a \uFFFC b", "stop:a pause:b"],
    ["with a word that is broken at the end of a line", "self-\nharm", "stop:self hyphen:harm"],
    ["with nothing in it", " – ", ""],
  ])("%s", (_, text, expected) => {
    expect(shown(text).join(" ")).toBe(expected);
  });

  test("and each knows how it is written", () => {
    const text = "An ADHD test, I said to Ann";
    const written = wordsIn(text).map(({ word, capitals }) => [word, capitals]);
    expect(Object.fromEntries(written)).toEqual({
      an: "first",
      adhd: "all",
      test: "none",
      i: "first",
      said: "none",
      to: "none",
      ann: "first",
    });
  });

  test("and each knows where it stands, in any text", () => {
    const unit = fc.constantFrom(
      "a",
      "É",
      "'",
      "’",
      "-",
      ".",
      " ",
      "\n",
      "\u00AD",
      "🎉",
      "“",
      "ß",
      "7",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of wordsIn(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          end = word.end;
          const written = text.slice(word.start, word.end);
          expect(written.replaceAll("\u00AD", "").replace("’", "'").toLowerCase()).toBe(word.word);
        }
        // Nothing but what belongs to no word is left.
        const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
        const found = wordsIn(text).flatMap(({ word }) => word.match(/[\p{L}\p{N}]/gu) ?? []);
        expect(found.join("")).toBe(letters.join("").toLowerCase());
      }),
      { numRuns: 500 },
    );
  });
});
