// Stops the program, or lets others in, before each single change that it makes to the file system.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const names = [
  "fsyncSync",
  "mkdirSync",
  "openSync",
  "renameSync",
  "rmdirSync",
  "rmSync",
  "unlinkSync",
  "writeFileSync",
  "writeSync",
] as const;

/** Thrown in place of a change, and of all later ones: a dead process changes nothing. */
export class Killed extends Error {}

/**
 * Calls `before` ahead of every change to the file system. Deleting a folder is as many changes as
 * it has files and folders.
 */
export async function withSteps<T>(
  before: (step: number, name: string, args: readonly unknown[]) => void,
  work: () => T | Promise<T>,
): Promise<T> {
  const originals = new Map(names.map((name) => [name, fs[name]]));
  const { rmSync } = fs;
  let step = 0;
  const tick = (name: string, args: readonly unknown[]) => {
    before(step, name, args);
    step += 1;
  };
  for (const [name, original] of originals) {
    Reflect.set(fs, name, (...args: unknown[]) => {
      if (name === "rmSync") return remove(String(args[0]));
      tick(name, args);
      return Reflect.apply(original, fs, args);
    });
  }
  const remove = (path: string): void => {
    const isFolder = fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory();
    for (const name of isFolder ? fs.readdirSync(path) : []) remove(join(path, name));
    tick("rmSync", [path]);
    rmSync(path, { recursive: true, force: true });
  };
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    for (const [name, original] of originals) Reflect.set(fs, name, original);
    syncBuiltinESMExports();
  }
}

/** Runs `work` and kills it before its change number `last`. @returns whether it got that far */
export async function killedAt(last: number, work: () => unknown): Promise<boolean> {
  let dead = false;
  const kill = (step: number) => {
    if (step < last) return;
    dead = true;
    throw new Killed();
  };
  try {
    await withSteps(kill, work);
  } catch (error) {
    if (!dead) throw error;
  }
  return dead;
}
