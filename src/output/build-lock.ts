// One build at a time. The lock is a folder that holds one file, named after its holder.
//
// A folder with its file in it is put in place by one rename, which fails where a folder with
// something in it is already: nobody ever sees a lock without its holder, and two can never have it.
// Both giving it back and taking it from a dead holder begin with removing the file of *that*
// holder, whose name nobody else will ever use: whoever comes late with that removes nothing.

import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hasCode, OutputError } from "./file-trouble.ts";
import { isGone, type LockHolder, parseHolder, thisProcess } from "./lock-holder.ts";

export interface BuildLock {
  /** A folder that only the holder uses. */
  readonly folder: string;
  /** Whether nobody has taken it away, believing this process dead. */
  readonly isHeld: () => boolean;
  /** Gives it back; harmless when it is not held. */
  readonly release: () => void;
}

export interface WaitOptions {
  /** Milliseconds. @default 60_000 */
  readonly patience?: number;
  /** Called once when the lock is not free. */
  readonly onWait?: (text: string) => void;
}

/** How the folders of builds are named; see {@link BuildLock.folder}. */
export const buildFolder = /^build-\d+-/;

/** Milliseconds between two looks at a lock that is not free. */
const interval = 50;

/**
 * Takes the lock, waiting for its holder.
 *
 * @throws {OutputError} when patience ends
 */
export async function waitForLock(cache: string, options: WaitOptions = {}): Promise<BuildLock> {
  const { patience = 60_000, onWait = () => {} } = options;
  const end = performance.now() + patience;
  for (let first = true; ; first = false) {
    const attempt = tryLock(cache);
    if ("release" in attempt) return attempt;
    const who = describe(attempt);
    if (performance.now() >= end) {
      throw new OutputError(
        `another build has not ended within ${patience / 1000} s: ${who}\n    ` +
          `wait for it or end it; if there is no such process, delete ${join(cache, "lock")}`,
      );
    }
    if (first) onWait(`Waiting for another build: ${who}`);
    await sleep(interval);
  }
}

function describe({ pid, host, since }: LockHolder): string {
  return `process ${pid} on ${host}, since ${since}`;
}

/** Takes the lock if it is free or its holder is dead. @returns the lock, or who holds it */
export function tryLock(cache: string): BuildLock | LockHolder {
  const place = join(cache, "lock");
  makeFolder(cache);
  // A second look when another process was quicker; its holder has been there by then.
  for (let attempt = 0; ; attempt += 1) {
    const found = findHolder(place);
    if (found && !isGone(found.holder)) return found.holder;
    if (found) rmSync(found.file, { force: true });
    const lock = putLock(cache, place);
    if (lock) return lock;
    if (attempt >= 2) return findHolder(place)?.holder ?? unknownHolder(place);
  }
}

function findHolder(place: string): { file: string; holder: LockHolder } | undefined {
  try {
    const name = readdirSync(place).find((entry) => entry.endsWith(".json"));
    if (name === undefined) return undefined;
    const file = join(place, name);
    const holder = parseHolder(readFileSync(file, "utf8")) ?? unknownHolder(file);
    return { file, holder };
  } catch (error) {
    // It was given back in this moment.
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** For what nobody of us has written. */
function unknownHolder(path: string): LockHolder {
  const since = statSync(path, { throwIfNoEntry: false })?.mtime ?? new Date();
  return { pid: 0, host: "an unknown host", since: since.toISOString(), space: "?", start: "" };
}

/** ENOENT: our folder was taken for something left over. The others: the lock is not empty. */
const wasQuicker = ["ENOENT", "ENOTEMPTY", "EEXIST"].concat(
  process.platform === "win32" ? ["EPERM", "EACCES"] : [],
);

function putLock(cache: string, place: string): BuildLock | undefined {
  const token = `${process.pid}-${randomUUID()}`;
  const folder = join(cache, `build-${token}`);
  const file = join(place, `${token}.json`);
  try {
    mkdirSync(folder);
    mkdirSync(join(folder, "lock"));
    writeFileSync(join(folder, "lock", `${token}.json`), `${JSON.stringify(thisProcess())}\n`);
    removeEmpty(place);
    renameSync(join(folder, "lock"), place);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (hasCode(error, ...wasQuicker)) return undefined;
    throw error;
  }
  return {
    folder,
    isHeld: () => existsSync(file),
    release() {
      try {
        rmSync(file, { force: true });
        removeEmpty(place);
      } catch {
        // It is dead with its process.
      }
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    throw new OutputError(`${folder} is no folder\n    delete it`, { cause: error });
  }
}

/** Removes a folder unless there is something in it. */
export function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is in use, or gone.
  }
}
