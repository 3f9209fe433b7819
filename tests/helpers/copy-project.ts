// Puts the project into another folder with other content, so that its commands run there on their own.

import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

const copied = [".eleventy.ts", "package.json", "layouts", "src"];

/**
 * @param folder where to put it
 * @param content the folder that becomes its `content/`
 */
export function copyProject(folder: string, content: string): void {
  for (const path of copied) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  cpSync(content, join(folder, "content"), { recursive: true });
}
