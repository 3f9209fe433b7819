// How plainly a text is written, in numbers: information for its writer. Numbers know nothing of what
// a sentence says, so nothing here ever stops a text.

import { type Word, wordsIn } from "../language/words.ts";
import type { ProseRun } from "../markdown/rendering.ts";
import { passivesIn } from "./passives.ts";
import { syllablesIn } from "./syllables.ts";

/** What the NHS digital service manual asks of health texts. */
export const aims = { wordsInSentence: 20, sentencesInParagraph: 3 } as const;

/** Something in the text, at a line of the Markdown, the first being 0. */
export interface Spot {
  readonly line: number;
  readonly text: string;
  /** How many words or sentences it has. */
  readonly size: number;
}

export interface PlainMeasures {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly wordsPerSentence: number;
  readonly sentencesPerParagraph: number;
  /**
   * Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
   * @see Kincaid, Fishburne, Rogers & Chissom, Research Branch Report 8-75 (1975)
   */
  readonly grade: number;
  /** The age at which that grade is usually reached: five years more. */
  readonly readingAge: number;
  /** Sentences beyond the aim, the longest first. */
  readonly longSentences: readonly Spot[];
  /** Paragraphs beyond the aim, in order. */
  readonly longParagraphs: readonly Spot[];
  /** Words of three syllables and more, with how often each stands there, the most frequent first. */
  readonly longWords: ReadonlyMap<string, number>;
  readonly passives: readonly Spot[];
}

/** Measures English prose, without its headings; `undefined` where there is none. */
export function measurePlainness(runs: readonly ProseRun[]): PlainMeasures | undefined {
  const paragraphs = runs.filter(({ isHeading }) => !isHeading).map(readParagraph);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const spoken = sentences.flatMap(({ words }) => words.filter(isWhole));
  if (spoken.length === 0) return undefined;
  const syllables = spoken.reduce((sum, { word }) => sum + syllablesIn(word), 0);
  const wordsPerSentence = spoken.length / sentences.length;
  const grade = 0.39 * wordsPerSentence + 11.8 * (syllables / spoken.length) - 15.59;
  const { wordsInSentence, sentencesInParagraph } = aims;
  return {
    words: spoken.length,
    sentences: sentences.length,
    paragraphs: paragraphs.length,
    wordsPerSentence,
    sentencesPerParagraph: sentences.length / paragraphs.length,
    grade,
    readingAge: Math.max(5, Math.round(grade + 5)),
    longSentences: sentences
      .map(({ spot }) => spot)
      .filter(({ size }) => size > wordsInSentence)
      .toSorted((a, b) => b.size - a.size || a.line - b.line),
    longParagraphs: paragraphs
      .map(({ spot }) => spot)
      .filter(({ size }) => size > sentencesInParagraph),
    longWords: longWordsOf(spoken),
    passives: sentences.flatMap(({ passives }) => passives),
  };
}

interface Sentence {
  readonly words: readonly Word[];
  readonly spot: Spot;
  readonly passives: readonly Spot[];
}

interface Paragraph {
  readonly sentences: readonly Sentence[];
  readonly spot: Spot;
}

function readParagraph({ text, places }: ProseRun): Paragraph {
  const rows: Word[][] = [];
  for (const word of wordsIn(text)) {
    if (word.gap === "stop" || rows.length === 0) rows.push([word]);
    else rows.at(-1)?.push(word);
  }
  const spotOf = (from: Word | undefined, to: Word | undefined, size: number): Spot => ({
    line: places.at(from?.start ?? 0).line,
    text: text.slice(from?.start, to?.end).replace(/\s+/g, " "),
    size,
  });
  const sentences = rows.map((words) => ({
    words,
    spot: spotOf(words[0], words.at(-1), words.filter(isWhole).length),
    passives: passivesIn(words).map((index) => spotOf(words[index], words[index + 1], 1)),
  }));
  return { sentences, spot: spotOf(rows[0]?.[0], rows[0]?.at(-1), rows.length) };
}

/** "she's" counts as one word. */
function isWhole({ word }: Word): boolean {
  return !word.startsWith("'");
}

function longWordsOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of words) {
    if (syllablesIn(word) >= 3) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
