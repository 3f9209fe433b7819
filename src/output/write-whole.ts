// Files that are whole or as they were.

import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes beside the file first, so that whoever reads it never sees half of it.
 *
 * @param parts of the content, one behind the other
 */
export function writeWhole(file: string, ...parts: readonly (string | Uint8Array)[]): void {
  const beside = `${file}.${process.pid}.new`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(beside, "");
    for (const part of parts) appendFileSync(beside, part);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
