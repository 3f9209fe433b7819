import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { essaySchema } from "../../src/content/schema/essay-schema.ts";
import { pageText, problemsOf, recordsText } from "../helpers/content-site.ts";

const read = (file: string) => readFileSync(file, "utf8");
const manifest = JSON.parse(read("package.json"));
const pages = [
  "README.md",
  "docs/writing.md",
  "docs/architecture.md",
  "docs/dependencies.md",
  "docs/helplines.md",
  "docs/publishing.md",
  "SECURITY.md",
];

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
  test("shows an essay that can be published", () => {
    const [, example = ""] = /^```markdown\n(.*?)^```$/ms.exec(read("README.md")) ?? [];
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

  test("fits on one screen of a wide terminal", () => {
    expect(read("README.md").split("\n").length).toBeLessThan(64);
  });
});

describe("the docs", () => {
  test.each(pages)("%s names only scripts that exist", (page) => {
    const scripts = [...read(page).matchAll(/npm run ([\w:]+)|npm (start|test)\b/g)];
    for (const [, run, short] of scripts) {
      expect(Object.keys(manifest.scripts)).toContain(run ?? short);
    }
  });

  test.each(pages)("%s links only to files that exist", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|\/)([^)#]+)/g)].map(
      ([, path = ""]) => path,
    );
    const missing = links.filter(
      (path) =>
        path !== "…" &&
        path !== "tea-and-company.md" &&
        !path.startsWith("../images/") &&
        !existsSync(join(dirname(page), path)),
    );
    expect(missing).toEqual([]);
  });

  test("give every dependency its line, with its version", () => {
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
