// Has measurements run a command as its npm script does.

import { readFileSync } from "node:fs";

/** Node's flags of an npm script, so that what is measured is what writers get. */
export function scriptFlags(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  return String(scripts[name]).split(" ").slice(1, -1);
}
