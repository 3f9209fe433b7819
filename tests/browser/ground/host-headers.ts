// The headers that a host adds to its answers: what stands in the site's own file `_headers`.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @returns those for every file; none where the folder has no such file */
export function hostHeaders(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, "_headers");
  if (!existsSync(file)) return {};
  const [pattern = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  if (!pattern.endsWith("/*")) throw new Error(`${file} begins with ${pattern}`);
  return Object.fromEntries(lines.map((line) => line.trim().split(": ")));
}
