// Patterns, from the notation of entry.ts to what is matched against a row of words.

import type { Pattern } from "./entry.ts";
import { formsOf } from "./forms.ts";
import type { Word } from "./words.ts";

/** What a language gives to patterns: its classes of words, by their names. */
export type WordClasses = ReadonlyMap<string, WordClass>;

export interface WordClass {
  readonly words: ReadonlySet<string>;
  /** Whatever else belongs to it. @default nothing */
  readonly also?: (word: Word) => boolean;
}

/** One part of a pattern, matched by `min` to `max` words. */
export interface Part {
  readonly min: 0 | 1;
  readonly max: number;
  readonly matches: (word: Word) => boolean;
  /** The words that match, when they can be listed. */
  readonly words?: ReadonlySet<string>;
  /** Whether a pause may stand before what matches. */
  readonly crossesPauses: boolean;
}

export type Parts = readonly Part[];

/** @throws {RangeError} for a class that does not exist: a mistake in the rules */
export function parsePatterns(pattern: Pattern, classes: WordClasses): Parts[] {
  return [pattern].flat().map((text) => text.split(" ").map((part) => parsePart(part, classes)));
}

function parsePart(text: string, classes: WordClasses): Part {
  if (/^\*\d+$/.test(text)) {
    return { min: 0, max: Number(text.slice(1)), matches: () => true, crossesPauses: true };
  }
  const isOptional = text.endsWith("?");
  const choices = (isOptional ? text.slice(0, -1) : text)
    .split("|")
    .map((name) => parseName(name, classes));
  const words = new Set(choices.flatMap((choice) => [...choice.words]));
  const tests = choices.flatMap(({ also }) => also ?? []);
  // Words in capitals are all that a test of capitals accepts, so they can be listed as well.
  const listed = choices.every(({ also, capitals }) => !also || capitals);
  const spelt = new Set(choices.flatMap(({ capitals }) => capitals ?? []));
  return {
    min: isOptional ? 0 : 1,
    max: 1,
    matches: (word) => words.has(word.word) || tests.some((test) => test(word)),
    crossesPauses: false,
    ...(listed ? { words: new Set([...words, ...spelt]) } : {}),
  };
}

interface Choice extends WordClass {
  /** The word, in small letters, that must be written in capitals. */
  readonly capitals?: string;
}

function parseName(name: string, classes: WordClasses): Choice {
  if (name.startsWith("@")) return classOf(name.slice(1), classes);
  if (name.endsWith("~")) return { words: new Set(formsOf(name.slice(0, -1))) };
  if (!/^[A-Z]{2,}$/.test(name)) return { words: new Set([name]) };
  const small = name.toLowerCase();
  return {
    words: new Set(),
    also: ({ word, capitals }) => word === small && capitals === "all",
    capitals: small,
  };
}

function classOf(name: string, classes: WordClasses): WordClass {
  const found = classes.get(name);
  if (!found) throw new RangeError(`There is no class of words @${name}`);
  return found;
}

/**
 * Matches parts from a word on, in either direction.
 *
 * @param at the index of the first word to match
 * @param step 1 towards the end of the text, -1 towards its beginning; parts come in that order
 * @returns the index behind the last word that matches, in that direction, or `undefined`
 */
export function matchParts(
  words: readonly Word[],
  at: number,
  step: 1 | -1,
  parts: Parts,
  next = 0,
): number | undefined {
  const current = parts[next];
  if (!current) return at;
  const { min, max } = current;
  const reach = reachOf(words, at, step, current);
  for (let tried = 0; tried <= reach - min; tried += 1) {
    // Of words of any kind as few as possible; what may be missing is taken when it is there.
    const count = max > 1 ? min + tried : reach - tried;
    const end = matchParts(words, at + step * count, step, parts, next + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** How many words in a row a part can match. */
function reachOf(words: readonly Word[], at: number, step: 1 | -1, part: Part): number {
  let count = 0;
  for (; count < part.max; count += 1) {
    const place = at + step * count;
    const word = words[place];
    if (!word || !part.matches(word) || !isConnected(words, place, step, part)) break;
  }
  return count;
}

/** Whether nothing that ends a phrase stands between a word and the one that was matched before. */
function isConnected(
  words: readonly Word[],
  place: number,
  step: 1 | -1,
  { crossesPauses }: Part,
): boolean {
  const gap = words[step === 1 ? place : place + 1]?.gap;
  return gap !== "stop" && (gap !== "pause" || crossesPauses);
}
