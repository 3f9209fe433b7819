// Hidden characters as problems: they do harm in Markdown and in data files alike.

import { hiddenCharacters } from "../markdown/hidden-characters.ts";
import type { SourceFile } from "./decode.ts";
import { type Problem, problemAt } from "./problem.ts";

/** A problem for each character of a file that nobody sees and that does harm. */
export function hiddenProblems({ file, text }: SourceFile): Problem[] {
  return hiddenCharacters(text).map(({ line, column, message, hint }) =>
    problemAt(file, { line, column }, { rule: "file/character", message, hint }),
  );
}
