// Problems as text, one line each, in the form that terminals and editors make clickable.

import type { Problem } from "./problem.ts";
import { rules, type Severity } from "./rules.ts";

/**
 * `content/essays/tea.md:3:7  error  date: 2026-02-30 is not a day in the calendar`, with the
 * hint on an indented line below.
 */
export function formatProblem({ file, line, column, severity, message, hint }: Problem): string {
  const first = onOneLine(`${file}:${line}:${column}  ${severity}  ${message}`);
  return hint === undefined ? first : `${first}\n    ${onOneLine(hint)}`;
}

/** What a writer typed by accident must neither break the line nor command the terminal. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0);
    // The pictures of the first 32 control characters stand in a block of their own: ␊ for a line end.
    return code < 32 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
  });
}

/** All problems, and how many there are: `2 errors, 1 warning`. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems.map(formatProblem), "", countProblems(problems)].join("\n");
}

/** `2 errors, 1 warning`, or `no problems`. */
export function countProblems(problems: readonly Problem[]): string {
  const levels = [...new Set<Severity>(Object.values(rules))];
  const counts = levels.flatMap((level) => {
    const count = problems.filter(({ severity }) => severity === level).length;
    return count === 0 ? [] : `${count} ${level}${count === 1 ? "" : "s"}`;
  });
  return counts.length === 0 ? "no problems" : counts.join(", ");
}
