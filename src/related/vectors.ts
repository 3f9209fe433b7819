// Essays as vectors: a term weighs more the more an essay says it and the fewer essays say it.

import type { Bag } from "./bag.ts";
import { type ChosenTerms, chosenTerms } from "./chosen-terms.ts";
import { EssayCounts, rarity } from "./essay-counts.ts";

/** What the weighing must know of an essay. */
export interface WeighedDocument {
  readonly terms: {
    readonly bag: Bag;
    /** The terms of the title alone. */
    readonly title: Bag;
  };
  /** Whether others may be led to it. */
  readonly suggestable: boolean;
}

/**
 * An essay's terms, the rarest first, of equally rare ones the lower number first. So terms that two
 * essays share come in one order in both, and sums over them are the same whichever is asked.
 */
export interface Vector {
  /** Where terms stand in the lists of {@link EssayCounts}. */
  readonly places: Uint32Array;
  readonly numbers: Int32Array;
  /** How rare each is, falling. */
  readonly levels: Uint8Array;
  /** The length that the weights of all terms had, those included that no other essay holds. */
  readonly length: number;
  /** Weights divided by that length, for an essay that asks. */
  readonly weights: Float32Array;
  /** Weights for an essay that answers, in which its title counts once more. */
  readonly answers: Float32Array;
}

export const noVector: Vector = {
  places: new Uint32Array(),
  numbers: new Int32Array(),
  levels: new Uint8Array(),
  length: 0,
  weights: new Float32Array(),
  answers: new Float32Array(),
};

/**
 * The vector of each document, kept from one asking to the next as long as nothing in it changes.
 *
 * Only suggestable documents are counted, so what is not published never changes the vectors of what
 * is. Terms that no suggestable document holds are left out.
 */
export class Vectors<T extends WeighedDocument> {
  readonly counts = new EssayCounts();
  readonly #titleShare: number;
  #vectors: ReadonlyMap<T, Vector> = new Map();

  /** @param titleShare how much of a title's own vector is added to that of its essay */
  constructor(titleShare: number) {
    this.#titleShare = titleShare;
  }

  /** @param documents documents in one language, each object once */
  of(documents: readonly T[]): ReadonlyMap<T, Vector> {
    this.counts.count(documents);
    const before = this.#vectors;
    // A term that one document alone holds leads to it from drafts only, which most sites lack.
    const fewest = documents.some(({ suggestable }) => !suggestable) ? 1 : 2;
    this.#vectors = new Map(
      documents.map((document) => {
        const chosen = chosenTerms(document.terms.bag, this.counts, fewest);
        const known = before.get(document);
        const same = known !== undefined && isOf(known, chosen);
        return [document, same ? known : makeVector(document, chosen, this.#titleShare)];
      }),
    );
    return this.#vectors;
  }
}

function isOf(vector: Vector, { places, levels, length }: ChosenTerms): boolean {
  return (
    vector.length === length &&
    vector.places.length === places.length &&
    vector.places.every((place, index) => place === places[index]) &&
    vector.levels.every((level, index) => level === levels[index])
  );
}

/**
 * A term that occurs n times weighs the square root of n: the tenth "kindness" says less than the
 * first. Square roots, unlike logarithms, are the same on every machine.
 */
function makeVector({ terms }: WeighedDocument, chosen: ChosenTerms, titleShare: number): Vector {
  const { bag, title } = terms;
  const { places, levels, length, indexes } = chosen;
  const inTitle = countsWithin(title, bag);
  let square = 0;
  for (let index = 0; index < inTitle.length; index += 1) {
    const count = inTitle[index] ?? 0;
    if (count > 0) square += count * rarity(chosen.levelAt[index] ?? -1) ** 2;
  }
  const titleLength = Math.sqrt(square) || 1;
  const { numbers, weights, answers, ...rest } = emptyVector(indexes.length);
  rest.places.set(places);
  rest.levels.set(levels);
  for (let at = 0; at < indexes.length; at += 1) {
    const [index = 0, level = 0] = [indexes[at], levels[at]];
    const weight = (Math.sqrt(bag.counts[index] ?? 0) * rarity(level)) / length;
    const ofTitle = (Math.sqrt(inTitle[index] ?? 0) * rarity(level)) / titleLength;
    numbers[at] = bag.numbers[index] ?? 0;
    weights[at] = weight;
    answers[at] = weight + titleShare * ofTitle;
  }
  return { ...rest, numbers, weights, answers, length };
}

/** Its lists lie side by side, which takes a fifth of the pieces of memory. */
function emptyVector(terms: number): Omit<Vector, "length"> {
  const memory = new ArrayBuffer(terms * (4 * 4 + 1));
  return {
    places: new Uint32Array(memory, 0, terms),
    numbers: new Int32Array(memory, terms * 4, terms),
    weights: new Float32Array(memory, terms * 8, terms),
    answers: new Float32Array(memory, terms * 12, terms),
    levels: new Uint8Array(memory, terms * 16, terms),
  };
}

/** How often each term of a bag stands in another bag, by walking both side by side. */
function countsWithin(other: Bag, { numbers }: Bag): Float32Array {
  const counts = new Float32Array(numbers.length);
  let at = 0;
  for (const [index, number] of other.numbers.entries()) {
    while (at < numbers.length && (numbers[at] ?? 0) < number) at += 1;
    if (numbers[at] === number) counts[at] = other.counts[index] ?? 0;
  }
  return counts;
}
