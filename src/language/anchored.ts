// Finds patterns in a row of words in one pass: each pattern is looked for only where its rarest
// word stands, so a text costs the same with ten entries and with a thousand.

import type { Pattern } from "./entry.ts";
import { matchParts, type Part, type Parts, parsePatterns, type WordClasses } from "./pattern.ts";
import type { Word } from "./words.ts";

/** What was found: the words from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Patterns with what each stands for, by the words that they are looked for at. */
export class PatternIndex<Value> {
  readonly #byWord = new Map<string, Candidate<Value>[]>();
  /** Those of which no word can be listed, such as a year: they are tried everywhere. */
  readonly #anywhere: Candidate<Value>[] = [];

  add(pattern: Pattern, classes: WordClasses, value: Value): void {
    for (const parts of parsePatterns(pattern, classes)) {
      const anchored = anchor(parts);
      const candidate = { anchored, value };
      if (!anchored.anchor.words) this.#anywhere.push(candidate);
      for (const word of anchored.anchor.words ?? []) {
        const list = this.#byWord.get(word);
        if (list) list.push(candidate);
        else this.#byWord.set(word, [candidate]);
      }
    }
  }

  /** Every place in the row, up to `to`, where a pattern matches. */
  *find(words: readonly Word[], from = 0, to = words.length): Generator<Span & { value: Value }> {
    for (let index = from; index < to; index += 1) {
      const candidates = this.#byWord.get(words[index]?.word ?? "");
      for (const list of [candidates ?? [], this.#anywhere]) {
        for (const { anchored, value } of list) {
          const span = spanAt(words, index, anchored);
          if (span) yield { ...span, value };
        }
      }
    }
  }

  /** Whether a pattern matches anywhere between two words. */
  has(words: readonly Word[], from: number, to: number): boolean {
    for (const { start, end } of this.find(words, from, to)) {
      if (start >= from && end <= to) return true;
    }
    return false;
  }
}

interface Candidate<Value> {
  readonly anchored: Anchored;
  readonly value: Value;
}

interface Anchored {
  readonly anchor: Part;
  /** Nearest first. */
  readonly before: Parts;
  readonly after: Parts;
}

function spanAt(words: readonly Word[], index: number, anchored: Anchored): Span | undefined {
  const word = words[index];
  if (!word || !anchored.anchor.matches(word)) return undefined;
  const end = matchParts(words, index + 1, 1, anchored.after);
  if (end === undefined) return undefined;
  const before = matchParts(words, index - 1, -1, anchored.before);
  return before === undefined ? undefined : { start: before + 1, end };
}

function anchor(parts: Parts): Anchored {
  let best = 0;
  parts.forEach((part, index) => {
    const current = parts[best];
    if (!current || costOf(part) < costOf(current)) best = index;
  });
  const part = parts[best];
  if (!part || part.min === 0) throw new RangeError("A pattern needs a word that is not optional");
  return { anchor: part, before: parts.slice(0, best).reverse(), after: parts.slice(best + 1) };
}

/** About how often a part is met in a text. */
function costOf({ min, words }: Part): number {
  if (min === 0) return Number.POSITIVE_INFINITY;
  if (!words) return 1_000_000;
  let cost = 0;
  for (const word of words) cost += common.has(word) ? 1000 : 1;
  return cost;
}

const common: ReadonlySet<string> = new Set(
  `a about after all an and are as at be because been before being but by can could did do for from
  get go good had has have he her him his how i if in is it just like made make me more most my no
  not of on one only or other our out over people person she should so some someone than that the
  their them they this time to too up was way we were what when which who will with would you your
  's 't 'm 're 've`.split(/\s+/),
);
