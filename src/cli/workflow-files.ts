// What a workflow of GitHub hears from a command: lines for the summary of its run, and values for
// its later steps. Anywhere else nothing is written.

import { appendFileSync } from "node:fs";

type Environment = Readonly<Record<string, string | undefined>>;

/** Adds Markdown to the summary of the run. */
export function addSummary(markdown: string, env: Environment = process.env): void {
  append(env["GITHUB_STEP_SUMMARY"], `${markdown}\n`);
}

/** Gives a value to later steps, as `steps.<id>.outputs.<name>`. */
export function setOutput(name: string, value: string, env: Environment = process.env): void {
  // A line end would begin an output of another name.
  append(env["GITHUB_OUTPUT"], `${name}=${value.replace(/[\r\n]+/g, " ")}\n`);
}

function append(file: string | undefined, text: string): void {
  if (file) appendFileSync(file, text);
}
