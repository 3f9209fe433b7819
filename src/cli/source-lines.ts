// The writer's own lines, to show beside what is wrong with them.

import { lstatSync, readFileSync } from "node:fs";
import { mostBytes } from "../content/file-findings.ts";
import type { SourceLine } from "../content/format-problems.ts";

/**
 * Finds lines of files, as they are now. The last file is kept: problems come file by file, and
 * splitting a long one for each of its problems takes minutes.
 */
export function sourceLines(): SourceLine {
  let last = "";
  let lines: readonly string[] = [];
  return (file, line) => {
    if (file !== last) {
      last = file;
      lines = linesOf(file);
    }
    return lines[line - 1];
  };
}

function linesOf(file: string): readonly string[] {
  try {
    // Of what is refused without being opened, no line is shown either: a pipe would have us wait,
    // and a link may lead to anything.
    const stats = lstatSync(file);
    if (!stats.isFile() || stats.size > mostBytes.record) return [];
    const bytes = readFileSync(file);
    // No text holds nulls: a photograph has no lines.
    if (bytes.includes(0)) return [];
    return bytes
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r\n?|\n/);
  } catch {
    // A missing file may be the very problem.
    return [];
  }
}
