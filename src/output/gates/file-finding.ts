// What is wrong with a finished file, before it is known who wrote it.

import type { Finding } from "../../content/problem.ts";

/** A finding with the index in its file that it begins at. */
export interface PlacedFinding extends Finding {
  readonly index: number;
  /** The address as it is written in the file, when the finding is about one. */
  readonly address?: string;
  /** The id that the finding is about. */
  readonly id?: string;
}

export interface FileFinding extends PlacedFinding {
  /** The file, by its path within the site. */
  readonly path: string;
}
