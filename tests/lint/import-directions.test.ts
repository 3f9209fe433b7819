import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

type Import = readonly [file: string, from: string];

const forbidden: readonly Import[] = [
  ["src/html/a.ts", "../reading-time/words.ts"],
  ["src/care/a.ts", "../eleventy/build-site.ts"],
  ["src/care/b.ts", "node:fs"],
  ["src/content/a.ts", "../eleventy/build-site.ts"],
  ["src/content/b.ts", "../cli/reporter.ts"],
  ["src/content/c.ts", "node:fs"],
  ["src/content/e.ts", "../importing/convert.ts"],
  ["src/related/a.ts", "@11ty/eleventy"],
  ["src/safety/a.ts", "../output/write-whole.ts"],
  ["src/language/a.ts", "../cli/reporter.ts"],
  ["src/importing/a.ts", "../cli/reporter.ts"],
  ["src/importing/b.ts", "../output/write-whole.ts"],
  ["src/importing/c.ts", "node:fs"],
  ["src/output/a.ts", "@11ty/eleventy"],
  ["src/output/b.ts", "../eleventy/build-site.ts"],
  ["src/output/c.ts", "../html/markup.ts"],
  ["src/cards/a.ts", "../eleventy/build-site.ts"],
  ["src/cli/a.ts", "@11ty/eleventy"],
  ["src/cli/b.ts", "../html/raw.ts"],
  ["src/eleventy/a.ts", "../html/raw.ts"],
  ["layouts/parts/a.ts", "../../src/html/raw.ts"],
  ["layouts/parts/b.ts", "../../src/content/load-publication.ts"],
  ["layouts/a.11ty.ts", "node:fs"],
];

const allowed: readonly Import[] = [
  ["src/content/read-content.ts", "node:fs"],
  ["src/content/d.ts", "../markdown/render-markdown.ts"],
  ["src/eleventy/b.ts", "@11ty/eleventy"],
  ["src/markdown/render-markdown.ts", "../html/raw.ts"],
  ["src/importing/read-source.ts", "node:fs"],
  ["src/importing/d.ts", "../content/problem.ts"],
  ["src/cli/c.ts", "../content/load-publication.ts"],
  ["layouts/parts/c.ts", "../../src/html/html.ts"],
  ["layouts/parts/d.ts", "../../src/strings/strings.ts"],
];

/** The files in which the linter, with the project's own rules, refuses the import. */
function refused(imports: readonly Import[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "import-directions-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("biome.json", join(folder, "biome.json"));
  for (const [file, from] of imports) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { x } from "${from}";\n\nexport const y = x;\n`);
  }
  const { stdout } = spawnSync(
    resolve("node_modules/.bin/biome"),
    ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"],
    { cwd: folder, encoding: "utf8" },
  );
  const { diagnostics }: { diagnostics: { category: string; location: { path: unknown } }[] } =
    JSON.parse(stdout);
  const found = diagnostics.filter(({ category }) => category.endsWith("noRestrictedImports"));
  return imports
    .map(([file]) => file)
    .filter((file) => found.some(({ location }) => JSON.stringify(location.path).includes(file)));
}

test("imports go one way: the linter refuses each that does not, and no other", () => {
  expect(refused([...forbidden, ...allowed])).toEqual(forbidden.map(([file]) => file));
});
