// The writer's files and what lies beside them, as bytes. With write-draft.ts the only place here
// that knows the file system.

import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import type { Finding } from "../content/problem.ts";

/** Nothing larger than this is read. */
export const maxBytes = 20 * 1024 * 1024;

/** The bytes of a file, or why they are not read. */
export function readSource(path: string): Uint8Array | Finding {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) {
      return {
        rule: "import/source",
        message: "this is not a file",
        hint: "name the files themselves",
      };
    }
    if (stat.size > maxBytes) return tooLarge(stat.size);
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return code === "ENOENT"
      ? {
          rule: "file/missing",
          message: "there is no such file",
          hint: "look at its name and folder",
        }
      : {
          rule: "file/unreadable",
          message: `this file cannot be read (${code})`,
          hint: "look whether you can open it yourself",
        };
  }
}

function tooLarge(size: number): Finding {
  return {
    rule: "import/source",
    message: `this file has ${Math.ceil(size / 1024 / 1024)} MB, and no text has more than 20`,
    hint: "take large images out of it, and save it again",
  };
}

/**
 * Reads images that a text names, from its own folder and those below it: a page from elsewhere
 * could name any file of the machine, and it would be published.
 */
export function readerBeside(path: string): (source: string) => Uint8Array | undefined {
  const folder = dirname(resolve(path));
  return (source) => {
    try {
      const inner = decodeURIComponent(source.replace(/[?#].*$/s, ""));
      if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(inner)) return undefined;
      const file = realpathSync(resolve(folder, inner));
      if (!file.startsWith(realpathSync(folder) + sep)) return undefined;
      const bytes = readSource(file);
      return bytes instanceof Uint8Array ? bytes : undefined;
    } catch {
      // Not there, or not a path at all.
      return undefined;
    }
  };
}
