// Prints how often the program has read each essay.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";

const counts = new Map<string, number>();
process.on("exit", () => process.stderr.write(`${JSON.stringify(Object.fromEntries(counts))}\n`));

const { readFileSync } = fs;
Reflect.set(fs, "readFileSync", (...args: unknown[]) => {
  const name = basename(String(args[0]));
  if (name.endsWith(".md")) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Reflect.apply(readFileSync, fs, args);
});
syncBuiltinESMExports();
