// What can be wrong with a file or folder before a word of it is read.

import { grouped } from "../markdown/grouped.ts";
import type { Finding } from "./problem.ts";

/**
 * How much is read of each kind of file, in bytes. Whatever such files hold, the program comes to
 * an end with them in seconds; the longest essays have a twentieth of it.
 */
export const mostBytes = { markdown: 1_000_000, data: 1_000_000, record: 20_000_000 } as const;

/** How many lines a Markdown file may have: for quotations markdown-it needs the square of them. */
const mostLines = 20_000;

/** Too many lines, with the first that is too many. */
export function faultOfLength(
  text: string,
): { readonly line: number; readonly finding: Finding } | undefined {
  const lines = text.replace(/\n$/, "").split("\n").length;
  if (lines <= mostLines) return undefined;
  return {
    line: mostLines + 1,
    finding: {
      rule: "file/size",
      message: `this file has ${grouped(lines)} lines, and at most ${grouped(mostLines)} are read`,
      hint: divide,
    },
  };
}

const divide = "divide it, or look whether something was pasted into it that does not belong there";

/** Links are refused: what they lead to may lie anywhere on the machine, and would be published. */
export const linkedFile: Finding = {
  rule: "file/unreadable",
  message: "this is a link to a file elsewhere, and only files that lie here are read",
  hint: "put the file itself here",
};

export const linkedFolder: Finding = {
  rule: "file/unreadable",
  message: "this is a link to a folder elsewhere, and only what lies here is read",
  hint: "put the folder itself here",
};

/** Within the folder of images. */
export const noImageFile: Finding = {
  rule: "file/name",
  message: "this is not a file, and only files are published",
  hint: "put the image itself here",
};

/** Named on another system in an encoding that is none of ours: it could not be opened by its name. */
export const unreadableName: Finding = {
  rule: "file/name",
  message: "the name of this file cannot be read",
  hint: "give it another: a-z, 0-9 and hyphens always work",
};

/** What the file system tells of a file. */
export interface FileStats {
  readonly size: number;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/**
 * What keeps a file from being read, as far as the file system tells without opening it. A folder
 * in its place fails when it is read.
 *
 * @param most the number of bytes that it may have
 */
export function faultOfFile(stats: FileStats, most: number): Finding | undefined {
  if (stats.isSymbolicLink()) return linkedFile;
  if (stats.isDirectory()) return undefined;
  if (!stats.isFile()) {
    // Reading a pipe waits for whoever writes into it, perhaps for ever.
    return {
      rule: "file/unreadable",
      message: "this is a pipe or a device, and only files are read",
      hint: "put the file itself here",
    };
  }
  if (stats.size <= most) return undefined;
  return {
    rule: "file/size",
    message: `this file has ${megabytes(stats.size)}, and at most ${megabytes(most)} are read`,
    hint: divide,
  };
}

/** @param hint what to do when it is missing */
export function unreadable(error: unknown, noun: "file" | "folder", hint: string): Finding {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "ENOENT") return { rule: "file/missing", message: `this ${noun} is missing`, hint };
  return {
    rule: "file/unreadable",
    message: `this ${noun} cannot be read (${code})`,
    hint: "look whether you can open it yourself",
  };
}

/** Never rounded to the limit itself. */
function megabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
