// Which essays are suggested: what the writer pinned, filled up with the most alike.

/** What the choice must know of an essay. */
export interface Choosable {
  readonly id: string;
  /** When it was published; of two equally alike essays the newer wins. */
  readonly time: number;
  /** The ids that its writer wants suggested, in that order. */
  readonly pinned: readonly string[];
  /** Whether others may be led to it. */
  readonly suggestable: boolean;
}

export interface Choice<T> {
  readonly document: T;
  readonly pinned: boolean;
}

interface Scored<T> {
  readonly document: T;
  readonly score: number;
}

/**
 * The suggestions for one document.
 *
 * @param document the one that receives them
 * @param byId all documents, to look up the pinned ones
 * @param forEachMatch calls back with each suggestable document that is alike, and its score
 * @param count how many are wanted; pinned ones are kept even when they are more
 * @returns pinned ones in the writer's order, then the most alike first
 */
export function chooseEssays<T extends Choosable>(
  document: T,
  byId: ReadonlyMap<string, T>,
  forEachMatch: (visit: (other: T, score: number) => void) => void,
  count: number,
): Choice<T>[] {
  const pinned = pinnedBy(document, byId);
  const alike: Scored<T>[] = [];
  const room = count - pinned.size;
  if (room > 0) {
    forEachMatch((other, score) => {
      if (!pinned.has(other)) keepBest(alike, { document: other, score }, room);
    });
  }
  return [
    ...Array.from(pinned, (chosen) => ({ document: chosen, pinned: true })),
    ...alike.map((match) => ({ document: match.document, pinned: false })),
  ];
}

function pinnedBy<T extends Choosable>(document: T, byId: ReadonlyMap<string, T>): Set<T> {
  const pinned = new Set<T>();
  for (const id of document.pinned) {
    const other = byId.get(id);
    if (other?.suggestable && other !== document) pinned.add(other);
  }
  return pinned;
}

/** Puts a match in its place among the best few, which beats sorting thousands to take three. */
function keepBest<T extends Choosable>(best: Scored<T>[], match: Scored<T>, limit: number): void {
  let place = best.length;
  for (; place > 0; place -= 1) {
    const ahead = best[place - 1];
    if (ahead && inOrder(ahead, match)) break;
  }
  if (place >= limit) return;
  best.splice(place, 0, match);
  if (best.length > limit) best.pop();
}

function inOrder<T extends Choosable>(a: Scored<T>, b: Scored<T>): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.document.time !== b.document.time) return a.document.time > b.document.time;
  return a.document.id < b.document.id;
}
