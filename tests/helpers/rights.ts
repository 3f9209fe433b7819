// A user who may not write where it is told not to.

import { spawnSync } from "node:child_process";

/** A user without rights; root may write everywhere. */
const nobody = 65_534;

const isRoot = process.getuid?.() === 0;

/** Whether there is a user here that can run the program, and cannot write where it is told not to. */
export const canLoseRights =
  process.getuid !== undefined &&
  spawnSync(process.execPath, ["-e", "import('@11ty/eleventy')"], asUser()).status === 0;

/** Gives a project to a user without rights, unless it is one's own. */
export function giveAway(folder: string): void {
  if (isRoot) spawnSync("chown", ["-R", String(nobody), folder]);
}

/** Options for starting a process as the user of {@link giveAway}. */
export function asUser(): { readonly uid?: number } {
  return isRoot ? { uid: nobody } : {};
}
