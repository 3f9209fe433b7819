// Keeps an output folder free of what earlier builds left in it.

import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Removes every page from a folder that the last build did not make. Only the kinds of file that
 * templates make are looked at, since copied files are not among a build's results.
 *
 * @param folder the output folder
 * @param made paths of what the build made, relative to the working directory or absolute
 */
export function removeOtherFiles(folder: string, made: Iterable<string>): void {
  const keep = new Set([...made].map((path) => resolve(path)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = resolve(join(entry.parentPath, entry.name));
    if (entry.isFile() && /\.(html|xml|json|css)$/.test(entry.name) && !keep.has(path)) {
      rmSync(path);
    }
  }
}
