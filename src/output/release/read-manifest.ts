// Reads a manifest that was kept or fetched. What is wrong with it is told line by line: a release
// that compares with half a manifest would lose addresses without a word.

import { type Finding, type Problem, problemAt } from "../../content/problem.ts";
import { quoted } from "../../content/quoted.ts";
import { type Manifest, type ManifestFile, manifestHead } from "./manifest.ts";

export interface ManifestReading {
  readonly manifest: Manifest;
  /** The line that each file stands on. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * @param text of the file
 * @param file the path to name in problems
 */
export function readManifest(text: string, file: string): ManifestReading {
  const manifest = new Map<string, ManifestFile>();
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  const report = (line: number, message: string, hint: string) => {
    const finding: Finding = { rule: "release/manifest", message, hint };
    problems.push(problemAt(file, { line, column: 1 }, finding));
  };

  const [head = "", ...rest] = text.split(/\r?\n/);
  const count = Number(/ (\d{1,9}) files/.exec(head)?.[1] ?? Number.NaN);
  if (head !== manifestHead(count)) {
    report(1, `${quoted(head)} does not begin a manifest`, `a first line is ${manifestHead(12)}`);
    return { manifest, lines, problems };
  }
  if (rest.at(-1) !== "") report(rest.length + 1, "the manifest ends within a line", fetchAgain);
  for (const [index, written] of rest.entries()) {
    const line = index + 2;
    if (written === "") continue;
    const read = readLine(written);
    if (typeof read === "string") report(line, read, wayOfALine);
    else if (manifest.has(read.path)) {
      report(line, `${quoted(read.path)} stands here twice`, fetchAgain);
    } else {
      manifest.set(read.path, { sha256: read.sha256, size: read.size });
      lines.set(read.path, line);
    }
  }
  if (problems.length === 0 && manifest.size !== count) {
    report(1, `of ${count} files there are ${manifest.size}`, fetchAgain);
  }
  return { manifest, lines, problems };
}

const fetchAgain = "take the whole file again from where it came";
const wayOfALine = "a line is a SHA-256, a number of bytes and a path, with one space between them";

/** @returns what is wrong with the line, when something is */
function readLine(written: string): (ManifestFile & { readonly path: string }) | string {
  const [, sha256, size, path] = /^([0-9a-f]{64}) (\d{1,15}) (.+)$/.exec(written) ?? [];
  if (sha256 === undefined || path === undefined) return "this is no line of a manifest";
  if (!isInside(path)) return `${quoted(path)} leads out of the site`;
  return { sha256, size: Number(size), path };
}

/** Scripts delete what a manifest names, so nothing in it may lead anywhere else. */
function isInside(path: string): boolean {
  const parts = path.split("/");
  return !/[\p{Cc}\\]/u.test(path) && parts.every((part) => part !== "" && !/^\.\.?$/.test(part));
}
