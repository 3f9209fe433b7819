// The inverted index: for each term the vectors that hold it.

import type { Vector } from "./vectors.ts";

/**
 * The vectors that hold each term, by their place in the list, each with its weight for answering
 * right beside it in the same memory, which halves the waiting for it. Those of a term lie between its
 * start and the start of the next term.
 */
export interface Postings {
  readonly starts: Uint32Array;
  /** At even indexes. */
  readonly positions: Uint32Array;
  /** At odd indexes. */
  readonly answers: Float32Array;
}

/** @param terms how many terms there are */
export function postingsOf(vectors: readonly Vector[], terms: number): Postings {
  const starts = startsOf(vectors, terms);
  const ends = starts.slice();
  const positions = new Uint32Array(starts[terms] ?? 0);
  const answers = new Float32Array(positions.buffer);
  for (const [position, vector] of vectors.entries()) {
    for (let index = 0; index < vector.places.length; index += 1) {
      const place = vector.places[index] ?? 0;
      const at = ends[place] ?? 0;
      positions[at] = position;
      answers[at + 1] = vector.answers[index] ?? 0;
      ends[place] = at + 2;
    }
  }
  return { starts, positions, answers };
}

function startsOf(vectors: readonly Vector[], terms: number): Uint32Array {
  const starts = new Uint32Array(terms + 1);
  for (const { places } of vectors) {
    for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 2;
  }
  for (let place = 0; place < terms; place += 1) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  return starts;
}
