// Keeps an output folder free of what earlier builds left in it.

import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Removes every file from a folder that the last build did not make.
 *
 * @param folder the output folder
 * @param made paths of what the build made, relative to the working directory or absolute
 */
export function removeOtherFiles(folder: string, made: Iterable<string>): void {
  const keep = new Set(Array.from(made, (path) => resolve(path)));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  removeFiles(
    folder,
    files.filter((file) => !keep.has(resolve(file))),
  );
}

/** Removes files, and the folders within the output folder that are empty without them. */
export function removeFiles(folder: string, files: Iterable<string>): void {
  for (const file of files) {
    rmSync(file, { force: true });
    let parent = dirname(resolve(file));
    while (parent !== resolve(folder) && removeIfEmpty(parent)) parent = dirname(parent);
  }
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    // It still holds something, or it has gone already.
    return false;
  }
}
