// Whether the place of a wording is one where it is meant: the conditions of the rules, compiled.

import { PatternIndex, type Span } from "./anchored.ts";
import type { Circumstance, Condition, Pattern } from "./entry.ts";
import { matchParts, parsePatterns, type WordClasses } from "./pattern.ts";
import type { Word } from "./words.ts";

/** One paragraph, heading or other run of text. */
export interface WordRow {
  readonly words: readonly Word[];
  readonly isHeading: boolean;
  /** The rows of the whole text, this one among them. */
  readonly text: readonly WordRow[];
}

export type Check = (row: WordRow, span: Span) => boolean;

/** What a language gives to conditions. */
export interface Grammar {
  readonly classes: WordClasses;
  /** Words that can follow an adjective that stands alone, but no adjective before its noun. */
  readonly afterNouns: ReadonlySet<string>;
  /** Words that begin a new clause after a comma: what was denied before them is not denied after. */
  readonly clauseStarts: ReadonlySet<string>;
}

export function compileCondition(condition: Condition, grammar: Grammar): Check {
  const { classes, clauseStarts } = grammar;
  if ("is" in condition) return circumstance(condition.is, grammar);
  if ("before" in condition) return adjacent(condition.before, classes, -1);
  if ("after" in condition) return adjacent(condition.after, classes, 1);
  if ("ahead" in condition) {
    const index = indexOf(condition.ahead, classes);
    return ({ words }, { start }) => {
      const from = clauseStart(words, start, condition.within, clauseStarts);
      return index.has(words, from, start);
    };
  }
  if ("behind" in condition) {
    const index = indexOf(condition.behind, classes);
    return ({ words }, { end }) => index.has(words, end, sentenceEnd(words, end, condition.within));
  }
  if ("inside" in condition) {
    const index = indexOf(condition.inside, classes);
    return ({ words }, { start, end }) => index.has(words, start, end);
  }
  if ("sentence" in condition) {
    const isIn = remembered(indexOf(condition.sentence, classes));
    return (row, { start }) => {
      const { from, to } = sentencesOf(row).at(start);
      return isIn(row, from, to);
    };
  }
  const index = indexOf("block" in condition ? condition.block : condition.text, classes);
  const isIn = remembered(index);
  return "block" in condition
    ? (row) => isIn(row, 0, row.words.length)
    : ({ text }) => text.some((row) => isIn(row, 0, row.words.length));
}

function indexOf(pattern: Pattern, classes: WordClasses): PatternIndex<true> {
  const index = new PatternIndex<true>();
  index.add(pattern, classes, true);
  return index;
}

function adjacent(pattern: Pattern, classes: WordClasses, step: 1 | -1): Check {
  const patterns = parsePatterns(pattern, classes).map((parts) =>
    step === 1 ? parts : parts.toReversed(),
  );
  return ({ words }, { start, end }) =>
    patterns.some(
      (parts) => matchParts(words, step === 1 ? end : start - 1, step, parts) !== undefined,
    );
}

/** Asks once for each part of a row, so that many wordings in a long sentence cost no more. */
function remembered(index: PatternIndex<true>) {
  const answers = new WeakMap<WordRow, Map<number, boolean>>();
  return (row: WordRow, from: number, to: number): boolean => {
    const known = answers.get(row) ?? new Map<number, boolean>();
    answers.set(row, known);
    const answer = known.get(from) ?? index.has(row.words, from, to);
    known.set(from, answer);
    return answer;
  };
}

function circumstance(is: Circumstance, { afterNouns }: Grammar): Check {
  switch (is) {
    case "heading":
      return ({ isHeading }) => isHeading;
    case "joined-before":
      return ({ words }, { start }) => words[start]?.gap === "hyphen";
    case "joined-after":
      return ({ words }, { end }) => words[end]?.gap === "hyphen";
    case "opening":
      return ({ words }, { start }) => words[start]?.gap === "stop";
    case "alone":
      return ({ words }, { end }) => {
        const next = words[end];
        return !next || isBreak(next) || (next.gap !== "hyphen" && afterNouns.has(next.word));
      };
    case "name":
      return isName;
  }
}

function isBreak({ gap }: Word): boolean {
  return gap === "stop" || gap === "pause";
}

/** Capitals on every word of weight, beside another word with a capital that begins no sentence. */
function isName({ words, isHeading }: WordRow, { start, end }: Span): boolean {
  if (isHeading) return false;
  const own = words.slice(start, end).filter(({ word }) => word.length > 3);
  if (!own.every(({ capitals }) => capitals === "first")) return false;
  if (own.length > 1 && words[start]?.gap !== "stop") return true;
  return hasNeighbour(words, start - 1, -1) || hasNeighbour(words, end, 1);
}

/** Whether a word with a capital stands next, or behind a word or two that link names. */
function hasNeighbour(words: readonly Word[], from: number, step: 1 | -1): boolean {
  for (let index = from; Math.abs(index - from) < 3; index += step) {
    const word = words[index];
    const gap = words[step === 1 ? index : index + 1];
    if (!word || !gap || isBreak(gap)) return false;
    if (word.capitals !== "none" && word.word !== "i") return word.gap !== "stop";
    if (!linking.has(word.word)) return false;
  }
  return false;
}

const linking: ReadonlySet<string> = new Set("a and at for in of on the to 's".split(" "));

/** Where the clause of a word begins: with its sentence, or behind a comma with "but" or "so". */
function clauseStart(
  words: readonly Word[],
  start: number,
  within: number,
  clauseStarts: ReadonlySet<string>,
): number {
  let index = start;
  while (index > 0 && start - index < within) {
    const word = words[index];
    if (word?.gap === "stop" || (word?.gap === "pause" && clauseStarts.has(word.word))) break;
    index -= 1;
  }
  return index;
}

function sentenceEnd(words: readonly Word[], end: number, within: number): number {
  let index = end;
  while (index < words.length && index - end < within && words[index]?.gap !== "stop") index += 1;
  return index;
}

interface Sentences {
  at(word: number): { readonly from: number; readonly to: number };
}

const sentences = new WeakMap<WordRow, Sentences>();

function sentencesOf(row: WordRow): Sentences {
  const known = sentences.get(row);
  if (known) return known;
  const { words } = row;
  const from: number[] = [];
  const ends = new Map<number, number>();
  words.forEach(({ gap }, index) => {
    const start = gap === "stop" ? index : (from[index - 1] ?? 0);
    from.push(start);
    ends.set(start, index + 1);
  });
  const made: Sentences = {
    at: (word) => {
      const start = from[word] ?? 0;
      return { from: start, to: ends.get(start) ?? words.length };
    },
  };
  sentences.set(row, made);
  return made;
}
