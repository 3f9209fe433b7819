// The manifest of a site: every file with its hash and size, and nothing else, so that the same
// site always has the same one. It is a text of lines, so that people and `diff` can read it.

import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathsIn } from "../folder-contents.ts";

export interface ManifestFile {
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Files by their paths from the root of the site, with forward slashes, sorted. */
export type Manifest = ReadonlyMap<string, ManifestFile>;

/** The first line: the version of the form, and how many files there are, to notice what is cut off. */
export function manifestHead(files: number): string {
  return `# common-thread manifest 1, ${files} files: sha256, bytes, path`;
}

/** The manifest of a folder as it is. */
export function manifestOf(folder: string): Manifest {
  return new Map(
    pathsIn(folder).map((path) => {
      const content = readFileSync(join(folder, path));
      return [path, { sha256: hash("sha256", content), size: content.length }];
    }),
  );
}

export function manifestText(manifest: Manifest): string {
  const lines = [...manifest].map(([path, { sha256, size }]) => `${sha256} ${size} ${path}`);
  return `${[manifestHead(manifest.size), ...lines].join("\n")}\n`;
}

/** Whether a file is a page that readers go to, rather than something that pages use. */
export function isPage(path: string): boolean {
  return path.endsWith(".html");
}
