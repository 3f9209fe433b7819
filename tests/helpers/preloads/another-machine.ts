// Another order of files in folders, and another clock.

import { createHash } from "node:crypto";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let shuffled = 0;
process.on("exit", () => process.stderr.write(`shuffled ${shuffled} folders\n`));

function shuffle(entries: unknown): unknown {
  if (!Array.isArray(entries)) return entries;
  shuffled += 1;
  const keyed = entries.map((entry) => [hash(String(entry.name ?? entry)), entry] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function hash(name: string): string {
  return createHash("md5").update(name).digest("hex");
}

const { readdir, readdirSync } = fs;
const { readdir: readdirPromise } = fs.promises;

Reflect.set(fs, "readdirSync", (...args: unknown[]) =>
  shuffle(Reflect.apply(readdirSync, fs, args)),
);
Reflect.set(fs, "readdir", (...args: unknown[]) => {
  const done = args.pop();
  if (typeof done !== "function") throw new TypeError("readdir needs a function");
  Reflect.apply(readdir, fs, [
    ...args,
    (e: unknown, entries: unknown) => done(e, shuffle(entries)),
  ]);
});
Reflect.set(fs.promises, "readdir", async (...args: unknown[]) =>
  shuffle(await Reflect.apply(readdirPromise, fs.promises, args)),
);
syncBuiltinESMExports();

const RealDate = Date;
const later = 1000 * 24 * 60 * 60 * 1000;
const now = () => RealDate.now() + later;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, key, receiver) => (key === "now" ? now : Reflect.get(target, key, receiver)),
});
