// Runs commands of projects in a process that has loaded the program before: what a command does
// takes a quarter of the time, or less, of what it takes to begin. For tests of what commands do and
// say; those of how a process begins, lives and ends give it one of its own, with `runCommand`.

import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { type CommandResult, commandEnvironment } from "./project-copy.ts";

/** What the process is sent. */
export interface Order {
  readonly folder: string;
  /** The file of the command, from the folder, and what the command is given. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a command may be given besides its environment. */
export interface WarmOptions {
  readonly uid?: number;
  /** For the objects of the program, in megabytes. */
  readonly memory?: number;
  /** After how many milliseconds it is killed. */
  readonly timeout?: number;
}

/**
 * Runs a command, at noon of 15 June 2026 unless told otherwise, after those before it.
 *
 * @param folder a project with the program that all have in common
 * @param args the name of the command and what stands behind it: `["build", "--format=json"]`
 */
export function runWarm(
  folder: string,
  [name, ...args]: readonly [name: string, ...args: string[]],
  env: Readonly<Record<string, string>> = {},
  options: WarmOptions = {},
): Promise<CommandResult> {
  if (!lstatSync(join(folder, "src")).isSymbolicLink()) {
    throw new TypeError(`${folder} has a program of its own, which needs runCommand()`);
  }
  const order = { folder, args: [`src/cli/${name}.ts`, ...args], env: commandEnvironment(env) };
  const result = latest.then(() => processFor(options).obey(order, options.timeout));
  latest = result;
  return result;
}

let latest: Promise<unknown> = Promise.resolve();
const processes = new Map<string, WarmProcess>();

function processFor({ uid, memory }: WarmOptions): WarmProcess {
  const key = `${uid} ${memory}`;
  const known = processes.get(key);
  if (known?.isRunning) return known;
  const started = new WarmProcess({
    cwd: inject("program").folder,
    env: commandEnvironment(),
    execArgv: memory === undefined ? [] : [`--max-old-space-size=${memory}`],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    ...(uid === undefined ? {} : { uid }),
  });
  processes.set(key, started);
  return started;
}

class WarmProcess {
  readonly #child: ChildProcess;
  readonly #heard = { stdout: "", stderr: "" };
  #finish: (result: CommandResult) => void = () => undefined;
  isRunning = true;

  constructor(options: ForkOptions) {
    this.#child = fork(fileURLToPath(new URL("warm-process.ts", import.meta.url)), options);
    for (const name of ["stdout", "stderr"] as const) {
      this.#child[name]?.setEncoding("utf8").on("data", (text: string) => this.#hear(name, text));
    }
    this.#child.once("close", (code) => {
      this.isRunning = false;
      this.#finish({ code, ...this.#heard });
    });
  }

  async obey(order: Order, timeout?: number): Promise<CommandResult> {
    Object.assign(this.#heard, { stdout: "", stderr: "" });
    const result = new Promise<CommandResult>((done) => {
      this.#finish = done;
    });
    this.#child.send(order);
    const timer = timeout === undefined ? undefined : setTimeout(() => this.#child.kill(), timeout);
    try {
      return await result;
    } finally {
      clearTimeout(timer);
    }
  }

  #hear(name: "stdout" | "stderr", text: string): void {
    this.#heard[name] += text;
    const { stdout, stderr } = this.#heard;
    const code = ended.exec(stdout)?.[1];
    if (code === undefined || !ended.test(stderr)) return;
    const [told, complained] = [stdout.replace(ended, ""), stderr.replace(ended, "")];
    this.#finish({ code: Number(code), stdout: told, stderr: complained });
  }
}

/** What the process prints to both of its streams when a command has ended: the exit code. */
const ended = /\0(\d+)\0$/;
