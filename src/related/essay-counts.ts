// How many essays hold each term, kept from one asking to the next, and how telling that makes it.

import type { Bag } from "./bag.ts";
import { NumberTable } from "./number-table.ts";

/** What the counting must know of an essay. */
export interface CountedDocument {
  readonly terms: { readonly bag: Bag };
  /** Whether it is counted. */
  readonly suggestable: boolean;
}

export class EssayCounts {
  /** How many suggestable documents hold a term, by its place. */
  holders = new Int32Array(1024);
  /** The rarer a term, the higher: see {@link rarityLevels}. By how many documents hold it. */
  levels: Uint8Array = new Uint8Array(1);
  /** How many documents are counted. */
  total = 0;
  readonly #places = new NumberTable();
  readonly #placesOf = new WeakMap<Bag, Uint32Array>();
  #counted: ReadonlySet<CountedDocument> = new Set();

  /** Counts anew, as far as the documents are not those of the last time. */
  count(documents: readonly CountedDocument[]): void {
    for (const { terms } of documents) this.placesOf(terms.bag);
    const counted = new Set(documents.filter(({ suggestable }) => suggestable));
    const before = this.#counted;
    this.#counted = counted;
    for (const document of before) if (!counted.has(document)) this.#add(document, -1);
    for (const document of counted) if (!before.has(document)) this.#add(document, 1);
    if (counted.size !== this.total) this.levels = rarityLevels(counted.size);
    this.total = counted.size;
  }

  /** Where the terms of a bag stand in all lists by term, in the order of the bag. */
  placesOf(bag: Bag): Uint32Array {
    const known = this.#placesOf.get(bag);
    if (known) return known;
    const places = new Uint32Array(bag.numbers.length);
    for (let index = 0; index < places.length; index += 1) {
      places[index] = this.#places.placeOf(bag.numbers[index] ?? 0);
    }
    if (this.terms > this.holders.length) this.#grow();
    this.#placesOf.set(bag, places);
    return places;
  }

  /** How many different terms have been met. */
  get terms(): number {
    return this.#places.size;
  }

  #grow(): void {
    const before = this.holders;
    this.holders = new Int32Array(Math.max(this.terms, before.length * 2));
    this.holders.set(before);
  }

  #add({ terms }: CountedDocument, step: 1 | -1): void {
    for (const place of this.placesOf(terms.bag)) {
      this.holders[place] = (this.holders[place] ?? 0) + step;
    }
  }
}

/**
 * The level of a term by how many of `total` documents hold it, in steps of half a doubling: how
 * often the square of the holders can be doubled before it exceeds the square of the total. A term
 * that more than 70 % hold has level 0, one that an eighth hold has level 6.
 *
 * Whole steps keep an essay as it was while others are mended, and whole numbers are the same on
 * every machine, which logarithms are not.
 */
function rarityLevels(total: number): Uint8Array {
  const levels = new Uint8Array(total + 1);
  let level = 0;
  for (let holders = total; holders > 0; holders -= 1) {
    while (holders * holders * 2 ** (level + 1) <= total * total) level += 1;
    levels[holders] = level;
  }
  return levels;
}

/**
 * How much a term of a level counts: log2(total / holders) in half steps, from the middle of the
 * step, so that even a term that all essays hold counts a little and two essays alone can be related.
 */
export function rarity(level: number): number {
  return level < 0 ? 0 : level / 2 + 0.25;
}
