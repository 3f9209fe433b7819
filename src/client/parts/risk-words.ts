// Whether typed words are those of somebody who may need help at once, also where they are spelt as
// people spell in a bad hour. To show help once too often does little harm, to miss once may.

import { editDistance } from "./edit-distance.ts";
import { joinedWords, plainWords } from "./plain-words.ts";
import { type RiskPhrase, riskPhrases } from "./risk-phrases.ts";

/** What is beyond so many letters was hardly typed by hand, and would hold up the typing. */
const mostTyped = 300;

export function speaksOfRisk(typed: string): boolean {
  const words = plainWords(typed.slice(0, mostTyped));
  return riskPhrases().some(({ phrases, otherWords, harmless }) => {
    const stretches = stretchesOf(harmless.reduce(without, words));
    return phrases.some((phrase) =>
      stretches.some((stretch) => isMeant(phrase, stretch, otherWords)),
    );
  });
}

/** The words without a harmless saying, where they hold it. */
function without(words: string[], saying: readonly string[]): string[] {
  const start = words.findIndex((_, index) =>
    saying.every((word, place) => words[index + place] === word),
  );
  return start === -1 ? words : words.toSpliced(start, saying.length);
}

/** Words that follow each other. */
interface Stretch {
  readonly words: readonly string[];
  readonly joined: string;
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** No phrase has more letters. */
const mostLetters = 40;

function stretchesOf(words: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < words.length; start += 1) {
    let joined = "";
    for (let end = start + 1; end <= words.length && joined.length < mostLetters; end += 1) {
      joined = joinedWords([joined, words[end - 1] ?? ""]);
      const edges = { isAtStart: start === 0, isAtEnd: end === words.length };
      found.push({ words: words.slice(start, end), joined, ...edges });
    }
  }
  return found;
}

function isMeant(phrase: RiskPhrase, stretch: Stretch, otherWords: ReadonlySet<string>): boolean {
  if (phrase.isAtStart && !stretch.isAtStart) return false;
  if (phrase.isAtEnd && !stretch.isAtEnd) return false;
  if (phrase.joined === stretch.joined) return true;
  // Most are too long or too short, which is soon seen.
  const difference = Math.abs(phrase.joined.length - stretch.joined.length);
  if (difference > phrase.words.length || otherWords.has(stretch.joined)) return false;
  return isWordByWord(phrase, stretch, otherWords) || isJoined(phrase, stretch);
}

function isWordByWord(
  { words }: RiskPhrase,
  stretch: Stretch,
  otherWords: ReadonlySet<string>,
): boolean {
  // What stands around a word tells that it is meant; alone, a short one is soon another word.
  const shortest = words.length === 1 ? 6 : 4;
  return (
    words.length === stretch.words.length &&
    words.every((word, index) => {
      const written = stretch.words[index] ?? "";
      if (written === word) return true;
      return word.length >= shortest && !otherWords.has(written) && isNear(word, written);
    })
  );
}

/** Spaces are left out or put in, and there is a slip besides. */
function isJoined({ words, joined }: RiskPhrase, stretch: Stretch): boolean {
  return (
    joined.length > 6 && stretch.words.length !== words.length && isNear(joined, stretch.joined)
  );
}

/** Spelt with one slip; few are in the first letter, and with another a short word is another word. */
function isNear(word: string, written: string): boolean {
  if (word.length < 6 && word[0] !== written[0]) return false;
  return editDistance(word, written, 1) === 1;
}
