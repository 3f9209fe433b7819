import fc from "fast-check";
import { expect, test } from "vitest";
import { words } from "../../src/reading-time/words.ts";

/** What the Unicode rules give, without any shortcut. */
function segmented(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

const prose = fc.array(
  fc.oneof(
    fc.constantFrom(..."aZ09'’.:;,-_ \n\t\u00A0\"“”‘–—…£%/@#&()[]{}<>*+=~^`|\\!?é中กש"),
    fc.constantFrom("don't", "e.g.", "1,5", "o’clock", "co-op", "3:30", "a:b", "x_y", " "),
  ),
  { maxLength: 40 },
);

test.each(["en", "en-GB", "de", "fr", "sv", "fi", "he", "ja", "th"])(
  "finds the same words in plain prose as the Unicode rules do (%s)",
  (lang) => {
    fc.assert(
      fc.property(prose, (parts) => {
        const text = parts.join("");
        fc.pre(!text.includes("://"));
        expect(words(text, lang)).toEqual(segmented(text, lang));
      }),
      { numRuns: 2000 },
    );
  },
);
