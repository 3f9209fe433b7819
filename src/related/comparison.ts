// What two vectors share, by walking both side by side.

import type { Vector } from "./vectors.ts";

/** What two vectors share. */
export interface Comparison {
  /** How well the second answers the first. */
  readonly score: number;
  /** The numbers of those shared terms that add most to it, the most first. */
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
      keepBest(best, { number: vector.numbers[index] ?? 0, part });
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

interface SharedTerm {
  readonly number: number;
  readonly part: number;
}

/** Puts a term in its place among the best, behind the rarer ones that add as much. */
function keepBest(best: SharedTerm[], term: SharedTerm): void {
  if (term.part <= (best[mostShared - 1]?.part ?? 0)) return;
  let place = Math.min(best.length, mostShared - 1);
  for (; place > 0; place -= 1) {
    const ahead = best[place - 1];
    if (!ahead || ahead.part >= term.part) break;
    best[place] = ahead;
  }
  best[place] = term;
}
