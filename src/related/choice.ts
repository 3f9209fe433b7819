// Which essays are suggested: what the writer pinned, filled up with the most alike that are not all
// the same. Nobody is led from one hard subject into the same again, and after a hard one there is one
// that helps.

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
  /** The ids that its page leads to anyway, which are suggested only when pinned. @default none */
  readonly beside?: readonly string[];
}

/** What can be chosen from. */
export interface Candidates<T> {
  /** All documents, to look up the pinned ones. */
  readonly byId: ReadonlyMap<string, T>;
  /** Suggestable documents that help, the best first, whether they are alike or not. @default none */
  readonly helping?: readonly T[];
  /** Calls back with each suggestable document that is alike, and its score. */
  readonly forEachMatch: (visit: (other: T, score: number) => void) => void;
  /**
   * Whether a text says much what another has said. A limit rather than a weight (as in maximal
   * marginal relevance): what is not the same never gives way to something less alike.
   *
   * @default no text does
   */
  readonly isSame?: (said: T, again: T) => boolean;
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
 * about the same hard subject. One that is the same as one before it comes after all others.
 *
 * @param document the one that receives them
 * @param count how many are wanted; pinned ones are kept even when they are more
 * @returns pinned ones in the writer's order; after a hard document one that helps; then the most alike
 */
export function chooseEssays<T extends Choosable>(
  document: T,
  { byId, helping = [], forEachMatch, isSame = () => false }: Candidates<T>,
  count: number,
): Choice<T>[] {
  const chosen = new Chosen(document);
  for (const id of document.pinned) {
    const other = byId.get(id);
    if (other?.suggestable) chosen.add(other, true);
  }
  if (chosen.choices.length >= count) return chosen.choices;

  const matches: Scored<T>[] = [];
  forEachMatch((other, score) => matches.push({ document: other, score }));
  if (isHard(document)) chosen.addFirstOf(mostAlike(helping, matches));
  const alike = matches.sort((a, b) => (inOrder(a, b) ? -1 : 1)).map((match) => match.document);
  const offered = alike.filter(({ id }) => !document.beside?.includes(id));
  const repeating: T[] = [];
  for (const other of offered) {
    if (chosen.choices.length >= count) break;
    if (chosen.repeats(other, isSame)) repeating.push(other);
    else chosen.add(other, false);
  }
  for (const other of repeating) if (chosen.choices.length < count) chosen.add(other, false);
  return chosen.choices;
}

function isHard({ hard = [] }: Choosable): boolean {
  return hard.length > 0;
}

/** Those that are alike first, the others as they come. */
function mostAlike<T>(helping: readonly T[], matches: readonly Scored<T>[]): T[] {
  const scores = new Map(matches.map(({ document, score }) => [document, score]));
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

  /** Whether a document says what one of the others does. */
  repeats(document: T, isSame: (said: T, again: T) => boolean): boolean {
    return this.choices.some((choice) => isSame(choice.document, document));
  }

  /** @returns whether it could be added */
  add(document: T, pinned: boolean): boolean {
    const { hard = [] } = document;
    if (this.#known.has(document) || hard.some((subject) => this.#hard.has(subject))) return false;
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

function inOrder<T extends Choosable>(a: Scored<T>, b: Scored<T>): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.document.time !== b.document.time) return a.document.time > b.document.time;
  return a.document.id < b.document.id;
}
