// Where things stand in a Markdown file with front matter: found from its text when somebody asks,
// so that what is kept of a reading is data alone.

import type { SourceFile } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Finding, Position, Problem } from "./problem.ts";
import { type Path, parseYaml } from "./yaml-source.ts";

export type Place = (landmark: { readonly line: number; readonly near: string }) => Position;

export interface DocumentPlaces {
  /** The place in the file of a line of the body and a text on it. */
  readonly place: Place;
  /** The text of a line of the body as it is written, the first being 0. */
  readonly lineText: (line: number) => string;
  /** A finding about a value of the front matter, with its place. */
  readonly problem: (path: Path, finding: Finding) => Problem;
  /** The text of a line of the file, the first being 1. */
  readonly sourceLine: (line: number) => string;
}

/** @param bodyLine the line of the file that the text after the front matter begins on */
export function documentPlaces(source: SourceFile, bodyLine: number): DocumentPlaces {
  const sourceLine = (line: number) => linesOf(source)[line - 1] ?? "";
  return {
    sourceLine,
    lineText: (line) => sourceLine(line + bodyLine),
    // When the text is not on its line, the line's beginning is the place.
    place: ({ line, near }) => ({
      line: line + bodyLine,
      column: Math.max(0, sourceLine(line + bodyLine).indexOf(near)) + 1,
    }),
    // Parsed again when there is something to report: keeping the syntax trees of a thousand
    // essays, which hardly ever have a problem, takes more memory than the essays.
    problem: (path, finding) => {
      const split = splitFrontMatter(source);
      return parseYaml("front" in split ? split.front : "", source.file).problem(path, finding);
    },
  };
}

/** Of the text that was asked for last: who asks goes through one after the other. */
let last: { readonly source: SourceFile; readonly lines: readonly string[] } | undefined;

function linesOf(source: SourceFile): readonly string[] {
  if (last?.source !== source) last = { source, lines: source.text.split("\n") };
  return last.lines;
}
