// The one reader: all that is known of the writer's files comes through here.

import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { slug } from "../markdown/slug.ts";
import { decode, type SourceFile } from "./decode.ts";
import { type Problem, problemAt } from "./problem.ts";

/** The data files, by the name that the rest of the program uses. */
export const dataFiles = ["site", "topics", "series", "people", "references"] as const;
export type DataFile = (typeof dataFiles)[number];

export interface Content {
  readonly essays: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
  readonly data: ReadonlyMap<DataFile, SourceFile>;
  readonly problems: readonly Problem[];
}

/**
 * Reads `essays/*.md`, `pages/*.md` and `data/*.yaml`.
 *
 * @param folder the folder of the content, relative to the working directory or absolute
 * @param shownAs how problems name that folder
 */
export function readContent(folder: string, shownAs = "content"): Content {
  const problems: Problem[] = [];
  const read = (path: string): SourceFile | undefined => {
    const file = `${shownAs}/${path}`;
    const text = readText(join(folder, path), file);
    if (typeof text === "string") return { file, name: path.split("/").at(-1) ?? path, text };
    problems.push(text);
    return undefined;
  };
  const readAll = (kind: "essays" | "pages"): SourceFile[] =>
    markdownFiles(folder, kind, shownAs, problems).flatMap((path) => read(path) ?? []);

  const data = new Map<DataFile, SourceFile>();
  for (const name of dataFiles) {
    const source = read(`data/${name}.yaml`);
    if (source) data.set(name, source);
  }
  return { essays: readAll("essays"), pages: readAll("pages"), data, problems };
}

function readText(path: string, file: string): string | Problem {
  try {
    return decode(readFileSync(path), file);
  } catch (error) {
    const missing = codeOf(error) === "ENOENT";
    return problemAt(
      file,
      { line: 1, column: 1 },
      missing
        ? { rule: "file/missing", message: "this file is missing", hint: "every site needs it" }
        : { rule: "file/unreadable", message: `this file cannot be read (${codeOf(error)})` },
    );
  }
}

/** Paths of the Markdown files in a folder, sorted; whatever else lies there is a problem. */
function markdownFiles(
  folder: string,
  kind: "essays" | "pages",
  shownAs: string,
  problems: Problem[],
): string[] {
  const paths: string[] = [];
  const bySlug = new Map<string, string>();
  for (const entry of entriesOf(join(folder, kind))) {
    const file = `${shownAs}/${kind}/${entry.name}`;
    const fault = nameFault(entry);
    if (fault) {
      problems.push(problemAt(file, { line: 1, column: 1 }, { rule: "file/name", ...fault }));
    } else {
      paths.push(`${kind}/${entry.name}`);
    }
    // File systems differ in whether case tells names apart, so two such names never both live.
    const name = entry.name.toLowerCase().replace(/\.\w+$/, "");
    const other = bySlug.get(name);
    if (other !== undefined) {
      problems.push(
        problemAt(
          file,
          { line: 1, column: 1 },
          {
            rule: "file/slug",
            message: `this has the same address as ${other}`,
            hint: "rename one of the two",
          },
        ),
      );
    }
    bySlug.set(name, entry.name);
  }
  return paths;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !isScratch(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/** Hidden files and the copies that editors leave while they save. */
function isScratch(name: string): boolean {
  return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
}

function nameFault(entry: Dirent): { message: string; hint: string } | undefined {
  if (!entry.isFile()) {
    return { message: "only files are read here", hint: "put the Markdown file itself here" };
  }
  const extension = /\.[^.]*$/.exec(entry.name)?.[0] ?? "";
  const base = entry.name.slice(0, entry.name.length - extension.length);
  if (!/^\.(md|markdown|mdown|txt)$/i.test(extension)) {
    return { message: "this is not a Markdown file", hint: "images belong into content/images/" };
  }
  const suggested = `${fileSlug(base)}.md`;
  if (suggested === entry.name) return undefined;
  return {
    message: `\`${entry.name}\` cannot be the address of a page`,
    hint: `name it \`${suggested}\`: a-z, 0-9 and hyphens, ending in .md`,
  };
}

/** A file name in plain letters; accents go, what has no plain letters is left out. */
function fileSlug(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "");
  return (
    slug(plain)
      .replace(/[^a-z0-9-]/g, "")
      .replace(/^-+|-+$/g, "") || "essay"
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
