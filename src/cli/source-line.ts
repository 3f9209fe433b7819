// The writer's own line, to show beside what is wrong with it.

import { readFileSync } from "node:fs";

/** @returns the text of a line, from 1, or `undefined` when there is no such line to be read */
export function sourceLine(file: string, line: number): string | undefined {
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    return text.split(/\r\n?|\n/)[line - 1];
  } catch {
    // A missing file may be the very problem.
    return undefined;
  }
}
