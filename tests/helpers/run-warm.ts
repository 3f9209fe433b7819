// Runs commands of projects in a process that has loaded the program before: what a command does
// takes a quarter of the time, or less, of what it takes to begin. For tests of what commands do and
// say; those of how a process begins, lives and ends give it one of its own, with `runCommand`.

import { type ChildProcess, fork } from "node:child_process";
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
): Promise<CommandResult> {
  if (!lstatSync(join(folder, "src")).isSymbolicLink()) {
    throw new TypeError(`${folder} has a program of its own, which needs runCommand()`);
  }
  const order = { folder, args: [`src/cli/${name}.ts`, ...args], env: commandEnvironment(env) };
  const result = latest.then(() => {
    if (!warm?.isRunning) warm = new WarmProcess(order.env);
    return warm.obey(order);
  });
  latest = result;
  return result;
}

let latest: Promise<unknown> = Promise.resolve();
let warm: WarmProcess | undefined;

class WarmProcess {
  readonly #child: ChildProcess;
  readonly #heard = { stdout: "", stderr: "" };
  #finish: (result: CommandResult) => void = () => undefined;
  isRunning = true;

  constructor(env: Order["env"]) {
    const script = fileURLToPath(new URL("warm-process.ts", import.meta.url));
    const cwd = inject("program").folder;
    this.#child = fork(script, { cwd, env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    for (const name of ["stdout", "stderr"] as const) {
      this.#child[name]?.setEncoding("utf8").on("data", (text: string) => this.#hear(name, text));
    }
    this.#child.once("close", (code) => {
      this.isRunning = false;
      this.#finish({ code, ...this.#heard });
    });
  }

  obey(order: Order): Promise<CommandResult> {
    Object.assign(this.#heard, { stdout: "", stderr: "" });
    return new Promise((done) => {
      this.#finish = done;
      this.#child.send(order);
    });
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
