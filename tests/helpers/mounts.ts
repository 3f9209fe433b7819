// File systems of their own for tests, where the machine lets them be mounted.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Whether something can be mounted here: as root on Linux, and not in every container. */
export const canMount = process.platform === "linux" && process.getuid?.() === 0 && triesToMount();

function triesToMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "mount-"));
  try {
    return run("mount", "-t", "tmpfs", "none", folder) && run("umount", folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Mounts an empty file system of some kilobytes, until the test ends. */
export function mountSmall(folder: string, kilobytes: number): void {
  mount(folder, ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "none", folder]);
}

/** Mounts a folder at a second place, until the test ends. */
export function mountAgain(folder: string, place: string): void {
  mount(place, ["--bind", folder, place]);
}

function mount(place: string, args: readonly string[]): void {
  mkdirSync(place, { recursive: true });
  if (!run("mount", ...args)) throw new Error(`mount ${args.join(" ")} failed`);
  onTestFinished(() => void run("umount", "-l", place));
}

/** A folder on another file system than the temporary folder; there is one on every Linux. */
export const elsewhere =
  existsSync("/dev/shm") && statSync("/dev/shm").dev !== statSync(tmpdir()).dev
    ? "/dev/shm"
    : undefined;
