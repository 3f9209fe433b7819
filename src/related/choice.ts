// Which essays are suggested: what the writer pinned, filled up with the most alike. Nobody is led
// from one hard subject into the same again, and after a hard one there is one that helps.

/** What the choice must know of an essay. */
export interface Choosable {
  readonly id: string;
  /** When it was published; of two equally alike essays the newer wins. */
  readonly time: number;
  /** The ids that its writer wants suggested, in that order. */
  readonly pinned: readonly string[];
  /** Whether others may be led to it. */
  readonly suggestable: boolean;
  /** The hard subjects that it is about. @default none */
  readonly hard?: readonly string[];
}

/** What can be chosen from. */
export interface Candidates<T> {
  /** All documents, to look up the pinned ones. */
  readonly byId: ReadonlyMap<string, T>;
  /** Suggestable documents that help, the best first, whether they are alike or not. @default none */
  readonly helping?: readonly T[];
  /** Calls back with each suggestable document that is alike, and its score. */
  readonly forEachMatch: (visit: (other: T, score: number) => void) => void;
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
 * The suggestions for one document: no two of them, nor one of them and the document itself, are
 * about the same hard subject.
 *
 * @param document the one that receives them
 * @param count how many are wanted; pinned ones are kept even when they are more
 * @returns pinned ones in the writer's order; after a hard document one that helps; then the most alike
 */
export function chooseEssays<T extends Choosable>(
  document: T,
  { byId, helping = [], forEachMatch }: Candidates<T>,
  count: number,
): Choice<T>[] {
  const chosen = new Chosen(document);
  for (const id of document.pinned) {
    const other = byId.get(id);
    if (other?.suggestable) chosen.add(other, true);
  }
  const room = count - chosen.choices.length;
  if (room <= 0) return chosen.choices;

  const calm: Scored<T>[] = [];
  const hard: Scored<T>[] = [];
  const scores = new Map<T, number>();
  forEachMatch((other, score) => {
    if (helping.includes(other)) scores.set(other, score);
    const match = { document: other, score };
    // One more than there is room for, since one of them may be chosen already as helping.
    if (isHard(other)) hard.push(match);
    else if (!chosen.has(other)) keepBest(calm, match, room + 1);
  });
  if (isHard(document)) chosen.addFirstOf(mostAlike(helping, scores));
  // Few essays are hard; of these all are looked at, as most may not stand beside another.
  const matches = [...calm, ...hard].sort((a, b) => (inOrder(a, b) ? -1 : 1));
  for (const match of matches) {
    if (chosen.choices.length >= count) break;
    chosen.add(match.document, false);
  }
  return chosen.choices;
}

function isHard({ hard = [] }: Choosable): boolean {
  return hard.length > 0;
}

/** Those that are alike first, the others as they come. */
function mostAlike<T>(helping: readonly T[], scores: ReadonlyMap<T, number>): T[] {
  return helping.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** What has been chosen, none of it twice, and the subjects that nothing more may be about. */
class Chosen<T extends Choosable> {
  readonly choices: Choice<T>[] = [];
  readonly #known: Set<T>;
  readonly #hard: Set<string>;

  constructor(document: T) {
    this.#known = new Set([document]);
    this.#hard = new Set(document.hard);
  }

  has(document: T): boolean {
    return this.#known.has(document);
  }

  /** @returns whether it could be added */
  add(document: T, pinned: boolean): boolean {
    const { hard = [] } = document;
    if (this.has(document) || hard.some((subject) => this.#hard.has(subject))) return false;
    this.choices.push({ document, pinned });
    this.#known.add(document);
    for (const subject of hard) this.#hard.add(subject);
    return true;
  }

  /** Nothing, when one of them is there already. */
  addFirstOf(documents: readonly T[]): void {
    const isThere = this.choices.some(({ document }) => documents.includes(document));
    if (!isThere) documents.some((document) => this.add(document, false));
  }
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
