// The one voice of the command line.

import { inspect, styleText } from "node:util";
import { formatAnnotations, formatProblems, type SourceLine } from "../content/format-problems.ts";
import { hasErrors, type Problem } from "../content/problem.ts";
import type { OnProgress } from "../content/progress.ts";
import { SettingError } from "../content/settings.ts";
import { fileTrouble, OutputError } from "../output/file-trouble.ts";
import { Progress } from "./progress.ts";
import { mendSite, output } from "./site-folder.ts";
import { sourceLines } from "./source-lines.ts";

/** For people, for programs, or for the annotations of GitHub's workflows. */
export type Format = "text" | "json" | "github";

const progress = new Progress(process.stderr);

/** Gives a function that shows people how far a stage is, and shows programs nothing. */
export function progressOf(format: Format, doing: string, things: string): OnProgress {
  return (done, total) => {
    if (format === "text") progress.show(`${doing} ${done} of ${total} ${things}`);
  };
}

/** Prints to standard output, for results. */
export function say(text: string): void {
  progress.clear();
  process.stdout.write(`${text}\n`);
}

/** `1 essay`, `2 essays`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Prints to standard error, for whatever went wrong. */
export function complain(text: string): void {
  progress.clear();
  process.stderr.write(`${text}\n`);
}

/**
 * Prints all problems at once, to standard error; as annotations to standard output, where
 * workflows look for them; not at all for programs, which get them with the report.
 *
 * @returns whether one of them stops publishing
 */
export function reportProblems(
  problems: readonly Problem[],
  format: Format,
  lineOf: SourceLine = sourceLines(),
): boolean {
  if (problems.length > 0) {
    if (format === "text") complain(`${coloured(formatProblems(problems, lineOf))}\n`);
    if (format === "github") say(formatAnnotations(problems));
  }
  return hasErrors(problems);
}

const colours = { error: "red", warning: "yellow", info: "blue" } as const;

/** Colours on a terminal only, and not when `NO_COLOR` is set: `styleText` sees to that. */
function coloured(text: string): string {
  const paint = (colour: "red" | "yellow" | "blue", part: string) =>
    styleText(colour, part, { stream: process.stderr });
  return text
    .replace(
      /^(\S+:\d+:\d+ {2})(error|warning|info)(?= {2})/gm,
      (_, place: string, level: keyof typeof colours) => place + paint(colours[level], level),
    )
    .replace(/^( {5} │ \s*)\^$/gm, (_, margin: string) => margin + paint("red", "^"));
}

/** Runs a command; what it throws becomes a message and exit code 1. */
export async function run(command: () => void | Promise<void>): Promise<void> {
  process.once("exit", () => progress.clear());
  let failed = false;
  const fail = (error: unknown) => {
    if (!failed) complain(messageOf(error));
    failed = true;
    process.exitCode = 1;
  };
  // Eleventy starts more than it waits for. When something has failed, the rest has the same
  // cause; before that, nothing must be published any more.
  process.on("unhandledRejection", (error) => {
    const isFirst = !failed;
    fail(error);
    if (isFirst) process.exit();
  });
  const mended = mendSite();
  if (mended !== undefined) complain(mended);
  try {
    await command();
  } catch (error) {
    fail(error);
  }
}

/** What people can act on in plain words; the whole of what only programmers can. */
function messageOf(error: unknown): string {
  if (error instanceof SettingError || error instanceof OutputError) return error.message;
  return fileTrouble(error, output.cache) ?? inspect(error);
}
