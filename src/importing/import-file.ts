// One of the writer's files becomes a draft in content/essays/, or problems.

import { isAbsolute, parse, relative, sep } from "node:path";
import type { Problem } from "../content/problem.ts";
import type { Note } from "./conversion.ts";
import { convert, problemsOf, type Surroundings } from "./convert.ts";
import { type DraftContext, makeDraft } from "./make-draft.ts";
import { readerBeside, readSource } from "./read-source.ts";
import { writeDraft } from "./write-draft.ts";

export interface ImportContext extends DraftContext, Omit<Surroundings, "readImage"> {}

/** What was made of a file. */
export interface Imported {
  readonly source: string;
  /** Path of the essay from the project's root. */
  readonly essay: string;
  readonly images: number;
  readonly encoding?: string | undefined;
  readonly notes: readonly Note[];
  /** What only the writer can supply. */
  readonly open: readonly Note[];
}

/** @returns what was made of the file, or every problem with it; then nothing was written */
export async function importFile(
  path: string,
  context: ImportContext,
): Promise<Imported | readonly Problem[]> {
  const source = shownPath(path);
  const bytes = readSource(path);
  if (!(bytes instanceof Uint8Array)) return problemsOf(source, bytes);
  const converted = await convert(source, bytes, { ...context, readImage: readerBeside(path) });
  if (!("conversion" in converted)) return converted;
  const draft = makeDraft(converted.conversion, parse(path).name, context);
  if ("rule" in draft) return problemsOf(source, draft);
  const inTheWay = writeDraft(draft);
  if (inTheWay) return problemsOf(source, inTheWay);
  const { file: essay, images, notes, open } = draft;
  return { source, essay, images: images.length, encoding: converted.encoding, notes, open };
}

/** From the project's root where it lies within, with forward slashes. */
function shownPath(path: string): string {
  const within = relative(process.cwd(), path);
  const isOutside = within === "" || within.startsWith("..") || isAbsolute(within);
  return (isOutside ? path : within).split(sep).join("/");
}
