// Puts files that were made in memory into a folder.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface FileToWrite {
  /** From the folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes files, and makes the folders that they need. */
export function writeFiles(folder: string, files: Iterable<FileToWrite>): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
