// Numbers and names that must never be published, as problems of the file that holds them.

import { type Denial, denialsIn, deniedWordsIn } from "../care/deny-list.ts";
import type { SourceFile } from "./decode.ts";
import { type Problem, positionAt, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";

/** For a data file. */
export function deniedProblems(source: SourceFile): Problem[] {
  return problemsOf(source, denialsIn(source.text));
}

/** For Markdown, whose numbers are looked at as they are read: see `phone-problems.ts`. */
export function deniedWordProblems(source: SourceFile): Problem[] {
  return problemsOf(source, deniedWordsIn(source.text));
}

function problemsOf({ file, text }: SourceFile, denials: readonly Denial[]): Problem[] {
  return denials.map(({ index, shown, reason }) =>
    problemAt(file, positionAt(text, index), {
      rule: "helpline/denied",
      message: `nobody may be sent to ${quoted(shown)}: ${reason}`,
      hint: "leave it out",
    }),
  );
}
