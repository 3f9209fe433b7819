// File names of essays and pages: each is an address, so it must fit into one, and only once.

import { type Finding, type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";

/** What is known of an entry of a folder. */
export interface Entry {
  readonly name: string;
  isFile(): boolean;
}

/** A Markdown file to read. */
export interface NamedFile {
  readonly found: string;
  /** What the file is called or, while its name has a problem, should be called. */
  readonly name: string;
}

/**
 * Checks the names of everything in a folder. A Markdown file under a wrong name is read all the
 * same, so that its writer hears of every problem at once.
 *
 * @param folder how problems name the folder
 */
export function checkNames(
  entries: readonly Entry[],
  folder: string,
): { readonly files: readonly NamedFile[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (name: string, finding: Finding) =>
    problems.push(problemAt(`${folder}/${name}`, { line: 1, column: 1 }, finding));
  const markdown: NamedFile[] = [];
  for (const entry of entries) {
    const fault = kindFault(entry);
    if (fault) report(entry.name, fault);
    else markdown.push({ found: entry.name, name: suggestedName(entry.name) });
  }
  // Right names first: a wrong one must not take the place of a right one.
  markdown.sort((a, b) => Number(a.found !== a.name) - Number(b.found !== b.name));
  const files = new Map<string, NamedFile>();
  for (const file of markdown) {
    const { found, name } = file;
    const other = files.get(name);
    if (other) {
      report(found, {
        rule: "file/slug",
        message: `this would have the same address as ${quoted(other.found)}`,
        hint: `rename one of the two; ${namesAreOf}`,
      });
      continue;
    }
    files.set(name, file);
    if (found !== name) {
      report(found, {
        rule: "file/name",
        message: `${quoted(found)} cannot be the address of a page`,
        hint: `name it \`${name}\`; ${namesAreOf}`,
      });
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.found < b.found ? -1 : 1)), problems };
}

const namesAreOf = "names have a-z, 0-9 and single hyphens, and end in .md";

function kindFault(entry: Entry): Finding | undefined {
  if (!entry.isFile()) {
    return {
      rule: "file/name",
      message: "this is a folder or a link, and only files are read here",
      hint: "put the Markdown file itself here",
    };
  }
  if (!extension.test(entry.name)) {
    return {
      rule: "file/name",
      message: "this is not a Markdown file",
      hint: "only files that end in .md belong here; images belong in content/images/",
    };
  }
  return undefined;
}

const extension = /(\.(md|markdown|mdown|txt))+$/i;

/** The name in plain letters; accents go, what has no plain letters is left out. */
export function suggestedName(name: string): string {
  const base = name
    .replace(extension, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’ʼ\p{M}]/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/[^a-z0-9-]/g, "")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
  return `${base || "untitled"}.md`;
}
