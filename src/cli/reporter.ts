// The one voice of the command line.

import { inspect } from "node:util";
import { formatProblems } from "../content/format-problems.ts";
import { hasErrors, type Problem } from "../content/problem.ts";
import { SettingError } from "../content/settings.ts";

/** Prints to standard output, for results. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** `1 essay`, `2 essays`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Prints to standard error, for whatever went wrong. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Prints all problems at once. @returns whether one of them stops publishing */
export function reportProblems(problems: readonly Problem[]): boolean {
  if (problems.length > 0) complain(`${formatProblems(problems)}\n`);
  return hasErrors(problems);
}

/** Runs a command; what it throws becomes a message and exit code 1. */
export async function run(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    complain(error instanceof SettingError ? error.message : inspect(error));
    process.exitCode = 1;
  }
}
