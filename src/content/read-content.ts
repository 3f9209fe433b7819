// The one reader: all that is known of the writer's files comes through here.

import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { decode, type SourceFile } from "./decode.ts";
import {
  faultOfFile,
  linkedFolder,
  mostBytes,
  noImageFile,
  unreadable,
  unreadableName,
} from "./file-findings.ts";
import { checkNames } from "./file-names.ts";
import { PackedFile } from "./packed-file.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";

/** The data files, by the name that the rest of the program uses. */
export const dataFiles = [
  "site",
  "topics",
  "series",
  "people",
  "references",
  "images",
  "glossary",
] as const;
export type DataFile = (typeof dataFiles)[number];

export interface Content {
  readonly essays: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
  readonly data: ReadonlyMap<DataFile, SourceFile>;
  /** `data/helplines/*.yaml`, a country a file; empty where a site has none. */
  readonly helplines: readonly SourceFile[];
  /** Root paths that the files of `images/` are published at. */
  readonly images: ReadonlySet<string>;
  /** The record of published addresses; missing before the first build. */
  readonly lock?: SourceFile;
  /** Addresses that are given up; missing where none is. */
  readonly gone?: SourceFile;
  readonly problems: readonly Problem[];
}

/**
 * Reads `essays/*.md`, `pages/*.md`, `data/*.yaml` and `data/helplines/*.yaml`.
 *
 * @param folder the folder of the content, relative to the working directory or absolute
 * @param shownAs how problems name that folder
 */
export function readContent(folder: string, shownAs = "content"): Content {
  const problems: Problem[] = [];
  const read = (
    path: string,
    name: string,
    { most, hint = movedAway }: { readonly most: number; readonly hint?: string },
  ): SourceFile | undefined => {
    const file = `${shownAs}/${path}`;
    const text = readText(join(folder, path), file, most, hint);
    if (typeof text === "string") return { file, name, text };
    problems.push(text);
    return undefined;
  };
  const readAll = (kind: "essays" | "pages"): SourceFile[] => {
    const path = `${shownAs}/${kind}`;
    const entries = entriesOf(join(folder, kind), path);
    if (!Array.isArray(entries)) {
      problems.push(entries);
      return [];
    }
    const names = checkNames(entries, path);
    for (const problem of names.problems) problems.push(problem);
    return names.files.flatMap(({ found, name }) => {
      const source = read(`${kind}/${found}`, name, { most: mostBytes.markdown });
      return source ? new PackedFile(source) : [];
    });
  };

  const data = new Map<DataFile, SourceFile>();
  if (lstatSync(join(folder, "data"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    problems.push(problemOf(`${shownAs}/data`, linkedFolder));
  }
  for (const name of dataFiles) {
    // Sites without images have nothing to say of any, and not every site explains its words.
    const mayLack = name === "images" || name === "glossary";
    if (mayLack && !existsSync(join(folder, `data/${name}.yaml`))) continue;
    const options = { most: mostBytes.data, hint: missingHints[name] };
    const source = read(`data/${name}.yaml`, `${name}.yaml`, options);
    if (source) data.set(name, source);
  }
  const readHelplines = (): SourceFile[] => {
    const path = "data/helplines";
    if (!existsSync(join(folder, path))) return [];
    const entries = entriesOf(join(folder, path), `${shownAs}/${path}`);
    if (!Array.isArray(entries)) {
      problems.push(entries);
      return [];
    }
    return entries.flatMap(
      ({ name }) => read(`${path}/${name}`, name, { most: mostBytes.data }) ?? [],
    );
  };
  const images = imagesIn(join(folder, "images"), `${shownAs}/images`);
  for (const problem of images.problems) problems.push(problem);
  const readRecord = (name: string) =>
    existsSync(join(folder, name)) ? read(name, name, { most: mostBytes.record }) : undefined;
  const [lock, gone] = [lockName, goneName].map(readRecord);
  return {
    essays: readAll("essays"),
    pages: readAll("pages"),
    data,
    helplines: readHelplines(),
    images: images.paths,
    ...(lock ? { lock } : {}),
    ...(gone ? { gone } : {}),
    problems,
  };
}

/** The record of published addresses, within the folder of the content. */
export const lockName = "addresses.lock";
/** The record of those that are given up on purpose. */
const goneName = "addresses.gone";

function imagesIn(
  folder: string,
  shownAs: string,
): { readonly paths: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const paths = new Set<string>();
  const problems: Problem[] = [];
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return { paths, problems };
  if (stats.isSymbolicLink()) {
    return { paths, problems: [problemOf(shownAs, linkedFolder)] };
  }
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const inner = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
      if (inner.includes("\uFFFD")) problems.push(problemOf(`${shownAs}/${inner}`, unreadableName));
      else if (entry.isFile()) paths.add(`/images/${inner}`);
      else if (!entry.isDirectory()) problems.push(problemOf(`${shownAs}/${inner}`, noImageFile));
    }
  } catch (error) {
    problems.push(problemOf(shownAs, unreadable(error, "folder", movedAway)));
  }
  return { paths, problems };
}

const movedAway = "it was here a moment ago";

const emptyWillDo = "make it; as long as there is nothing to put into it, it can be empty";

const missingHints = {
  site: "make it; it holds the title, the address and the language of the site",
  topics: "make it; every essay needs a topic",
  series: emptyWillDo,
  people: "make it; every essay needs an author, such as `editors`",
  references: emptyWillDo,
  images: movedAway,
  glossary: movedAway,
} as const satisfies Record<DataFile, string>;

function readText(path: string, file: string, most: number, hint: string): string | Problem {
  try {
    const fault = faultOfFile(lstatSync(path), most);
    return fault ? problemOf(file, fault) : decode(readFileSync(path), file);
  } catch (error) {
    return problemOf(file, unreadable(error, "file", hint));
  }
}

/** What lies in a folder, sorted, but for hidden files and the copies that editors leave. */
function entriesOf(folder: string, file: string): Dirent[] | Problem {
  try {
    if (lstatSync(folder).isSymbolicLink()) return problemOf(file, linkedFolder);
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !/^[.#]|~$/.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const hint = "make it, or look whether it has been renamed";
    return problemOf(file, unreadable(error, "folder", hint));
  }
}

/** About a whole file or folder. */
function problemOf(file: string, finding: Finding): Problem {
  return problemAt(file, { line: 1, column: 1 }, finding);
}
