// How alike two essays are: the cosine of their vectors, found through an inverted index, so that an
// essay meets only those that share a term with it and no table of all pairs exists.

import { tfIdf, type UnitVector, type WeighedDocument } from "./tf-idf.ts";

/** What two essays share. */
export interface Comparison {
  /** From 0 (nothing shared) to 1. */
  readonly score: number;
  /** Shared terms, the one that adds most to the score first. */
  readonly sharedTerms: readonly string[];
}

/** Answers how alike essays are. Another way to measure needs only to give this. */
export interface Similarity<T> {
  /**
   * Calls `visit` once for each other suggestable essay that scores above 0, in no set order. `visit`
   * must not ask again before it has returned.
   */
  forEachMatch(document: T, visit: (other: T, score: number) => void): void;
  /** Compares two essays; one that the index does not know shares nothing. */
  compare(document: T, other: T): Comparison;
}

export interface SimilarityOptions {
  /**
   * How many terms of an essay are compared, the heaviest first. Bounds time and memory.
   *
   * @default 64
   */
  readonly termsPerEssay?: number;
}

export const defaults = { termsPerEssay: 64 } satisfies SimilarityOptions;

/** The documents that hold a term (its number is the index), by position, each with the weight of the term there. */
interface Posting {
  readonly positions: number[];
  readonly weights: number[];
}

/**
 * Builds the index over essays of one language, once per build.
 *
 * @param documents each object once; those that are not suggestable can ask and are never the answer
 */
export function cosineSimilarity<T extends WeighedDocument>(
  documents: readonly T[],
  options: SimilarityOptions = {},
): Similarity<T> {
  const { termsPerEssay } = { ...defaults, ...options };
  const { vocabulary, vectors } = tfIdf(documents, termsPerEssay);
  const postings = postingsOf(documents, vectors, vocabulary.length);
  // One row of sums for all questions: a fresh one for each would make the time quadratic.
  const sums = new Float64Array(documents.length);

  return {
    forEachMatch(document, visit) {
      const reached: number[] = [];
      const { terms, weights } = vectors.get(document) ?? nothing;
      for (const [index, term] of terms.entries()) {
        const posting = postings[term];
        if (posting) addProducts(sums, reached, posting, weights[index] ?? 0);
      }
      for (const position of reached) {
        const other = documents[position];
        const score = rounded(sums[position] ?? 0);
        sums[position] = 0;
        if (score > 0 && other && other !== document) visit(other, score);
      }
    },
    compare: (document, other) =>
      comparison(vectors.get(document) ?? nothing, vectors.get(other) ?? nothing, vocabulary),
  };
}

function postingsOf<T extends WeighedDocument>(
  documents: readonly T[],
  vectors: ReadonlyMap<T, UnitVector>,
  terms: number,
): readonly (Posting | undefined)[] {
  const postings = new Array<Posting | undefined>(terms).fill(undefined);
  for (const [position, document] of documents.entries()) {
    if (!document.suggestable) continue;
    const vector = vectors.get(document) ?? nothing;
    for (const [index, term] of vector.terms.entries()) {
      const posting = postings[term] ?? { positions: [], weights: [] };
      posting.positions.push(position);
      posting.weights.push(vector.weights[index] ?? 0);
      postings[term] = posting;
    }
  }
  return postings;
}

/** Adds the part of one term to the sum of each document that holds it. */
function addProducts(
  sums: Float64Array,
  reached: number[],
  { positions, weights }: Posting,
  weight: number,
): void {
  // The inner loop of the engine, hence the plain counting.
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i] ?? 0;
    const sum = sums[position] ?? 0;
    if (sum === 0) reached.push(position);
    sums[position] = sum + weight * (weights[i] ?? 0);
  }
}

function comparison(
  vector: UnitVector,
  other: UnitVector,
  vocabulary: readonly string[],
): Comparison {
  const others = new Map(other.terms.map((term, index) => [term, other.weights[index] ?? 0]));
  const shared: { readonly term: string; readonly part: number }[] = [];
  let score = 0;
  for (const [index, term] of vector.terms.entries()) {
    const part = (vector.weights[index] ?? 0) * (others.get(term) ?? 0);
    if (part === 0) continue;
    shared.push({ term: vocabulary[term] ?? "", part });
    score += part;
  }
  shared.sort((a, b) => b.part - a.part || (a.term < b.term ? -1 : 1));
  return { score: rounded(score), sharedTerms: shared.map(({ term }) => term) };
}

const nothing: UnitVector = { terms: [], weights: [] };

/** Sums of the same parts in another order differ in the last digits; that must not break a tie. */
function rounded(score: number): number {
  return Math.round(score * 1e12) / 1e12;
}
