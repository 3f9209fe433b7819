// What every kind of file becomes on its way to an essay: a tree of Markdown, and what there is
// to tell its writer.

import type { Root } from "mdast";

/** Something that was done to the text, or that only its writer can do. */
export interface Note {
  /** The line of the source, where it is known. */
  readonly line?: number | undefined;
  readonly text: string;
}

/** An image that goes with the essay. */
export interface ImageFile {
  /** The name within the folder of the essay's images. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text, whatever it was before. */
export interface Conversion {
  readonly tree: Root;
  /** What the file itself says its title is, outside of its text. */
  readonly title?: string | undefined;
  /** The language that the file names. */
  readonly lang?: string | undefined;
  /** Fields of the front matter, each valid for itself. */
  readonly fields?: ReadonlyMap<string, unknown>;
  readonly images: readonly ImageFile[];
  /** What was left out or changed. */
  readonly notes: readonly Note[];
  /** What only the writer can supply. */
  readonly open: readonly Note[];
}

/** Collects notes while a text is read. */
export interface Notebook {
  readonly notes: Note[];
  readonly open: Note[];
}

export function newNotebook(): Notebook {
  return { notes: [], open: [] };
}

/** The beginning of a text within a note: “Share this”. */
export function excerpt(text: string): string {
  const short = text.replace(/\s+/g, " ").trim();
  return `“${short.length > longest ? `${short.slice(0, longest).toWellFormed()}…` : short}”`;
}

const longest = 50;
