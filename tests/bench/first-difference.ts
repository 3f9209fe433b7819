// Whether two folders hold the same files.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** @returns the path of a file that only one of them has, or that is not the same in both */
export function firstDifference(one: string, other: string): string | undefined {
  const [files, others] = [one, other].map(filesIn);
  const all = new Set([...(files ?? []), ...(others ?? [])]);
  return [...all].find((path) => {
    if (!files?.has(path) || !others?.has(path)) return true;
    return !readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  });
}

function filesIn(folder: string): Set<string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Set(paths.filter((path) => statSync(join(folder, path)).isFile()));
}
