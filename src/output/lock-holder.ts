// Who holds a lock, and whether that process is still there.

import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the lock was taken, ISO 8601. */
  readonly since: string;
  /** Among which processes `pid` is unique: containers of one host count their own. */
  readonly space: string;
  /** What tells the process from a later one of the same number; empty where that is unknown. */
  readonly start: string;
}

/** No build takes this long, so whoever cannot be asked is taken to be gone after it. */
const longestBuild = 60 * 60 * 1000;

/** This process, as the holder of a lock taken now. */
export function thisProcess(): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    space: processSpace(),
    start: processStart(process.pid) ?? "",
  };
}

/**
 * Whether nobody holds the lock any more.
 *
 * A process of this host is asked. One that cannot be, on another host or in another container,
 * is believed to live until no build could have taken so long.
 *
 * @param now milliseconds since 1970
 */
export function isGone(holder: LockHolder, now = Date.now()): boolean {
  if (holder.host === hostname() && holder.space === processSpace()) {
    if (!isRunning(holder.pid)) return true;
    const start = processStart(holder.pid);
    if (holder.start !== "" && start !== undefined) return start !== holder.start;
  }
  return now - Date.parse(holder.since) > longestBuild;
}

/** @returns `undefined` for what is no description of a holder */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== "object" || value === null) return false;
  const at = (key: string): unknown => Reflect.get(value, key);
  return (
    Number.isSafeInteger(at("pid")) &&
    ["host", "since", "space", "start"].every((key) => typeof at(key) === "string")
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function processSpace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** @returns `undefined` where the system does not tell */
function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in parentheses, may hold anything.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // It has ended, and waits for its parent to notice; in a container perhaps for ever.
    if (state === "Z" || state === "X") return "ended";
    // Ticks since this system was started: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[18]}`;
  } catch {
    return undefined;
  }
}
