import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const importing = globSync([".eleventy.ts", "src/**/*.ts", "layouts/**/*.ts"])
  .filter((file) => /["']@11ty\//.test(readFileSync(file, "utf8")))
  .map((file) => file.replaceAll("\\", "/"));

test("docs/moving-to-eleventy-4.md has a row for every file that knows Eleventy", () => {
  const doc = readFileSync("docs/moving-to-eleventy-4.md", "utf8");
  const rows = Array.from(doc.matchAll(/^\| `([^`]+)` \|/gm), ([, file = ""]) => file);
  expect(rows.toSorted()).toEqual(importing.toSorted());
});

test("Eleventy is known in one folder, and where it looks for its configuration", () => {
  const elsewhere = importing.filter((file) => !file.startsWith("src/eleventy/"));
  expect(elsewhere).toEqual([".eleventy.ts"]);
});
