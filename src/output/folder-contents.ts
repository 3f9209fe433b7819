// What a folder holds.

import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface FolderContents {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly largestPage: { readonly path: string; readonly bytes: number } | undefined;
}

/** The files of a folder and of those within it, by their paths from there, sorted. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .sort();
}

/** Counts the files of a folder; pages are those that end in `.html`. */
export function folderContents(folder: string): FolderContents {
  const files = pathsIn(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
  const pages = files.filter(({ path }) => path.endsWith(".html"));
  const [largestPage] = pages.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return {
    pages: pages.length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largestPage,
  };
}
