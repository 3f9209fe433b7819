// Finds out before a long build whether its end would fail.

import { accessSync, constants, lstatSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { hasCode, OutputError } from "./file-trouble.ts";
import type { Output } from "./mend-publishing.ts";

/**
 * Refuses a target whose place a new folder cannot take by a rename.
 *
 * @param folder on the file system of the new folder; something is written into it
 * @throws {OutputError} that says what is in the way; the target is as it was
 */
export function assertReplaceable(output: Output, folder: string): void {
  const { target, cache } = output;
  const parent = dirname(target);
  if (statSync(parent).dev !== statSync(cache).dev) {
    throw new OutputError(
      `${cache} is on another file system than ${target}, which is made there and then moved\n    ` +
        `make ${cache} a folder of the project: no symbolic link, and nothing mounted`,
    );
  }
  const old = lstatSync(target, { throwIfNoEntry: false });
  accessSync(resolve(parent), constants.W_OK);
  if (!old) return;
  if (!old.isDirectory()) {
    const what = old.isSymbolicLink() ? "a symbolic link" : "no folder";
    throw new OutputError(
      `${target} is ${what}, and the site cannot take its place\n    delete it: rm ${target}`,
    );
  }
  if (old.dev !== statSync(parent).dev) throw immovable(output);
  accessSync(target, constants.W_OK);
  // Windows refuses every such rename with one and the same code.
  if (process.platform !== "win32") tryToMove(output, folder);
}

/**
 * A rename onto a folder with something in it fails, whatever else may be wrong. But mount points
 * of the same file system, layers of container images and missing rights are found first.
 */
function tryToMove(output: Output, folder: string): void {
  const { target } = output;
  const occupied = join(folder, "occupied");
  mkdirSync(join(occupied, "by-a-folder"), { recursive: true });
  try {
    renameSync(target, occupied);
  } catch (error) {
    if (hasCode(error, "ENOTEMPTY", "EEXIST")) return;
    if (hasCode(error, "EBUSY", "EXDEV")) throw immovable(output, error);
    throw error;
  }
  // Never seen, and not to be lost if it were.
  renameSync(occupied, target);
}

/** For what the system refuses to move. */
export function immovable({ target, cache }: Output, cause?: unknown): OutputError {
  return new OutputError(
    `${target} cannot be moved to or from ${cache}: one of them is a mount point, or in the image of a container\n    ` +
      `mount the folder above both of them; what is in an image, delete first: rm -r ${target}`,
    { cause },
  );
}
