// The nearest neighbours of each essay, kept from one asking to the next: when an essay is mended,
// only what has to do with it is looked for again.

import type { EssayCounts } from "./essay-counts.ts";
import { type FoundDocument, inOrder, type Neighbour, Search } from "./search.ts";
import type { Vector } from "./vectors.ts";

/** Bounds of time and memory. */
export interface NeighbourLimits {
  /** How many neighbours an essay has at most. */
  readonly neighbours: number;
  /** How many entries of the index it may look at. */
  readonly lookedAt: number;
}

interface Kept<T> {
  readonly vector: Vector;
  /** How many terms were looked for. */
  readonly terms: number;
  /** Best first, by what was found. */
  readonly neighbours: readonly Neighbour<T>[];
}

export class Neighbours<T extends FoundDocument> {
  readonly #limits: NeighbourLimits;
  #kept: ReadonlyMap<T, Kept<T>> = new Map();
  #vectors: ReadonlyMap<T, Vector> = new Map();

  constructor(limits: NeighbourLimits) {
    this.#limits = limits;
  }

  /**
   * @param vectors of all documents, in which an unchanged one is the same object as the last time
   * @returns for each document those most like it, itself and what is not suggestable left out
   */
  of(
    vectors: ReadonlyMap<T, Vector>,
    counts: EssayCounts,
  ): (document: T) => readonly Neighbour<T>[] {
    const { gone, come } = changesBetween(this.#vectors, vectors);
    const before = this.#kept;
    this.#vectors = vectors;
    const searchAmong = (documents: readonly T[]) =>
      new Search(documents, vectors, counts.terms, this.#limits.neighbours);
    // Both are made only when something must be looked for.
    let amongChanged: Search<T> | undefined;
    let amongAll: Search<T> | undefined;
    const neighboursFor = (document: T, vector: Vector): Kept<T> => {
      const terms = termsWithin(vector, counts, this.#limits.lookedAt);
      const known = before.get(document);
      if (known?.vector === vector && known.terms === terms) {
        amongChanged ??= searchAmong(come);
        const found = amongChanged.neighboursOf(document, terms);
        const kept = mended(known, gone, found, this.#limits.neighbours);
        if (kept) return kept;
      }
      amongAll ??= searchAmong([...vectors.keys()]);
      return { vector, terms, neighbours: amongAll.neighboursOf(document, terms) };
    };
    this.#kept = new Map(
      Array.from(vectors, ([document, vector]) => [document, neighboursFor(document, vector)]),
    );
    return (document) => this.#kept.get(document)?.neighbours ?? [];
  }
}

/** How many terms of a vector can be looked for: whole levels, the rarest at any rate. */
function termsWithin(
  { places, levels }: Vector,
  { holders }: EssayCounts,
  lookedAt: number,
): number {
  let [within, sum] = [0, 0];
  for (let index = 0; index < places.length; index += 1) {
    if (index > 0 && levels[index] !== levels[index - 1]) {
      if (sum > lookedAt) return within || index;
      within = index;
    }
    sum += holders[places[index] ?? 0] ?? 0;
  }
  return sum > lookedAt && within > 0 ? within : places.length;
}

/**
 * @returns those that are no longer what they were, and those that can be found and could not, or not
 * as they are now
 */
function changesBetween<T extends FoundDocument>(
  before: ReadonlyMap<T, Vector>,
  now: ReadonlyMap<T, Vector>,
): { readonly gone: ReadonlySet<T>; readonly come: readonly T[] } {
  const gone = new Set<T>();
  for (const [document, vector] of before) if (now.get(document) !== vector) gone.add(document);
  const come: T[] = [];
  for (const [document, vector] of now) if (before.get(document) !== vector) come.push(document);
  return { gone, come };
}

/** The neighbours after some have changed; nothing when one may be missing that was not kept. */
function mended<T extends FoundDocument>(
  known: Kept<T>,
  gone: ReadonlySet<T>,
  found: readonly Neighbour<T>[],
  most: number,
): Kept<T> | undefined {
  const left = known.neighbours.filter((neighbour) => !gone.has(neighbour.document));
  if (found.length === 0 && left.length === known.neighbours.length) return known;
  const neighbours = [...left, ...found].sort((a, b) => (inOrder(a, b) ? -1 : 1)).slice(0, most);
  // When there were as many as are kept, others may have been left out; they all come after the last
  // that was kept.
  const last = known.neighbours[most - 1];
  const lastNow = neighbours[most - 1];
  if (last && (!lastNow || inOrder(last, lastNow))) return undefined;
  return { ...known, neighbours };
}
