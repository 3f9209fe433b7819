// What the rules of safe publishing say of an essay, in its place in the file.

import type { CareSource } from "../safety/care-text.ts";
import { essayCare } from "../safety/essay-care.ts";
import type { CareFinding } from "../safety/finding.ts";
import { type Position, type Problem, problemAt } from "./problem.ts";
import type { DocumentParts } from "./read-document.ts";

export function careProblems(
  source: CareSource,
  file: string,
  parts: Pick<DocumentParts, "place" | "problem">,
): Problem[] {
  return essayCare(source).map((finding) => problemOf(finding, file, parts));
}

function problemOf(
  { place, ...finding }: CareFinding,
  file: string,
  parts: Pick<DocumentParts, "place" | "problem">,
): Problem {
  if ("path" in place) return parts.problem(place.path, finding);
  if ("file" in place) return problemAt(file, { line: 1, column: 1 }, finding);
  const offset = "offset" in place ? place.offset : 0;
  const { line, column }: Position = parts.place(place);
  return problemAt(file, { line, column: column + offset }, finding);
}
