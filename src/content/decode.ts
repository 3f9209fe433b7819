// Bytes to text, once, at the edge: later code sees no byte order marks and no carriage returns.

import { type Problem, positionAt, problemAt } from "./problem.ts";

/** A file of `content/` as text. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes, as problems print it. */
  readonly file: string;
  /** File name with its extension. */
  readonly name: string;
  /** Unicode text with `\n` line ends. */
  readonly text: string;
}

/**
 * Decodes UTF-8. A byte order mark is dropped and CRLF becomes LF, which moves no character to
 * another line or column.
 *
 * @returns the text, or the problem with the place of the first byte that is not UTF-8
 */
export function decode(bytes: Uint8Array, file: string): string | Problem {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    const valid = validPrefix(bytes).replace(/\r\n?/g, "\n");
    return problemAt(file, positionAt(valid, valid.length), {
      rule: "file/encoding",
      message: "this file is not UTF-8 text from here on",
      hint: "save it again as UTF-8 in your editor",
    });
  }
}

/** The longest beginning that is valid UTF-8, found by halving. */
function validPrefix(bytes: Uint8Array): string {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (decodesAsPrefix(bytes.subarray(0, middle)) === undefined) invalid = middle;
    else valid = middle;
  }
  return decodesAsPrefix(bytes.subarray(0, valid)) ?? "";
}

/** In stream mode a character that is cut off at the end is no error. */
function decodesAsPrefix(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
