// Puts a finished folder in the place of an old one.

import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Two renames on one file system: the old folder goes aside and the new one takes its place, so
 * that nobody ever sees a mixture. When the second fails, the first is undone.
 *
 * @param finished the new folder; gone afterwards
 * @param target the folder to replace; need not exist
 * @param aside where the old folder waits until it is deleted
 */
export function replaceFolder(finished: string, target: string, aside: string): void {
  mkdirSync(dirname(target), { recursive: true });
  rmSync(aside, { recursive: true, force: true });
  const hadOld = renameIfExists(target, aside);
  try {
    renameSync(finished, target);
  } catch (error) {
    if (hadOld) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

function renameIfExists(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
