// Puts a finished folder in the place of an old one, so that a crash at any moment can be mended.
//
//   .cache/build-…/new          the finished folder, until it is published
//   .cache/build-…/old          the folder that was in its place
//   .cache/build-…/publishing   the journal: there while the two are being moved, and no longer

import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { hasCode } from "./file-trouble.ts";

/** The places within the folder of one build. */
export function placesIn(folder: string) {
  return {
    fresh: join(folder, "new"),
    old: join(folder, "old"),
    journal: join(folder, "publishing"),
  } as const;
}

/**
 * Two renames: what is at `target` goes aside and the finished folder takes its place, so that
 * nobody ever sees a mixture. When the second fails, the first is undone. After a crash,
 * `mendPublishing` does what is missing.
 *
 * @param folder the folder of the build; see {@link placesIn}
 * @param target the folder to replace; need not exist
 */
export function publishFolder(folder: string, target: string): void {
  const { fresh, old, journal } = placesIn(folder);
  writeJournal(journal, target);
  try {
    const hadOld = renameIfExists(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (hadOld) renameSync(old, target);
      throw error;
    }
  } catch (error) {
    // While the old folder is still aside the journal is needed: the next command has another try.
    if (!existsSync(old)) removeJournal(folder);
    throw error;
  }
  removeJournal(folder);
}

/** Its being there is what counts; the text is for people who find it. */
function writeJournal(journal: string, target: string): void {
  const file = openSync(journal, "wx");
  try {
    writeSync(file, `The folder "new" is complete, and on its way to ${target}.\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** When this fails, the next command finds that nothing is missing. */
export function removeJournal(folder: string): void {
  try {
    rmSync(placesIn(folder).journal, { force: true });
  } catch {
    // The site is in its place all the same.
  }
}

/** Deletes the folder of a build, unless it is needed to mend the site. What is in use stays. */
export function discard(folder: string): void {
  if (existsSync(placesIn(folder).journal)) return;
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next build tries again.
  }
}

function renameIfExists(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}
