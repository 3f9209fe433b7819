// Essays as vectors: a term weighs more the more an essay says it and the fewer essays say it.

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
export function tfIdf<T extends WeighedDocument>(documents: readonly T[], limit: number): TfIdf<T> {
  const vocabulary: string[] = [];
  const holders: number[] = [];
  const numbers = new Map<string, number>();
  const numbered = documents.map(({ terms, suggestable }) => {
    const own = new Uint32Array(terms.size);
    let place = 0;
    for (const term of terms.keys()) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = vocabulary.push(term) - 1;
        numbers.set(term, number);
        holders.push(0);
      }
      if (suggestable) holders[number] = (holders[number] ?? 0) + 1;
      own[place] = number;
      place += 1;
    }
    return own;
  });
  const total = documents.filter(({ suggestable }) => suggestable).length;
  // Few distinct counts, many terms: the logarithms are worth keeping.
  const idfs = Array.from({ length: total + 1 }, (_, count) =>
    inverseDocumentFrequency(total, count),
  );

  function vectorOf({ terms, suggestable }: T, index: number): UnitVector {
    const shared: UnitVectorDraft = { terms: [], weights: [] };
    const lone: UnitVectorDraft = { terms: [], weights: [] };
    const own = suggestable ? 1 : 0;
    let place = 0;
    for (const frequency of terms.values()) {
      const number = numbered[index]?.[place] ?? 0;
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

  return {
    vocabulary,
    vectors: new Map(documents.map((document, index) => [document, vectorOf(document, index)])),
  };
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
