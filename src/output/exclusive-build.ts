// Everything around the making of a site that has to do with other builds, killed and living.

import { mkdirSync } from "node:fs";
import { constants } from "node:os";
import { type BuildLock, removeEmpty, type WaitOptions, waitForLock } from "./build-lock.ts";
import { fileTrouble, hasCode, OutputError } from "./file-trouble.ts";
import { mendUnderLock, type Output, removeLeftovers } from "./mend-publishing.ts";
import { discard, placesIn, publishFolder } from "./publish-folder.ts";
import { assertReplaceable, immovable } from "./replaceable.ts";

/** What a build is given. */
export interface Build {
  /** An empty folder for the new site. */
  readonly staging: string;
  /** Puts the new site in place of the old one. Until this is called nothing of it is seen. */
  readonly publish: () => void;
}

/**
 * Runs a build while no other one runs. Whatever happens, the target is a complete site: the new
 * one from the moment it is published, the old one before.
 *
 * @throws {OutputError} when the system is in the way; and whatever `work` throws
 */
export async function buildExclusively<T>(
  output: Output,
  work: (build: Build) => Promise<T>,
  options?: WaitOptions,
): Promise<T> {
  const { cache } = output;
  const lock = await waitForLock(cache, options);
  const { folder } = lock;
  const { fresh } = placesIn(folder);
  const ended = cleanAtExit(lock);
  let hasFailed = true;
  try {
    mendUnderLock(output);
    removeLeftovers(cache, folder);
    assertReplaceable(output, folder);
    mkdirSync(fresh);
    const result = await work({ staging: fresh, publish: () => publish(lock, output) });
    hasFailed = false;
    return result;
  } catch (error) {
    const trouble = fileTrouble(error, fresh);
    throw trouble === undefined ? error : new OutputError(trouble, { cause: error });
  } finally {
    discard(folder);
    lock.release();
    ended(hasFailed);
    removeEmpty(cache);
  }
}

function publish(lock: BuildLock, output: Output): void {
  const { target } = output;
  if (!lock.isHeld()) {
    throw new OutputError(
      `another build has taken this one for dead, and ${target} is left to it\n    ` +
        "run the command again",
    );
  }
  try {
    publishFolder(lock.folder, target);
  } catch (error) {
    throw hasCode(error, "EBUSY", "EXDEV") ? immovable(output, error) : error;
  }
}

const open = new Set<BuildLock>();

/**
 * Cleans up when the process is told to end. The lock would be found dead on this host, but not
 * from another one or another container.
 *
 * @returns to be called at the end of the build
 */
function cleanAtExit(lock: BuildLock): (hasFailed: boolean) => void {
  if (open.size === 0) process.off("exit", cleanAll).once("exit", cleanAll);
  open.add(lock);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = (signal: (typeof signals)[number]) => process.exit(128 + constants.signals[signal]);
  for (const signal of signals) process.once(signal, end);
  return (hasFailed) => {
    for (const signal of signals) process.off(signal, end);
    // What was being written when another thing failed is still being written.
    if (!hasFailed) open.delete(lock);
  };
}

function cleanAll(): void {
  for (const lock of open) {
    discard(lock.folder);
    lock.release();
  }
}
