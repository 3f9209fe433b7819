// How alike two essays are, in both senses: what their texts share, and how near that is for essays
// that are near to many others anyway.

import { Comparer, type Comparison } from "./comparison.ts";
import { KeptPairs } from "./kept-pairs.ts";
import { Neighbours } from "./neighbours.ts";
import type { FoundDocument, Neighbour } from "./search.ts";
import { noVector, type Vector, Vectors, type WeighedDocument } from "./vectors.ts";

/** Answers how alike essays are. Another way to measure needs only to give this. */
export interface Similarity<T> {
  /**
   * Calls `visit` once for each of the suggestable essays that are most alike, in no set order, with
   * a score above 0.
   */
  forEachMatch(document: T, visit: (other: T, score: number) => void): void;
  /** The score of an essay as an answer to another; 0 when one of them is not known. */
  score(document: T, other: T): number;
  /**
   * How far a text says what another has said, from 0 to 1 and above 1 when the title says it too;
   * 0 when it is none of those nearest to the other.
   */
  sameness(document: T, other: T): number;
  /**
   * The numbers of terms that both hold, those that add most to the score, the most first: the very
   * same list for as long as it comes out the same.
   */
  sharedNumbers(document: T, other: T): readonly number[];
}

export type ComparedDocument = WeighedDocument & FoundDocument;

export interface SimilarityOptions {
  /**
   * How much of a title's own vector is added to that of its essay. What a text speaks of stands in
   * the titles of others that are about it, more than its own title stands in theirs.
   *
   * @default 0.25
   */
  readonly titleShare?: number;
  /**
   * How many neighbours tell how crowded the place of an essay is; 0 leaves that out.
   *
   * @default 20
   */
  readonly crowd?: number;
  /**
   * How many neighbours of an essay are weighed against each other, the most alike first.
   *
   * @default 24
   */
  readonly neighbours?: number;
  /**
   * How many entries of the index an essay may look at. The rarest terms come first, so what is left
   * out are words that hundreds of essays hold; they still count in the score of those that are found.
   * Without this bound the cost would grow with the square of the number of essays.
   *
   * @default 2000
   */
  readonly lookedAt?: number;
}

export const defaults = {
  titleShare: 0.25,
  crowd: 20,
  neighbours: 24,
  lookedAt: 2000,
} satisfies SimilarityOptions;

/**
 * Gives a function that builds the index over essays of one language. Asked again with other essays,
 * it does only what the changes ask for, with the same result as from scratch.
 */
export function createSimilarity<T extends ComparedDocument>(
  options: SimilarityOptions = {},
): (documents: readonly T[]) => Similarity<T> {
  const { titleShare, crowd, ...limits } = { ...defaults, ...options };
  const vectors = new Vectors<T>(titleShare);
  const neighbours = new Neighbours<T>(limits);
  const comparisons = new KeptPairs<Vector, Comparison>();
  /** The most that two essays can score. */
  const mostAlike = 1 + titleShare;
  return (documents) => {
    comparisons.startRound();
    const byDocument = vectors.of(documents);
    const neighboursOf = neighbours.of(byDocument, vectors.counts);
    const comparer = new Comparer(vectors.counts.terms);
    const vectorOf = (document: T): Vector => byDocument.get(document) ?? noVector;
    const compare = (document: T, other: T): Comparison => {
      const [vector, answering] = [vectorOf(document), vectorOf(other)];
      return comparisons.keep(vector, answering, () => comparer.compare(vector, answering));
    };
    const nearness = nearnessOf(documents, Math.min(crowd, vectors.counts.total - 1), neighboursOf);
    const scaled = (score: number, other: T) => score / mostAlike / (nearness.get(other) ?? 1);
    return {
      forEachMatch(document, visit) {
        for (const { document: other, score } of neighboursOf(document)) {
          visit(other, scaled(score, other));
        }
      },
      score: (document, other) => scaled(compare(document, other).score, other),
      sameness: (document, other) =>
        neighboursOf(document).find((neighbour) => neighbour.document === other)?.score ?? 0,
      sharedNumbers: (document, other) => compare(document, other).sharedNumbers,
    };
  };
}

/**
 * How near an essay is to its nearest neighbours, dampened by the fourth root. Some essays are a
 * little like everything and would be suggested everywhere; others never would. Scores are divided by
 * this, so that an essay is suggested where it is nearer than it commonly is.
 *
 * @see Zelnik-Manor & Perona, Self-tuning spectral clustering (2004), for local scaling
 * @see Radovanović, Nanopoulos & Ivanović, Hubs in space (2010)
 */
function nearnessOf<T extends FoundDocument>(
  documents: readonly T[],
  count: number,
  neighboursOf: (document: T) => readonly Neighbour<T>[],
): ReadonlyMap<T, number> {
  const nearness = new Map<T, number>();
  for (const document of documents) {
    if (!document.suggestable || count <= 0) continue;
    const scores = Float64Array.from(neighboursOf(document), ({ score }) => score).sort();
    let sum = 0;
    for (const score of scores.subarray(-count)) sum += score;
    if (sum > 0) nearness.set(document, Math.sqrt(Math.sqrt(sum / count)));
  }
  return nearness;
}
