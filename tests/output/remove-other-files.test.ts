import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeOtherFiles } from "../../src/output/remove-other-files.ts";
import { readFiles } from "../helpers/built-site.ts";

test("removes pages that were not made, and leaves copied files alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "remove-other-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of ["index.html", "old/index.html", "old/feed.xml", "images/tea.png", "a.css"]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
  removeOtherFiles(folder, [join(folder, "index.html"), join(folder, "./a.css")]);
  expect([...readFiles(folder).keys()]).toEqual(["a.css", "images/tea.png", "index.html"]);
});
