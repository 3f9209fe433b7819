// Ends what a build has begun that was killed while it published.

import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { buildFolder, removeEmpty, tryLock } from "./build-lock.ts";
import { hasCode } from "./file-trouble.ts";
import { discard, placesIn, removeJournal } from "./publish-folder.ts";

/** Where the site goes, and where it is made. Both on one file system. */
export interface Output {
  readonly target: string;
  readonly cache: string;
}

/** What it took: the new site was put in its place, or the old one put back. */
export type Mended = "finished" | "undone";

/**
 * Looks for a build that was interrupted while publishing, and leaves a complete site.
 *
 * Cheap when there is nothing to do, and nothing is done beside a living build.
 */
export function mendPublishing(output: Output): Mended | undefined {
  if (interrupted(output.cache).length === 0) return undefined;
  const lock = tryLock(output.cache);
  if (!("release" in lock)) return undefined;
  try {
    return mendUnderLock(output);
  } finally {
    discard(lock.folder);
    lock.release();
    removeEmpty(output.cache);
  }
}

/** The same for whoever holds the lock already. */
export function mendUnderLock({ target, cache }: Output): Mended | undefined {
  let mended: Mended | undefined;
  for (const folder of interrupted(cache)) {
    mended = mend(folder, target) ?? mended;
    removeJournal(folder);
    discard(folder);
  }
  return mended;
}

/** Deletes what killed builds have left. Only for the holder of the lock, after mending. */
export function removeLeftovers(cache: string, ownFolder: string): void {
  for (const folder of buildFolders(cache)) if (folder !== ownFolder) discard(folder);
}

function interrupted(cache: string): string[] {
  return buildFolders(cache).filter((folder) => existsSync(placesIn(folder).journal));
}

function buildFolders(cache: string): string[] {
  try {
    const names = readdirSync(cache).filter((name) => buildFolder.test(name));
    return names.sort().map((name) => join(cache, name));
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

/**
 * | target | old  | new  | killed               | what is missing        |
 * | ------ | ---- | ---- | -------------------- | ---------------------- |
 * | there  | –    | there| before the first     | nothing: the old stays |
 * | –      | there| there| between the renames  | the second             |
 * | –      | –    | there| there was no old one | the second             |
 * | there  | there| –    | after the second     | nothing                |
 * | –      | there| –    | while being undone   | the way back           |
 */
function mend(folder: string, target: string): Mended | undefined {
  const { fresh, old } = placesIn(folder);
  const hasOld = existsSync(old);
  // A server may have made the folder that it misses.
  if (hasOld && existsSync(fresh)) removeEmpty(target);
  if (existsSync(target)) return undefined;
  if (existsSync(fresh)) {
    try {
      renameSync(fresh, target);
      return "finished";
    } catch (error) {
      if (!hasOld) throw error;
    }
  }
  if (!hasOld) return undefined;
  renameSync(old, target);
  return "undone";
}
