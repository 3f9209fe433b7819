// Which program this is: what an earlier one has found out may not be what this one would find.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * A hash of the program's own files, of the versions of its packages, and of Node, whose tables of
 * Unicode decide what a word is.
 *
 * @param root the folder of the program
 * @returns `undefined` while somebody is changing the program, which may not be what runs
 */
export function programVersion(root = join(import.meta.dirname, "../..")): string | undefined {
  const program = createHash("sha256");
  const add = (text: string | Uint8Array) => program.update(`${text.length}:`).update(text);
  add(JSON.stringify(process.versions));
  for (const file of [...sources(root), ...locks]) {
    const path = join(root, file);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) continue;
    if (stats.mtimeMs > performance.timeOrigin) return undefined;
    add(file);
    add(readFileSync(path));
  }
  return program.digest("hex");
}

/** What was asked for, and what npm has installed. */
const locks = ["package-lock.json", "node_modules/.package-lock.json"];

function sources(root: string): string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `src/${path.replaceAll(sep, "/")}`)
    .sort();
}
