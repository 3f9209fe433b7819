// What is in a folder, to find out whether a command has changed it.

import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Everything below a folder, hidden files and empty folders too: paths with what is there. Links
 * are not followed.
 *
 * @param isLeftOut whether a path is passed over, with what is below it
 */
export function fileTree(
  root: string,
  isLeftOut: (path: string) => boolean = () => false,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (inner: string): void => {
    const path = join(root, inner);
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) found.set(inner, `link to ${readlinkSync(path)}`);
    else if (stats.isFile())
      found.set(inner, createHash("md5").update(readFileSync(path)).digest("hex"));
    else {
      found.set(inner, "folder");
      for (const name of readdirSync(path))
        if (!isLeftOut(join(inner, name))) visit(join(inner, name));
    }
  };
  visit(".");
  return found;
}
