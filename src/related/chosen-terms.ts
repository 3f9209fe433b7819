// Which terms of an essay its vector holds, and in which order.

import type { Bag } from "./bag.ts";
import { type EssayCounts, rarity } from "./essay-counts.ts";

/**
 * Terms, the rarest first, of equally rare ones the lower number first. The lists are good until the
 * terms of another essay are chosen: most of them tell that nothing has changed, or are copied.
 */
export interface ChosenTerms {
  /** Where terms stand in the lists of {@link EssayCounts}. */
  readonly places: Uint32Array;
  readonly levels: Uint8Array;
  /** Where each stands in the bag. */
  readonly indexes: Uint32Array;
  /** What the weights of all terms of the bag add up to as a length. */
  readonly length: number;
  /** Levels of all terms of the bag, -1 for one that no suggestable document holds. */
  readonly levelAt: Int8Array;
}

/** More than there can be: one for every half doubling up to 2^32 essays. */
const mostLevels = 64;

/** @param fewest how many documents must hold a term at least; others count for the length alone */
export function chosenTerms(bag: Bag, counts: EssayCounts, fewest: number): ChosenTerms {
  const all = counts.placesOf(bag);
  if (all.length > scratch.levelAt.length) scratch = scratchFor(all.length * 2);
  const levelAt = levelsOf(all, counts);
  const isChosen = (index: number) => (counts.holders[all[index] ?? 0] ?? 0) >= fewest;
  const starts = startsOf(levelAt, isChosen);
  const size = starts[mostLevels] ?? 0;
  const places = scratch.places.subarray(0, size);
  const levels = scratch.levels.subarray(0, size);
  const indexes = scratch.indexes.subarray(0, size);
  for (let index = 0; index < all.length; index += 1) {
    if (!isChosen(index)) continue;
    const slot = mostLevels - 1 - (levelAt[index] ?? 0);
    const at = starts[slot] ?? 0;
    starts[slot] = at + 1;
    places[at] = all[index] ?? 0;
    levels[at] = levelAt[index] ?? 0;
    indexes[at] = index;
  }
  return { places, levels, indexes, levelAt, length: lengthOf(bag, levelAt) };
}

// The same memory for all essays: a few lists for each of thousands would be left for the garbage
// collector.
let scratch = scratchFor(1024);

function scratchFor(length: number) {
  return {
    places: new Uint32Array(length),
    levels: new Uint8Array(length),
    indexes: new Uint32Array(length),
    levelAt: new Int8Array(length),
  };
}

function levelsOf(places: Uint32Array, { holders, levels }: EssayCounts): Int8Array {
  const levelAt = scratch.levelAt.subarray(0, places.length);
  for (let index = 0; index < places.length; index += 1) {
    const count = holders[places[index] ?? 0] ?? 0;
    levelAt[index] = count > 0 ? (levels[count] ?? 0) : -1;
  }
  return levelAt;
}

/**
 * Where the terms of each level begin, from the highest level to the lowest, and how many there are in
 * all. This sorts by counting: there are few levels, and the order within one is that of the bag.
 */
function startsOf(levelAt: Int8Array, isChosen: (index: number) => boolean): Uint32Array {
  const starts = new Uint32Array(mostLevels + 1);
  for (let index = 0; index < levelAt.length; index += 1) {
    const slot = mostLevels - (levelAt[index] ?? 0);
    if (isChosen(index)) starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot <= mostLevels; slot += 1) {
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  }
  return starts;
}

function lengthOf({ counts }: Bag, levelAt: Int8Array): number {
  let square = 0;
  for (let index = 0; index < levelAt.length; index += 1) {
    square += (counts[index] ?? 0) * rarity(levelAt[index] ?? -1) ** 2;
  }
  return Math.sqrt(square);
}
