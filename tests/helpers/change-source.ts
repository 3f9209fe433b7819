import { resolve } from "node:path";

/**
 * Has a process of a command find another text in a file of the program, which others keep. Loading
 * a program of one's own takes longer.
 *
 * @param file its path from the project's folder
 * @returns what the process needs in its environment
 */
export function changeSource(file: string, from: string, to: string) {
  const preload = resolve("tests/helpers/preloads/change-source.ts");
  return {
    NODE_OPTIONS: `--import "${preload}"`,
    CHANGED_SOURCE: JSON.stringify({ file, from, to }),
  };
}
