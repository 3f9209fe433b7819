// Files that are published as they are.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { memoryOf } from "./page-memory.ts";

/** Folders, each with the place of its files in the site. */
const folders = { "layouts/icons": "." } as const;

/** Has them copied, in the preview only what is new. */
export function staticFiles(config: UserConfig): void {
  const memory = memoryOf(config);
  for (const [from, to] of Object.entries(folders)) {
    const filter = (path: string) =>
      !memory || isNewer(join(from, path), join(memory.folder, to, path));
    config.addPassthroughCopy({ [from]: to }, { filter });
  }
}

/** The paths of the copies in an output folder. */
export function staticCopies(output: string): string[] {
  return Object.entries(folders).flatMap(([from, to]) =>
    filesBelow(from).map((path) => join(output, to, path)),
  );
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

function isNewer(source: string, copy: string): boolean {
  const [from, to] = [source, copy].map((path) => statSync(path, { throwIfNoEntry: false }));
  // The time of a change of status: an old file that was moved here is new to the site.
  return !from || !to || from.isDirectory() || from.size !== to.size || from.ctimeMs >= to.mtimeMs;
}
