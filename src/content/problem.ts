// Problems: what the writer must or might mend. They are collected over the whole site and
// printed once; exceptions are for programmers' mistakes.

import { levelOf, type Rule, type Severity } from "./rules.ts";

/** One thing to mend, with its place in the source. */
export interface Problem {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1, counted in UTF-16 units as editors do; a byte order mark takes none. */
  readonly column: number;
  /** What is wrong, with the value found. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}

/** A place within one file. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong and what to write instead, before a place is known. */
export interface Finding {
  readonly rule: Rule;
  readonly message: string;
  readonly hint?: string | undefined;
  /** @default the level of the rule */
  readonly severity?: Severity;
}

/** Puts a finding in its place. */
export function problemAt(file: string, position: Position, finding: Finding): Problem {
  const { rule, message, hint, severity = levelOf(rule) } = finding;
  return {
    rule,
    severity,
    file,
    line: position.line,
    column: position.column,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Whether any of the problems stops publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** By file, then place; the order does not depend on the order of reading. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.message, b.message),
  );
}

/** Where the character at an index stands, both counted from 1. */
export function positionAt(text: string, index: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < index; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: index - start + 1 };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
