// How many essays hold each term, kept from one asking to the next.

import type { TermWeights } from "./terms.ts";

/** What the counting must know of an essay. */
export interface CountedDocument {
  readonly terms: TermWeights;
  /** Whether it is counted. */
  readonly suggestable: boolean;
}

/** What has changed since the last counting. */
export interface CountChanges {
  /** Whether a document holds a term that weighs more or less than before. */
  touch(document: CountedDocument): boolean;
}

export class TermCounts {
  /** Every term by its number; also terms that are no longer in use. */
  readonly vocabulary: string[] = [];
  /** How many suggestable documents hold a term, by its number. */
  readonly holders: number[] = [];
  /** The weights of terms, by how many documents hold them: few distinct counts, many terms. */
  idfs: readonly number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #numbered = new WeakMap<TermWeights, Uint32Array>();
  #counted: ReadonlySet<CountedDocument> = new Set();

  /** Counts anew, as far as the documents are not those of the last time. */
  count(documents: readonly CountedDocument[]): CountChanges {
    for (const { terms } of documents) this.numbersOf(terms);
    const counted = new Set(documents.filter(({ suggestable }) => suggestable));
    const changes = new Int32Array(this.vocabulary.length);
    const before = this.#counted;
    this.#counted = counted;
    for (const document of before) if (!counted.has(document)) this.#add(document, -1, changes);
    for (const document of counted) if (!before.has(document)) this.#add(document, 1, changes);
    const all = counted.size !== before.size;
    if (all) {
      this.idfs = Array.from({ length: counted.size + 1 }, (_, count) =>
        inverseDocumentFrequency(counted.size, count),
      );
    }
    return {
      touch: ({ terms }) => all || this.numbersOf(terms).some((number) => changes[number] !== 0),
    };
  }

  /** The numbers of the terms of a document, in their order. */
  numbersOf(terms: TermWeights): Uint32Array {
    const known = this.#numbered.get(terms);
    if (known) return known;
    const own = new Uint32Array(terms.size);
    let place = 0;
    for (const term of terms.keys()) {
      own[place] = this.#numberOf(term);
      place += 1;
    }
    this.#numbered.set(terms, own);
    return own;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.vocabulary.push(term) - 1;
    this.#numbers.set(term, number);
    this.holders.push(0);
    return number;
  }

  #add({ terms }: CountedDocument, step: 1 | -1, changes: Int32Array): void {
    for (const number of this.numbersOf(terms)) {
      this.holders[number] = (this.holders[number] ?? 0) + step;
      changes[number] = (changes[number] ?? 0) + step;
    }
  }
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
