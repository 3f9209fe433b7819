// Problems as text, in the form that terminals and editors make clickable.

import { codeFrame } from "./code-frame.ts";
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

/** What a writer typed by accident must neither break or turn the line nor command the terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (control) => {
    const code = control.charCodeAt(0);
    // The pictures of the first 32 control characters stand in a block of their own: ␊ for a line end.
    return code < 32 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
  });
}

/** Finds the text of a line of a file, the first being 1. */
export type SourceLine = (file: string, line: number) => string | undefined;

/** All problems, each with its line where that can be had, and how many there are; notes on words are only counted. */
export function formatProblems(
  problems: readonly Problem[],
  sourceLine: SourceLine = () => undefined,
): string {
  const texts = problems.filter(isShown).map((problem) => {
    const line = sourceLine(problem.file, problem.line);
    if (line === undefined || line.trim() === "") return formatProblem(problem);
    const [first = "", ...hint] = formatProblem(problem).split("\n");
    return [first, codeFrame(line, problem.line, problem.column), ...hint].join("\n");
  });
  return [...texts, "", countProblems(problems)].join("\n");
}

/** Notes on words are many and stop nothing: the preview shows them beside the text. */
function isShown({ severity, rule }: Problem): boolean {
  return severity !== "info" || !rule.startsWith("language/");
}

/** One line each, as GitHub's workflows turn them into annotations. */
export function formatAnnotations(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const level = severity === "info" ? "notice" : severity;
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      const text = hint === undefined ? message : `${message}\n${hint}`;
      return `::${level} ${place}::${data(text)}`;
    })
    .join("\n");
}

/** The escapes of workflow commands: github.com/actions/toolkit, `packages/core/src/command.ts`. */
function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
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
