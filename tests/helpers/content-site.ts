// Small sites for tests: a valid minimum of content in a temporary folder, with files changed,
// added or left out by the test.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { formatProblem } from "../../src/content/format-problems.ts";
import { type LoadOptions, loadPublication } from "../../src/content/load-publication.ts";
import type { Publication } from "../../src/content/publication.ts";

/** Files by their path within `content/`; `undefined` leaves a file of the minimum out. */
export type SiteFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Raw YAML values by key, in order; `undefined` leaves a key out. */
export type YamlLines = Readonly<Record<string, string | undefined>>;

const about = "A description that is long enough for every list and search engine.";

/** The pages that every footer leads to. */
export const trustPages = [
  "about",
  "editorial-process",
  "review-policy",
  "corrections",
  "funding",
  "privacy",
  "accessibility",
  "staying-safe-online",
  "contact",
] as const;

/** The text of a Markdown file with front matter. */
export function markdownFile(keys: YamlLines, body = "Tea is a warm drink.\n"): string {
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return ["---", ...lines, "---", "", body].join("\n");
}

/** An essay without problems but those of `keys`: title on line 2, description 3, date 4, topics 5. */
export function essayText(keys: YamlLines = {}, body?: string): string {
  const valid = { title: "Tea", description: about, date: "2026-01-02", topics: "[rest]" };
  return markdownFile({ ...valid, ...keys }, body);
}

/** A page without problems but those of `keys`. */
export function pageText(keys: YamlLines = {}, body?: string): string {
  return markdownFile({ title: "About", description: about, ...keys }, body);
}

function trustPage(slug: string): string {
  return slug === "about"
    ? pageText()
    : pageText({ title: slug }, "[editors@test.org](mailto:editors@test.org)\n");
}

/** A `site.yaml` without problems but those of `keys`: title on line 1, … */
export function siteText(keys: YamlLines = {}): string {
  const valid = {
    title: "Test site",
    tagline: "Made for a test",
    description: about,
    url: "https://test.org/",
    contact: "editors@test.org",
    language: "en",
    timeZone: "UTC",
    pageSize: "20",
    feedId: "tag:test.org,2026",
    footer: `[${trustPages.join(", ")}]`,
    license: "{ name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }",
  };
  const lines = Object.entries({ ...valid, ...keys });
  return lines.map(([key, value]) => (value === undefined ? "" : `${key}: ${value}\n`)).join("");
}

/** A data file of records, `id: { title, description }`. */
export function recordsText(ids: readonly string[], name: "title" | "name" = "title"): string {
  return ids.map((id) => `${id}: { ${name}: About ${id}, description: ${about} }\n`).join("");
}

const reviewer = `reviewer: { name: Somebody, description: ${about}, credentials: Nurse }\n`;

/** Keys of an essay that somebody has reviewed. */
export const reviewed = { reviewedBy: "reviewer", lastReviewed: "2026-06-01" } as const;

const minimum: SiteFiles = {
  "data/site.yaml": siteText(),
  "data/topics.yaml": recordsText(["rest", "walking"]),
  "data/series.yaml": recordsText(["mornings"]),
  "data/people.yaml": `${recordsText(["editors", "guest"], "name")}${reviewer}`,
  "data/references.yaml":
    "smith-2020: { authors: Smith A, year: 2020, title: On tea, journal: Leaves }\n",
  "pages/404.md": pageText({ title: "Not found" }, "Nothing here [@smith-2020].\n"),
  ...Object.fromEntries(trustPages.map((slug) => [`pages/${slug}.md`, trustPage(slug)])),
  "pages/help.md": pageText({ title: "Help now" }, "Call 112.\n"),
};

/** Writes a site into a temporary folder, which is removed after the file's tests. @returns the folder */
export function contentSite(files: SiteFiles = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "content-site-"));
  folders.push(folder);
  writeFiles(folder, { ...minimum, ...files });
  if (!existsSync(join(folder, "essays"))) mkdirSync(join(folder, "essays"));
  return folder;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a site; `undefined` removes one. */
export function writeFiles(folder: string, files: SiteFiles): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (text === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Noon of the day that counts as today. */
export const now = Date.UTC(2026, 5, 15, 12);

/** Loads a site of the given files. */
export function loadSite(files: SiteFiles, options: Partial<LoadOptions> = {}): Publication {
  return loadPublication({ folder: contentSite(files), now, ...options });
}

/** The problems of a site as they are printed. */
export function problemsOf(files: SiteFiles, options?: Partial<LoadOptions>): string[] {
  return loadSite(files, options).problems.map(formatProblem);
}

/** The lines that are printed for the problems of one essay, without its path: `4:7  error  …`. */
export function essayProblems(text: string | Uint8Array): string[] {
  return problemsOf({ "essays/tea.md": text }).flatMap((problem) =>
    problem.replace("content/essays/tea.md:", "").split("\n"),
  );
}
