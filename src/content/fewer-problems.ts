// A file that is no text at all, or the paste of a whole website, has thousands of problems. No
// terminal and no page of the preview is the better for all of them.

import { grouped } from "../markdown/grouped.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Severity } from "./rules.ts";

/** After so many in one file, only the number of the others is told. */
const mostOfOneFile = 100;

/**
 * At most a hundred problems of each file, the worst first, and then how many more there are.
 * An error is never left out where a warning stays, so that what stops publishing still does.
 *
 * @param problems sorted
 * @returns the same order
 */
export function fewerProblems(problems: readonly Problem[]): Problem[] {
  if (problems.length <= mostOfOneFile) return [...problems];
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].flatMap(([file, found]) => {
    if (found.length <= mostOfOneFile) return found;
    const worstFirst = found.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
    const kept = new Set(worstFirst.slice(0, mostOfOneFile));
    return [...found.filter((problem) => kept.has(problem)), more(file, found)];
  });
}

const ranks = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

function more(file: string, found: readonly Problem[]): Problem {
  const { line = 1, column = 1 } = found.at(-1) ?? {};
  const count = found.length - mostOfOneFile;
  const message = `there ${count === 1 ? "is 1 more problem" : `are ${grouped(count)} more problems`} in this file, up to here`;
  const hint = "mend those above first; when the file is not what you think it is, take it away";
  return problemAt(file, { line, column }, { rule: "file/more", message, hint });
}
