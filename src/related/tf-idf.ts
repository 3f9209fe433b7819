// Essays as vectors: a term weighs more the more an essay says it and the fewer essays say it.

import type { TermWeights } from "./terms.ts";

/** What the weighing must know of an essay. */
export interface WeighedDocument {
  readonly terms: TermWeights;
  /** Whether others may be led to it. */
  readonly suggestable: boolean;
}

/** A vector of length 1 (or without terms), the heaviest term first. */
export type UnitVector = ReadonlyMap<string, number>;

/** Terms and their weights, side by side: most are weighed only to be dropped. */
interface TermList {
  readonly terms: string[];
  readonly weights: number[];
}

interface WeighedTerm {
  readonly term: string;
  readonly weight: number;
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
export function tfIdfVectors<T extends WeighedDocument>(
  documents: readonly T[],
  limit: number,
): ReadonlyMap<T, UnitVector> {
  const holders = new Map<string, number>();
  let total = 0;
  for (const document of documents) {
    if (!document.suggestable) continue;
    total += 1;
    for (const term of document.terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  // Few distinct counts, many terms: the logarithms are worth keeping.
  const idfs = Array.from({ length: total + 1 }, (_, count) =>
    inverseDocumentFrequency(total, count),
  );

  function weighedTerms(document: T): WeighedTerm[] {
    const shared: TermList = { terms: [], weights: [] };
    const lone: TermList = { terms: [], weights: [] };
    const own = document.suggestable ? 1 : 0;
    for (const [term, frequency] of document.terms) {
      const count = holders.get(term) ?? 0;
      if (count === 0) continue;
      const list = count > own ? shared : lone;
      list.terms.push(term);
      list.weights.push(frequency * (idfs[count] ?? 0));
    }
    // A term of one essay alone can relate it to nothing, so it must not push out one that can.
    return [...heaviest(shared, limit), ...heaviest(lone, limit - shared.terms.length)];
  }

  return new Map(documents.map((document) => [document, unitVector(weighedTerms(document))]));
}

/**
 * How telling a term is that `holders` of `total` documents hold:
 * ln(1 + (total - holders + 0.5) / (holders + 0.5)).
 *
 * The textbook ln(total / holders) is 0 for a term that all hold, so two essays alone could never be
 * related. This one stays above 0 and still makes little of a word that is everywhere: in ten essays
 * it gives 0.05 to a term of all ten and 1.5 to a term of two.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), with the
 * 1 that Lucene's BM25Similarity adds inside the logarithm to keep it above 0
 */
function inverseDocumentFrequency(total: number, holders: number): number {
  return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
}

/** The heaviest terms, heaviest first; of equally heavy ones the first in code unit order. */
function heaviest({ terms, weights }: TermList, limit: number): WeighedTerm[] {
  if (limit <= 0) return [];
  // Sorting bare numbers and then the few that pass takes a third of the time of sorting all terms.
  const sorted = Float64Array.from(weights).sort();
  const least = sorted[sorted.length - limit] ?? 0;
  const heavy: WeighedTerm[] = [];
  for (const [index, weight] of weights.entries()) {
    if (weight >= least) heavy.push({ term: terms[index] ?? "", weight });
  }
  return heavy.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, limit);
}

function unitVector(weighed: readonly WeighedTerm[]): UnitVector {
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0));
  return new Map(weighed.map(({ term, weight }) => [term, weight / length]));
}
