// The process behind `runWarm`. A command is loaded anew each time, what it imports only once; and it
// has ended when nothing is left to wait for, as it would have in a process of its own.

import { realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
// Works for ever in the folder in which it is loaded, and those of projects are soon gone.
import "esbuild";
import type { Order } from "./run-warm.ts";

const home = process.cwd();
let commands = 0;

process.on("message", ({ folder, args: [file = "", ...args], env }: Order) => {
  // Now only the command itself keeps the process from its end.
  process.channel?.unref();
  process.chdir(folder);
  for (const name of Object.keys(process.env)) {
    if (env[name] === undefined) delete process.env[name];
  }
  Object.assign(process.env, env);
  const path = realpathSync(join(folder, file));
  process.argv.splice(1, Number.POSITIVE_INFINITY, path, ...args);
  commands += 1;
  void import(`${pathToFileURL(path)}?command=${commands}`);
});

process.on("beforeExit", (code) => {
  for (const listener of process.listeners("exit")) {
    process.off("exit", listener);
    Reflect.apply(listener, process, [code]);
  }
  process.removeAllListeners("unhandledRejection");
  process.exitCode = undefined;
  process.chdir(home);
  for (const stream of [process.stdout, process.stderr]) stream.write(`\0${code}\0`);
  process.channel?.ref();
});

process.once("disconnect", () => process.exit());
