// Finished sites for the gate: a sound one of a few files, with files changed or added by the test.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { checkSite, type SiteCheck } from "../../src/output/gates/check-site.ts";
import { type SiteFiles, writeFiles } from "./content-site.ts";

export const siteUrl = "https://test.org/blog/";

/** A whole page. */
export function finishedPage(body: string, head = ""): string {
  return `<!doctype html>\n<html lang="en">\n<head>\n${head}</head>\n<body>\n${body}</body>\n</html>\n`;
}

const sound: SiteFiles = {
  "index.html": finishedPage('<main id="main"><a href="/blog/tea/#milk">Tea</a></main>\n'),
  "tea/index.html": finishedPage('<h1 id="milk">Milk</h1>\n<a href="../#main">Home</a>\n'),
  "images/cup.png": "",
  "style.css": "",
};

/** Writes a finished site into a temporary folder, which is removed after the test. */
export function finishedSite(files: SiteFiles = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "finished-site-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, { ...sound, ...files });
  return folder;
}

/** What the gate says of a site. */
export function checkFinished(files: SiteFiles, url = siteUrl): SiteCheck {
  return checkSite(finishedSite(files), url);
}

/** `path: rule: message (hint)` for each finding, without the path when it is `page.html`. */
export function faultsIn(files: SiteFiles, url?: string): string[] {
  return checkFinished(files, url).findings.map(({ path, rule, message, hint }) =>
    [path === "page.html" ? "" : `${path}: `, `${rule}: ${message}`, hint && ` (${hint})`].join(""),
  );
}
