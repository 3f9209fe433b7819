// How alike two essays are: the cosine of their vectors, found through an inverted index, so that an
// essay meets only those that share a term with it and no table of all pairs exists.

import { createTfIdf, type UnitVector, type WeighedDocument } from "./tf-idf.ts";

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

/** Asked again, an index gives the very same comparisons as far as they come out the same. */
export type Index<T> = (documents: readonly T[]) => Similarity<T>;

/**
 * Builds the index over essays of one language, once per build.
 *
 * @param documents each object once; those that are not suggestable can ask and are never the answer
 */
export function cosineSimilarity<T extends WeighedDocument>(
  documents: readonly T[],
  options: SimilarityOptions = {},
): Similarity<T> {
  return createCosineSimilarity<T>(options)(documents);
}

/** Gives a function like {@link cosineSimilarity} that can be asked again with other documents. */
export function createCosineSimilarity<T extends WeighedDocument>(
  options: SimilarityOptions = {},
): Index<T> {
  const { termsPerEssay } = { ...defaults, ...options };
  const tfIdf = createTfIdf<T>(termsPerEssay);
  const compared = new WeakMap<UnitVector, WeakMap<UnitVector, Comparison>>();

  function compare(vector: UnitVector, other: UnitVector, vocabulary: readonly string[]) {
    const known = compared.get(vector) ?? new WeakMap<UnitVector, Comparison>();
    compared.set(vector, known);
    const result = known.get(other) ?? comparison(vector, other, vocabulary);
    known.set(other, result);
    return result;
  }

  return (documents) => {
    const { vocabulary, vectors } = tfIdf(documents);
    const postings = postingsOf(documents, vectors, vocabulary.length);
    // One row of sums for all questions: a fresh one for each would make the time quadratic.
    const sums = new Float64Array(documents.length);
    const reached = new Uint32Array(documents.length);
    return {
      forEachMatch(document, visit) {
        const count = addProducts(sums, reached, postings, vectors.get(document) ?? nothing);
        for (let i = 0; i < count; i += 1) {
          const position = reached[i] ?? 0;
          const other = documents[position];
          const score = rounded(sums[position] ?? 0);
          sums[position] = 0;
          if (score > 0 && other && other !== document) visit(other, score);
        }
      },
      compare: (document, other) =>
        compare(vectors.get(document) ?? nothing, vectors.get(other) ?? nothing, vocabulary),
    };
  };
}

/**
 * The documents that hold each term, by position, with the weight of the term there. Those of a
 * term lie between its start and the start of the next term.
 */
interface Postings {
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
  readonly weights: Float64Array;
}

function postingsOf<T extends WeighedDocument>(
  documents: readonly T[],
  vectors: ReadonlyMap<T, UnitVector>,
  terms: number,
): Postings {
  const vectorAt = (document: T) =>
    document.suggestable ? (vectors.get(document) ?? nothing) : nothing;
  const starts = new Uint32Array(terms + 1);
  for (const document of documents) {
    for (const term of vectorAt(document).terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < terms; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const ends = starts.slice();
  const positions = new Uint32Array(starts[terms] ?? 0);
  const weights = new Float64Array(positions.length);
  for (const [position, document] of documents.entries()) {
    const vector = vectorAt(document);
    for (let index = 0; index < vector.terms.length; index += 1) {
      const term = vector.terms[index] ?? 0;
      const place = ends[term] ?? 0;
      positions[place] = position;
      weights[place] = vector.weights[index] ?? 0;
      ends[term] = place + 1;
    }
  }
  return { starts, positions, weights };
}

/**
 * Adds, for each term of a vector, its part to the sum of each document that holds it.
 *
 * @returns how many documents were reached
 */
function addProducts(
  sums: Float64Array,
  reached: Uint32Array,
  { starts, positions, weights }: Postings,
  vector: UnitVector,
): number {
  let count = 0;
  // The inner loop of the engine, hence the plain counting.
  for (let index = 0; index < vector.terms.length; index += 1) {
    const term = vector.terms[index] ?? 0;
    const weight = vector.weights[index] ?? 0;
    const end = starts[term + 1] ?? 0;
    for (let i = starts[term] ?? 0; i < end; i += 1) {
      const position = positions[i] ?? 0;
      const sum = sums[position] ?? 0;
      if (sum === 0) {
        reached[count] = position;
        count += 1;
      }
      sums[position] = sum + weight * (weights[i] ?? 0);
    }
  }
  return count;
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
