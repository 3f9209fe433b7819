// What two vectors share. The terms of the one that asks are laid out once, and looked up for each of
// the others: walking both side by side takes twice as long.

import { rarity } from "./essay-counts.ts";
import { subject } from "./reasons.ts";
import { noVector, type Vector } from "./vectors.ts";

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

/** Compares vectors; those with the same first one in a row cost least. */
export class Comparer {
  /** Where a term stands in the vector that asks, counted from 1; 0 when it does not. */
  readonly #indexes: Uint32Array;
  #asking = noVector;

  /** @param terms how many terms there are */
  constructor(terms: number) {
    this.#indexes = new Uint32Array(terms);
  }

  compare(vector: Vector, other: Vector): Comparison {
    this.#ask(vector);
    const indexes = this.#indexes;
    const best: SharedTerm[] = [];
    let score = 0;
    for (let otherIndex = 0; otherIndex < other.places.length; otherIndex += 1) {
      const index = (indexes[other.places[otherIndex] ?? 0] ?? 0) - 1;
      if (index < 0) continue;
      const part = (vector.weights[index] ?? 0) * (other.answers[otherIndex] ?? 0);
      score += part;
      if (part > leastOf(best) && isSubject(vector, index, other, otherIndex)) {
        keepBest(best, { number: vector.numbers[index] ?? 0, part });
      }
    }
    return { score, sharedNumbers: best.map(({ number }) => number) };
  }

  #ask(vector: Vector): void {
    if (this.#asking === vector) return;
    for (const place of this.#asking.places) this.#indexes[place] = 0;
    for (const [index, place] of vector.places.entries()) this.#indexes[place] = index + 1;
    this.#asking = vector;
  }
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
