// Writing a draft: the images first and the essay last and at once, so that a failure leaves
// nothing behind, and never over anything that is there.

import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Finding } from "../content/problem.ts";
import type { Draft } from "./make-draft.ts";

/** @returns what stands in the way; @throws what the file system refuses */
export function writeDraft({ slug, file, text, images }: Draft): Finding | undefined {
  if (existsSync(file)) return isThere(file);
  const folder = `content/images/${slug}`;
  if (images.length > 0 && existsSync(folder)) return isThere(folder);
  try {
    if (images.length > 0) mkdirSync(folder, { recursive: true });
    for (const { name, bytes } of images) writeFileSync(join(folder, name), bytes, { flag: "wx" });
    if (writeNew(file, text)) return undefined;
  } catch (error) {
    if (images.length > 0) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  if (images.length > 0) rmSync(folder, { recursive: true, force: true });
  return isThere(file);
}

/**
 * Writes beside the file first; a second name for what was written, unlike a rename, never takes
 * the place of another file.
 *
 * @returns whether the name was free
 */
function writeNew(file: string, text: string): boolean {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.new`);
  try {
    writeFileSync(beside, text);
    linkSync(beside, file);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return false;
    // Some file systems know no second names.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } finally {
    rmSync(beside, { force: true });
  }
}

function isThere(path: string): Finding {
  return {
    rule: "import/target",
    message: `${path} is there already, and stays as it is`,
    hint: "give the text another title, or move what is there away",
  };
}
