// The words of a paragraph, heading, cell or the like as a reader meets them: emphasis, links and line
// breaks within a phrase are gone, quotation marks and spaces are plain, and each word still knows
// where it was written.

import { aligned } from "./aligned.ts";
import { plainIndexes, plainText } from "./plain-text.ts";

export type StretchKind = "paragraph" | "heading" | "cell" | "alt" | "title" | "code";

/** A place in the Markdown. */
export interface StretchPlace {
  /** The first line is 0. */
  readonly line: number;
  /** Text to look for on that line, and how far behind its beginning the place is. */
  readonly near: string;
  readonly offset: number;
}

/** From one index up to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a stretch is made from. */
export interface StretchSource {
  readonly kind: StretchKind;
  /** What is read, piece by piece. */
  readonly pieces: readonly string[];
  /** What was written for it, and on which line that begins. */
  readonly written: string;
  readonly line: number;
  /** Links to other pages of the site, as ranges of the pieces joined. */
  readonly pointers?: readonly Range[];
}

export class Stretch {
  readonly kind: StretchKind;
  readonly text: string;
  /** Whether it stands in a quotation set apart from the text. */
  readonly isQuoted: boolean;
  /**
   * Stretches with the same number are read as one: the items of a list with the words that
   * introduce them, the cells of a table, the paragraphs of a quotation.
   */
  readonly group: number;
  readonly #source: StretchSource;
  #indexes: readonly number[] | undefined;
  #offsets: readonly number[] | undefined;

  constructor(source: StretchSource, around: Pick<Stretch, "isQuoted" | "group">) {
    this.#source = source;
    this.kind = source.kind;
    this.text = plainText(source.pieces.join(""));
    this.isQuoted = around.isQuoted;
    this.group = around.group;
  }

  placeOf(index: number): StretchPlace {
    const { pieces, written, line } = this.#source;
    // Only what is reported is looked for in what was written.
    this.#offsets ??= aligned(pieces, written);
    const before = written.slice(0, this.#offsets[this.#at(index)] ?? 0).split("\n");
    return {
      line: line + before.length - 1,
      near: written.split("\n")[before.length - 1] ?? "",
      offset: before.at(-1)?.length ?? 0,
    };
  }

  /** Whether a place stands within a link to another page of the site. */
  isPointer(index: number): boolean {
    const at = this.#at(index);
    return this.#source.pointers?.some(({ from, to }) => from <= at && at < to) ?? false;
  }

  /** An index of the text as one of the pieces. */
  #at(index: number): number {
    this.#indexes ??= plainIndexes(this.#source.pieces.join(""));
    return this.#indexes[index] ?? 0;
  }
}
