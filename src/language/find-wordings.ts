// The wordings of the list in a text: which entry, how much it matters, and where.

import { PatternIndex } from "./anchored.ts";
import { type Check, compileCondition, type Grammar, type WordRow } from "./context.ts";
import type { Entry, Level } from "./entry.ts";
import { type Word, wordsIn } from "./words.ts";

/** A run of text to look through. */
export interface Run {
  readonly text: string;
  readonly isHeading: boolean;
}

/** One wording in a run, as its own writer means it. */
export interface Found<Source extends string = string> {
  readonly entry: Entry<Source>;
  readonly level: Level;
  /** Where it stands in the text of its run. */
  readonly start: number;
  readonly end: number;
}

/** What is wrong with wordings in one language. */
export type Finder<Source extends string = string> = (
  runs: readonly Run[],
) => readonly (readonly Found<Source>[])[];

interface Compiled<Source extends string> {
  readonly entry: Entry<Source>;
  readonly level: Level;
  readonly when: readonly Check[];
  readonly unless: readonly Check[];
}

/**
 * Compiles entries once. The finder gives for every run what was found in it, in order, no two
 * overlapping: of those that do, the one that matters most stays, then the longest.
 */
export function createFinder<Source extends string>(
  entries: readonly Entry<Source>[],
  grammar: Grammar,
): Finder<Source> {
  const index = new PatternIndex<Compiled<Source>>();
  for (const entry of entries) {
    for (const { find, level = entry.level, when = [], unless = [] } of entry.wordings) {
      index.add(find, grammar.classes, {
        entry,
        level,
        when: when.map((condition) => compileCondition(condition, grammar)),
        unless: unless.map((condition) => compileCondition(condition, grammar)),
      });
    }
  }
  return (runs) => {
    const rows: WordRow[] = [];
    for (const { text, isHeading } of runs) {
      rows.push({ words: wordsIn(text), isHeading, text: rows });
    }
    return rows.map((row) => foundIn(row, index));
  };
}

function foundIn<Source extends string>(
  row: WordRow,
  index: PatternIndex<Compiled<Source>>,
): Found<Source>[] {
  const { words } = row;
  const candidates = [];
  for (const { start, end, value } of index.find(words)) {
    const span = { start, end };
    if (value.when.some((check) => !check(row, span))) continue;
    if (value.unless.some((check) => check(row, span))) continue;
    candidates.push({ ...span, entry: value.entry, level: value.level });
  }
  candidates.sort(
    (a, b) =>
      ranks[a.level] - ranks[b.level] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept = candidates.filter(({ start, end }) => {
    for (let word = start; word < end; word += 1) if (taken.has(word)) return false;
    for (let word = start; word < end; word += 1) taken.add(word);
    return true;
  });
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ entry, level, start, end }) => ({
      entry,
      level,
      start: words[firstWhole(words, start)]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
    }));
}

/** What is told begins with a whole word: with "she" and not with "'s". */
function firstWhole(words: readonly Word[], start: number): number {
  return start > 0 && words[start]?.word.startsWith("'") ? start - 1 : start;
}

const ranks = { error: 0, warning: 1, info: 2 } as const satisfies Record<Level, number>;
