// The project in a temporary folder with a small site in it, for running its commands.

import { type ChildProcess, type SpawnSyncOptions, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { contentSite, type SiteFiles } from "./content-site.ts";
import { copyProgram, linkProject } from "./copy-project.ts";

/**
 * A project of its own, but for the program, which it has in common with all others.
 *
 * @param folder where to put it
 * @returns the folder, which is removed after the test
 */
export function projectCopy(
  files: SiteFiles,
  folder = mkdtempSync(join(tmpdir(), "project-copy-")),
): string {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  linkProject(folder, contentSite(files), inject("program").folder);
  return folder;
}

/**
 * Gives a project a program of its own, for tests that change it.
 *
 * @param parts what of it they change: `["layouts"]`
 * @default all of it
 * @returns the folder
 */
export function ownProgram(folder: string, parts?: readonly string[]): string {
  copyProgram(folder, parts);
  return folder;
}

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** What a command may be given besides its environment. */
export type RunOptions = Pick<SpawnSyncOptions, "uid" | "timeout">;

/** Runs a command of the project, `src/cli/<name>.ts`, at noon of 15 June 2026 unless told otherwise. */
export function runCommand(
  folder: string,
  name: string,
  env: Environment = {},
  options: RunOptions = {},
): CommandResult {
  return runNode(folder, [`src/cli/${name}.ts`], env, options);
}

/** Runs Node in a folder. */
export function runNode(
  folder: string,
  args: readonly string[],
  env: Environment = {},
  options: RunOptions = {},
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...options,
    cwd: folder,
    env: commandEnvironment(env),
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

/** Starts a command and ends it after the test. */
export function startCommand(folder: string, name: string, env: Environment = {}): ChildProcess {
  return startNode(folder, [`src/cli/${name}.ts`], env);
}

/** Starts Node in a folder and ends it after the test. */
export function startNode(
  folder: string,
  args: readonly string[],
  env: Environment = {},
): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: commandEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => stopCommand(child));
  return child;
}

/** Ends a command and waits until it has ended. */
export async function stopCommand(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill();
  await ended;
}

/** What commands find in their environment, besides what a test gives them. */
export function commandEnvironment(env: Environment = {}): NodeJS.ProcessEnv {
  const { SITE_URL: _, NODE_OPTIONS: __, CI: ___, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_COMPILE_CACHE: inject("program").compiled,
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 15, 12) / 1000),
    ...env,
  };
}
