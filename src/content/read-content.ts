// The one reader: all that is known of the writer's files comes through here.

import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { decode, type SourceFile } from "./decode.ts";
import { checkNames } from "./file-names.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";

/** The data files, by the name that the rest of the program uses. */
export const dataFiles = ["site", "topics", "series", "people", "references"] as const;
export type DataFile = (typeof dataFiles)[number];

export interface Content {
  readonly essays: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
  readonly data: ReadonlyMap<DataFile, SourceFile>;
  /** Root paths that the files of `images/` are published at. */
  readonly images: ReadonlySet<string>;
  /** The record of published addresses; missing before the first build. */
  readonly lock?: SourceFile;
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
  const read = (path: string, name: string, hint: string): SourceFile | undefined => {
    const file = `${shownAs}/${path}`;
    const text = readText(join(folder, path), file, hint);
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
    problems.push(...names.problems);
    return names.files.flatMap(
      ({ found, name }) => read(`${kind}/${found}`, name, "it was here a moment ago") ?? [],
    );
  };

  const data = new Map<DataFile, SourceFile>();
  for (const name of dataFiles) {
    const source = read(`data/${name}.yaml`, `${name}.yaml`, missingHints[name]);
    if (source) data.set(name, source);
  }
  const images = imagesIn(join(folder, "images"), `${shownAs}/images`);
  problems.push(...images.problems);
  const lock = existsSync(join(folder, lockName))
    ? read(lockName, lockName, "it was here a moment ago")
    : undefined;
  return {
    essays: readAll("essays"),
    pages: readAll("pages"),
    data,
    images: images.paths,
    ...(lock ? { lock } : {}),
    problems,
  };
}

/** The record of published addresses, within the folder of the content. */
export const lockName = "addresses.lock";

/** Links are refused: what they lead to may lie anywhere on the machine, and would be published. */
function imagesIn(
  folder: string,
  shownAs: string,
): { readonly paths: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const paths = new Set<string>();
  const problems: Problem[] = [];
  if (!existsSync(folder)) return { paths, problems };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const inner = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (entry.isFile()) {
      paths.add(`/images/${inner}`);
    } else if (!entry.isDirectory()) {
      problems.push(
        problemAt(
          `${shownAs}/${inner}`,
          { line: 1, column: 1 },
          {
            rule: "file/name",
            message: "this is not a file, and only files are published",
            hint: "put the image itself here",
          },
        ),
      );
    }
  }
  return { paths, problems };
}

const emptyWillDo = "make it; as long as there is nothing to put into it, it can be empty";

const missingHints = {
  site: "make it; it holds the title, the address and the language of the site",
  topics: "make it; every essay needs a topic",
  series: emptyWillDo,
  people: "make it; every essay needs an author, such as `editors`",
  references: emptyWillDo,
} as const satisfies Record<DataFile, string>;

function readText(path: string, file: string, hint: string): string | Problem {
  try {
    if (lstatSync(path).isSymbolicLink()) return linked(file);
    return decode(readFileSync(path), file);
  } catch (error) {
    return unreadable(error, file, "file", hint);
  }
}

/** What lies in a folder, sorted, but for hidden files and the copies that editors leave. */
function entriesOf(folder: string, file: string): Dirent[] | Problem {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !/^[.#]|~$/.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return unreadable(error, file, "folder", "make it, or look whether it has been renamed");
  }
}

function linked(file: string): Problem {
  return problemAt(
    file,
    { line: 1, column: 1 },
    {
      rule: "file/unreadable",
      message: "this is a link to a file elsewhere, and only files that lie here are read",
      hint: "put the file itself here",
    },
  );
}

function unreadable(error: unknown, file: string, noun: string, hint: string): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  const finding: Finding =
    code === "ENOENT"
      ? { rule: "file/missing", message: `this ${noun} is missing`, hint }
      : {
          rule: "file/unreadable",
          message: `this ${noun} cannot be read (${code})`,
          hint: "look whether you can open it yourself",
        };
  return problemAt(file, { line: 1, column: 1 }, finding);
}
