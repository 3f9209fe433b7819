import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblems } from "../../src/content/format-problems.ts";
import { essaySchema } from "../../src/content/schema/essay-schema.ts";
import { englishGroups } from "../../src/language/rules/en/english-entries.ts";
import { essayText, loadSite, pageText, problemsOf, recordsText } from "../helpers/content-site.ts";
import { readDoc, readDocs } from "../helpers/read-docs.ts";

const read = (file: string) => readFileSync(file, "utf8");
const manifest = JSON.parse(read("package.json"));
const docs = readDocs();

describe("docs/writing.md", () => {
  test("lists the fields of the schema with what the schema says of them", () => {
    const rows = Object.entries(essaySchema.shape).map(([name, field]) => {
      const needed = field.safeParse(undefined).success ? "" : " yes";
      return `| \`${name}\` |${needed} | ${field.meta()?.["description"]} |`;
    });
    const table = read("docs/writing.md").match(/^\| `\w+` \|( yes)? \|.*\|$/gm);
    expect(table).toEqual(rows);
  });
});

describe("README.md", () => {
  const { blocks } = readDoc("README.md");

  test("shows an essay that can be published", () => {
    const example = blocks.find(({ language }) => language === "markdown")?.text ?? "";
    expect(example).toContain("title: ");
    const problems = problemsOf({
      "essays/tea-and-company.md": example,
      "data/topics.yaml": recordsText(["connection"]),
      "data/references.yaml": read("content/data/references.yaml"),
      "pages/404.md": pageText({ title: "Not found" }),
    });
    // The whole list of references is taken, of which it cites one.
    expect(problems.filter((problem) => !problem.includes("nothing cites"))).toEqual([]);
  });

  test("shows problems as they are printed", () => {
    const shown = blocks.find(({ text }) => text.includes("  error  "))?.text ?? "";
    const tea = essayText({ date: "2026-02-30", topics: "[rest]", darft: "true" });
    const { problems } = loadSite({ "essays/tea.md": tea });
    const printed = formatProblems(problems, (_, line) => tea.split("\n")[line - 1]);
    expect(printed).toBe(`${shown}\n2 errors`);
  });

  test("fits on one screen of a wide terminal", () => {
    expect(read("README.md").split("\n").length).toBeLessThan(64);
  });
});

/** What an example in the documents is about, and whoever reads them may make. */
const examples: ReadonlySet<string> = new Set([
  "content/essays/tea-and-company.md",
  "tea-and-company.md",
]);

/** Folders and files of the project that documents speak of. */
const roots = [".ci", ".github", ".vscode", "content", "docs", "layouts", "src", "tests"].filter(
  (folder) => existsSync(folder),
);

const names = new Set(
  [".", ...roots].flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" }).map((path) =>
      basename(path),
    ),
  ),
);

/** Whether there is such a file; a name without a folder may be in any. */
/** What is made for hosts and deploys, and what a writer makes when an address is given up. */
const made = new Set([
  "content/addresses.gone",
  "staticwebapp.config.json",
  "upload.json",
  "vercel.json",
]);

function isThere(path: string): boolean {
  if (examples.has(path) || made.has(path)) return true;
  if (!path.includes("/")) return names.has(path);
  return path.includes("*") ? globSync(path).length > 0 : existsSync(path);
}

function isPath(code: string): boolean {
  if (/[^\w@./*-]/.test(code)) return false;
  return (
    roots.includes(code.split("/")[0] ?? "") || /^[\w-][\w.-]*\.(ts|css|yaml|json|md)$/.test(code)
  );
}

describe.each(docs)("$file", ({ file, text, links, codes }) => {
  test("names only scripts that exist", () => {
    const scripts = [...text.matchAll(/npm run ([\w:]+)|npm (start|test)\b/g)];
    for (const [, run, short] of scripts) {
      expect(Object.keys(manifest.scripts)).toContain(run ?? short);
    }
  });

  test("names only files that exist", () => {
    expect(codes.filter(isPath).filter((path) => !isThere(path))).toEqual([]);
  });

  test("links only to files and sections that exist", () => {
    const missing = links.filter((link) => {
      if (/^(?:https?|mailto):/.test(link)) return false;
      const [path = "", fragment] = link.split("#");
      const target = path === "" ? file : join(dirname(file), path);
      if (!existsSync(target)) return true;
      return fragment !== undefined && !readDoc(target).anchors.has(fragment);
    });
    expect(missing).toEqual([]);
  });
});

describe("docs/architecture.md", () => {
  const doc = readDoc("docs/architecture.md");
  const folders = readdirSync("src").map((name) => `src/${name}/`);

  test("says of every folder of the program what it knows, once", () => {
    const rows = Array.from(doc.text.matchAll(/^\| `(src\/[^`]+)` \|/gm), ([, path = ""]) => path);
    expect(rows.toSorted()).toEqual(folders.toSorted());
  });

  test("counts the entries of the list of words", () => {
    const entries = englishGroups.flatMap((group) => group.entries);
    expect(doc.text).toContain(`The ${entries.length} entries of \`src/language/rules/\``);
  });

  test("draws no folder that is not there", () => {
    const picture = doc.blocks.find(({ language }) => language === "mermaid")?.text ?? "";
    const drawn = picture.match(/\b(?:src|layouts|content)\/(?:[\w-]+\/)*/g) ?? [];
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("docs/dependencies.md", () => {
  test("gives every dependency its line, with its version", () => {
    const text = read("docs/dependencies.md");
    const all = {
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...manifest.devDependencies,
    };
    for (const [name, version] of Object.entries(all)) {
      const row = text.split("\n").find((line) => line.includes(`\`${name}\``));
      expect(row, name).toBeDefined();
      if (!name.startsWith("@types/")) expect(row, name).toContain(String(version));
    }
  });
});
