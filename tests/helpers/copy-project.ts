// Puts the project into another folder with other content, so that its commands run there on their own.

import { cpSync, existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

const program = [".eleventy.ts", "package.json", "layouts", "src"];

/**
 * @param folder where to put it
 * @param content the folder that becomes its `content/`
 */
export function copyProject(folder: string, content: string): void {
  copyProgram(folder);
  cpSync(content, join(folder, "content"), { recursive: true });
}

/**
 * Copies all but the content; what was only linked becomes the folder's own.
 *
 * @param names what is copied of the program
 */
export function copyProgram(folder: string, names: readonly string[] = program): void {
  for (const name of names) {
    const own = join(folder, name);
    if (lstatSync(own, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(own);
    cpSync(name, own, { recursive: true });
  }
  const packages = join(folder, "node_modules");
  if (!existsSync(packages)) symlinkSync(resolve("node_modules"), packages);
}

/**
 * As {@link copyProject}, at a tenth of the cost.
 *
 * @param shared a copy of the program, for links to lead to
 */
export function linkProject(folder: string, content: string, shared: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [...program, "node_modules"]) {
    symlinkSync(join(shared, name), join(folder, name));
  }
  cpSync(content, join(folder, "content"), { recursive: true });
}
