// A place for a site and for its making, in a temporary folder.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type LockHolder, thisProcess } from "../../src/output/lock-holder.ts";
import type { Output } from "../../src/output/mend-publishing.ts";
import { readFiles } from "./built-site.ts";
import { writeFiles } from "./content-site.ts";

export type Texts = Readonly<Record<string, string>>;

/** @returns an output whose target holds the given files, or is missing */
export function outputFolders(old?: Texts): Output {
  const root = mkdtempSync(join(tmpdir(), "output-folders-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const target = join(root, "_site");
  if (old) {
    mkdirSync(target);
    writeFiles(target, old);
  }
  return { target, cache: join(root, ".cache") };
}

/** The texts of a folder; `undefined` when it is missing. */
export function textsIn(folder: string): Texts | undefined {
  try {
    readdirSync(folder);
  } catch {
    return undefined;
  }
  return Object.fromEntries([...readFiles(folder)].map(([path, file]) => [path, `${file}`]));
}

/** A number that no process has. */
export const deadPid = spawnSync(process.execPath, ["--version"]).pid;

/** Writes a lock as another process would have left it. */
export function leaveLock(cache: string, holder: Partial<LockHolder>): void {
  mkdirSync(join(cache, "lock"), { recursive: true });
  const text = JSON.stringify({ ...thisProcess(), host: hostname(), ...holder });
  writeFileSync(join(cache, "lock", "left.json"), text);
}

/** Has every lock be that of a dead process, as after a kill. */
export function buryHolders(cache: string): void {
  const lock = join(cache, "lock");
  for (const name of textsIn(lock) ? readdirSync(lock) : []) {
    writeFileSync(join(lock, name), JSON.stringify({ ...thisProcess(), pid: deadPid }));
  }
}
