import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeFiles, removeOtherFiles } from "../../src/output/remove-other-files.ts";
import { readFiles } from "../helpers/built-site.ts";

function folderOf(paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "remove-other-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
  return folder;
}

test("removes every file that was not made, and the folders that are empty without them", () => {
  const folder = folderOf(["index.html", "old/index.html", "old/feed.xml", "b/tea.png", "b/a.css"]);
  removeOtherFiles(folder, [join(folder, "index.html"), join(folder, "./b/a.css")]);
  expect([...readFiles(folder).keys()]).toEqual(["b/a.css", "index.html"]);
  expect(readdirSync(folder).sort()).toEqual(["b", "index.html"]);
});

test("keeps the output folder itself, and minds nothing that has gone already", () => {
  const folder = folderOf(["old/older/index.html"]);
  removeFiles(folder, [join(folder, "old/older/index.html"), join(folder, "gone/index.html")]);
  expect(readdirSync(folder)).toEqual([]);
});
