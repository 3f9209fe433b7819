// A copy of the real site at another address: what has to be changed is what its docs say.

import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatProblem } from "../../src/content/format-problems.ts";
import { loadPublication } from "../../src/content/load-publication.ts";

/** The errors of the real content with lines of its site.yaml changed, and the address of its map. */
function copied(lines: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "own-address-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content", folder, { recursive: true });
  const file = join(folder, "data/site.yaml");
  let text = readFileSync(file, "utf8");
  for (const [key, value] of Object.entries(lines)) {
    const line = new RegExp(`^${key}: .*$`, "m");
    expect(text).toMatch(line);
    text = text.replace(line, `${key}: ${value}`);
  }
  writeFileSync(file, text);
  const { urls, problems } = loadPublication({ folder, now: Date.UTC(2100, 0, 1) });
  const errors = problems.filter(({ severity }) => severity === "error").map(formatProblem);
  const placeholders = problems.filter(({ rule }) => rule === "site/example-domain");
  return {
    errors,
    placeholders: placeholders.map(({ file }) => file),
    map: urls.absolute("/map/"),
  };
}

test("another address and path are one line of site.yaml", () => {
  expect(copied({ url: "https://tea.org/blog/" })).toEqual({
    errors: [],
    placeholders: ["content/data/site.yaml"],
    map: "https://tea.org/blog/map/",
  });
});

test("another e-mail address is asked for wherever pages have the old one", () => {
  const { errors, placeholders } = copied({ url: "https://tea.org/", contact: "ann@tea.org" });
  expect(errors).toEqual([
    expect.stringContaining("write to\n    add a link such as [ann@tea.org]"),
  ]);
  expect(placeholders).toContain("content/pages/privacy.md");
  expect(placeholders).not.toContain("content/data/site.yaml");
});

test("the address stands in no other file of the content", () => {
  const { url = "" } =
    /^url: (?<url>.*)$/m.exec(readFileSync("content/data/site.yaml", "utf8"))?.groups ?? {};
  const { host } = new URL(url);
  const files = globSync("content/**/*.{md,yaml}");
  expect(files.length).toBeGreaterThan(50);
  const naming = files.filter((file) => readFileSync(file, "utf8").includes(`//${host}`));
  expect(naming.map((file) => file.replaceAll("\\", "/"))).toEqual(["content/data/site.yaml"]);
});
