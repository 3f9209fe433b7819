// Essays as vectors: a term weighs more the more an essay says it and the fewer essays say it.

import { TermCounts } from "./term-counts.ts";
import type { TermWeights } from "./terms.ts";

/** What the weighing must know of an essay. */
export interface WeighedDocument {
  readonly terms: TermWeights;
  /** Whether others may be led to it. */
  readonly suggestable: boolean;
}

/** A vector of length 1 (or without terms), the heaviest term first. */
export interface UnitVector {
  /** Numbers of terms in the vocabulary. */
  readonly terms: readonly number[];
  /** The weights of those terms, in the same order. */
  readonly weights: readonly number[];
}

export interface TfIdf<T> {
  /** Every term by its number. Texts are compared by numbers, which costs a third of comparing words. */
  readonly vocabulary: readonly string[];
  readonly vectors: ReadonlyMap<T, UnitVector>;
}

/**
 * The tf-idf vector of each document.
 *
 * Only suggestable documents are counted, so what is not published never changes the vectors of what
 * is. Terms that no suggestable document holds are left out.
 *
 * @param documents documents in one language, each object once
 * @param limit how many terms a vector has at most
 */
export function createTfIdf<T extends WeighedDocument>(
  limit: number,
): (documents: readonly T[]) => TfIdf<T> {
  const counts = new TermCounts();
  let vectors: ReadonlyMap<T, UnitVector> = new Map();
  return (documents) => {
    const changes = counts.count(documents);
    const kept = vectors;
    const vectorOf = (document: T): UnitVector => {
      const known = kept.get(document);
      return known && !changes.touch(document) ? known : makeVector(document, counts, limit);
    };
    vectors = new Map(documents.map((document) => [document, vectorOf(document)]));
    return { vocabulary: counts.vocabulary, vectors };
  };
}

function makeVector(document: WeighedDocument, counts: TermCounts, limit: number): UnitVector {
  const { vocabulary, holders, idfs } = counts;
  const shared: UnitVectorDraft = { terms: [], weights: [] };
  const lone: UnitVectorDraft = { terms: [], weights: [] };
  const own = document.suggestable ? 1 : 0;
  const numbers = counts.numbersOf(document.terms);
  let place = 0;
  for (const frequency of document.terms.values()) {
    const number = numbers[place] ?? 0;
    place += 1;
    const count = holders[number] ?? 0;
    if (count === 0) continue;
    const list = count > own ? shared : lone;
    list.terms.push(number);
    list.weights.push(frequency * (idfs[count] ?? 0));
  }
  // A term of one essay alone can relate it to nothing, so it must not push out one that can.
  return unitVector([
    ...heaviest(shared, limit, vocabulary),
    ...heaviest(lone, limit - shared.terms.length, vocabulary),
  ]);
}

/** Numbers of terms and their weights, side by side: most are weighed only to be dropped. */
interface UnitVectorDraft {
  readonly terms: number[];
  readonly weights: number[];
}

interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

/** The heaviest terms, heaviest first; of equally heavy ones the first in code unit order. */
function heaviest(
  { terms, weights }: UnitVectorDraft,
  limit: number,
  vocabulary: readonly string[],
): WeighedTerm[] {
  if (limit <= 0) return [];
  // Sorting bare numbers and then the few that pass takes a third of the time of sorting all terms.
  const sorted = Float64Array.from(weights).sort();
  const least = sorted[sorted.length - limit] ?? 0;
  const heavy: WeighedTerm[] = [];
  for (const [index, weight] of weights.entries()) {
    if (weight >= least) heavy.push({ term: terms[index] ?? 0, weight });
  }
  const word = ({ term }: WeighedTerm) => vocabulary[term] ?? "";
  return heavy.sort((a, b) => b.weight - a.weight || (word(a) < word(b) ? -1 : 1)).slice(0, limit);
}

function unitVector(weighed: readonly WeighedTerm[]): UnitVector {
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0));
  return {
    terms: weighed.map(({ term }) => term),
    weights: weighed.map(({ weight }) => weight / length),
  };
}
