// What two vectors share, by walking both side by side.

import { rarity } from "./essay-counts.ts";
import { subject } from "./reasons.ts";
import type { Vector } from "./vectors.ts";

/** What two vectors share. */
export interface Comparison {
  /** How well the second answers the first. */
  readonly score: number;
  /**
   * The numbers of the shared terms that add most to it, the most first; only of those that one of
   * the two is about, as no others can be told as a reason.
   */
  readonly sharedNumbers: readonly number[];
}

/** More shared terms than any reason can need. */
const mostShared = 16;

export function comparison(vector: Vector, other: Vector): Comparison {
  const best: SharedTerm[] = [];
  let [score, index, otherIndex] = [0, 0, 0];
  while (index < vector.places.length && otherIndex < other.places.length) {
    const order = orderOf(vector, index, other, otherIndex);
    if (order === 0) {
      const part = (vector.weights[index] ?? 0) * (other.answers[otherIndex] ?? 0);
      score += part;
      if (part > leastOf(best) && isSubject(vector, index, other, otherIndex)) {
        keepBest(best, { number: vector.numbers[index] ?? 0, part });
      }
    }
    if (order <= 0) index += 1;
    if (order >= 0) otherIndex += 1;
  }
  return { score, sharedNumbers: best.map(({ number }) => number) };
}

/** Below 0 when the first term comes first: the rarer one, or that of the lower number. */
function orderOf(vector: Vector, index: number, other: Vector, otherIndex: number): number {
  const rarer = (other.levels[otherIndex] ?? 0) - (vector.levels[index] ?? 0);
  return rarer || (vector.numbers[index] ?? 0) - (other.numbers[otherIndex] ?? 0);
}

/** Whether one of two essays says a term so often that it is about it. */
function isSubject(vector: Vector, index: number, other: Vector, otherIndex: number): boolean {
  return isAbout(vector, index) || isAbout(other, otherIndex);
}

function isAbout({ weights, levels, length }: Vector, index: number): boolean {
  return (weights[index] ?? 0) * length > leastRoot * rarity(levels[index] ?? 0);
}

/** A little below the root, as weights are rounded. */
const leastRoot = Math.sqrt(subject - 0.01);

interface SharedTerm {
  readonly number: number;
  readonly part: number;
}

/** What a term must exceed to be one of the best. */
function leastOf(best: readonly SharedTerm[]): number {
  return best[mostShared - 1]?.part ?? 0;
}

/** Puts a term in its place among the best, behind the rarer ones that add as much. */
function keepBest(best: SharedTerm[], term: SharedTerm): void {
  let place = Math.min(best.length, mostShared - 1);
  for (; place > 0; place -= 1) {
    const ahead = best[place - 1];
    if (!ahead || ahead.part >= term.part) break;
    best[place] = ahead;
  }
  best[place] = term;
}
