// A real server, on this machine only, in front of a built site.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { temporaryFolder } from "../browser/ground/temporary-folder.ts";
import { findServer, type ServerName } from "./find-server.ts";
import { configure } from "./server-config.ts";

export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** What it has written down so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * @param root what is served
 * @param configs the folder of `nginx.conf` and `Caddyfile`
 * @throws {Error} with what the server said when it does not begin to answer
 */
export async function startServer(
  name: ServerName,
  root: string,
  configs: string,
): Promise<RunningServer> {
  const found = findServer(name);
  if (!found) throw new Error(`${name} is not there: npm run servers`);
  const { path: folder, remove } = temporaryFolder(name);
  // Apache, started as root, reads as somebody else.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const args = configure[name]({ folder, root, configs, port }, found);
  const server = spawn(found.program, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env["PATH"], HOME: folder, LD_LIBRARY_PATH: found.libraries.join(":") },
  });
  let said = "";
  server.stderr.on("data", (part) => {
    said += part;
  });
  // Also when the tests end before they are done.
  const endToo = () => server.kill("SIGTERM");
  process.once("exit", endToo);
  const stop = async () => {
    await end(server);
    process.off("exit", endToo);
    remove();
  };
  const file = join(folder, "error.log");
  const log = () => said + (existsSync(file) ? readFileSync(file, "utf8") : "");
  if (await answers(port, server)) return { port, origin: `http://127.0.0.1:${port}`, log, stop };
  const last = log();
  await stop();
  throw new Error(`${name} does not answer\n${last}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}

/** Within ten seconds, unless it ends before. */
async function answers(port: number, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 400 && server.exitCode === null; tries += 1) {
    if (await accepts(port)) return true;
    await setTimeout(25);
  }
  return false;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => done(true)).once("error", () => done(false));
    socket.once("connect", () => socket.destroy());
  });
}
