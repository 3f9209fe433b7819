// Finds the essays that are most like one, through an inverted index: for each term the essays that
// hold it. An essay meets only those that share a term with it.

import { type Postings, postingsOf } from "./postings.ts";
import { noVector, type Vector } from "./vectors.ts";

/** What the search must know of an essay. */
export interface FoundDocument {
  readonly id: string;
  /** Whether others may be led to it. */
  readonly suggestable: boolean;
}

/** An essay that is like the one that asked. */
export interface Neighbour<T> {
  readonly document: T;
  /** The score by those terms that were looked for. */
  readonly found: number;
  /** The score by all terms. */
  readonly score: number;
}

/** Of neighbours that are equally like by what was looked for, the order of their names decides. */
export function inOrder<T extends FoundDocument>(a: Neighbour<T>, b: Neighbour<T>): boolean {
  return a.found !== b.found ? a.found > b.found : a.document.id < b.document.id;
}

export class Search<T extends FoundDocument> {
  readonly #documents: readonly T[];
  readonly #vectors: ReadonlyMap<T, Vector>;
  readonly #postings: Postings;
  // One row of sums for all questions: a fresh one for each would make the time quadratic.
  readonly #sums: Float64Array;
  readonly #reached: Uint32Array;
  /** The weights of the terms that were not looked for, by place; all 0 in between. */
  readonly #rest: Float32Array;
  readonly #most: number;

  /**
   * @param documents those that can be found
   * @param vectors of all that can ask
   * @param terms how many terms there are
   * @param most how many neighbours are wanted at most
   */
  constructor(
    documents: readonly T[],
    vectors: ReadonlyMap<T, Vector>,
    terms: number,
    most: number,
  ) {
    this.#most = most;
    this.#documents = documents;
    this.#vectors = vectors;
    this.#postings = postingsOf(
      documents.map((document) => (document.suggestable ? this.#vectorOf(document) : noVector)),
      terms,
    );
    this.#sums = new Float64Array(documents.length);
    this.#reached = new Uint32Array(documents.length);
    this.#rest = new Float32Array(terms);
  }

  /**
   * The neighbours of a document, best first. Documents are looked for by its first terms; of those
   * that have most in common by these, all terms count.
   *
   * @param terms how many terms are looked for; with those of one level, all or none
   */
  neighboursOf(document: T, terms: number): Neighbour<T>[] {
    const vector = this.#vectorOf(document);
    const count = this.#addProducts(vector, terms);
    const [documents, sums, reached] = [this.#documents, this.#sums, this.#reached];
    const best: Neighbour<T>[] = [];
    let least = 0;
    for (let i = 0; i < count; i += 1) {
      const position = reached[i] ?? 0;
      const score = sums[position] ?? 0;
      sums[position] = 0;
      const other = score < least ? undefined : documents[position];
      if (!other || other === document) continue;
      keepBest(best, { document: other, found: score, score }, this.#most);
      least = best[this.#most - 1]?.found ?? 0;
    }
    return terms < vector.places.length ? this.#completed(best, vector, terms) : best;
  }

  /**
   * Adds, for each term, its part to the sum of each document that holds it.
   *
   * @returns how many documents were reached
   */
  #addProducts(vector: Vector, terms: number): number {
    const { starts, positions, answers } = this.#postings;
    const [sums, reached] = [this.#sums, this.#reached];
    let count = 0;
    // The inner loop of the engine, hence the plain counting.
    for (let index = 0; index < terms; index += 1) {
      const place = vector.places[index] ?? 0;
      const weight = vector.weights[index] ?? 0;
      const end = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < end; at += 2) {
        const position = positions[at] ?? 0;
        const sum = sums[position] ?? 0;
        if (sum === 0) {
          reached[count] = position;
          count += 1;
        }
        sums[position] = sum + weight * (answers[at + 1] ?? 0);
      }
    }
    return count;
  }

  /** Adds the terms that were not looked for, which come last in all vectors. */
  #completed(best: readonly Neighbour<T>[], vector: Vector, terms: number): Neighbour<T>[] {
    const { places, weights, levels } = vector;
    const rest = this.#rest;
    const level = levels[terms] ?? 0;
    for (let index = terms; index < places.length; index += 1) {
      rest[places[index] ?? 0] = weights[index] ?? 0;
    }
    const completed = best.map(({ document, found }) => {
      const { places: others, answers, levels: otherLevels } = this.#vectorOf(document);
      let score = found;
      for (let index = firstAtMost(level, otherLevels); index < others.length; index += 1) {
        score += (rest[others[index] ?? 0] ?? 0) * (answers[index] ?? 0);
      }
      return { document, found, score };
    });
    for (let index = terms; index < places.length; index += 1) rest[places[index] ?? 0] = 0;
    return completed;
  }

  #vectorOf(document: T): Vector {
    return this.#vectors.get(document) ?? noVector;
  }
}

/** The index of the first level that is not above `level`; levels fall. */
function firstAtMost(level: number, levels: Uint8Array): number {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((levels[middle] ?? 0) > level) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a neighbour in its place among the best, which beats sorting thousands to take a few. */
function keepBest<T extends FoundDocument>(
  best: Neighbour<T>[],
  neighbour: Neighbour<T>,
  most: number,
): void {
  const last = best[most - 1];
  if (most === 0 || (last && inOrder(last, neighbour))) return;
  // By hand, as splice() makes an array each time.
  let place = Math.min(best.length, most - 1);
  for (; place > 0; place -= 1) {
    const ahead = best[place - 1];
    if (!ahead || inOrder(ahead, neighbour)) break;
    best[place] = ahead;
  }
  best[place] = neighbour;
}
