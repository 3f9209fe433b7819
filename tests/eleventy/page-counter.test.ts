import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { pathsIn } from "../../src/output/folder-contents.ts";
import { checkSite } from "../../src/output/gates/check-site.ts";
import { essayText, loadSite } from "../helpers/content-site.ts";

test("a build tells of each essay, page and file, and of how many there are", async () => {
  const folder = mkdtempSync(join(tmpdir(), "page-counter-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const told: Record<"essays" | "pages" | "files", string[]> = { essays: [], pages: [], files: [] };
  const tell = (things: keyof typeof told) => (done: number, total: number) =>
    told[things].push(`${done} of ${total}`);

  const files = { "essays/a.md": essayText(), "essays/b.md": essayText({ title: "B" }) };
  const publication = loadSite(files, { onEssay: tell("essays") });
  await buildSite(publication, folder, tell("pages"));
  checkSite(folder, publication.urls.site, { onFile: tell("files") });

  expect(told.essays).toEqual(["0 of 2", "1 of 2"]);
  const all = pathsIn(folder).length;
  expect(told.files).toEqual(Array.from({ length: all }, (_, index) => `${index} of ${all}`));
  // Icons and fonts are copied.
  const pages = pathsIn(folder).filter((path) => !/\.(png|svg|woff2)$/.test(path)).length;
  expect(told.pages).toEqual(
    Array.from({ length: pages }, (_, index) => `${index + 1} of ${pages}`),
  );
});
