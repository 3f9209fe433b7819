// How often ordinary prose is stopped for nothing. The prose: the essays and pages of this site, its
// documentation, and what the packages that it uses say of themselves, about 190,000 words.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judge } from "../../src/language/judge.ts";
import { languagePack } from "../../src/language/language-pack.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { words } from "../../src/reading-time/words.ts";

const pack = languagePack("en");

/** One in so many words may be a false alarm. */
const wordsToAnAlarm = 5000;

const markdownIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

const readmes = readdirSync("node_modules", { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:^|[/\\])readme\.md$/i.test(path))
  .map((path) => join("node_modules", path))
  .toSorted();

const texts = [
  ["essays and pages", [...markdownIn("content/essays"), ...markdownIn("content/pages")], 20_000],
  ["documentation", ["README.md", ...markdownIn("docs")], 2500],
  ["texts about packages", readmes, 100_000],
  ["a story with many near misses", ["tests/language/near-misses.md"], 1000],
] as const;

test.each(texts)("%s are not stopped for nothing", (_, files, atLeast) => {
  const alarms: string[] = [];
  let count = 0;
  for (const file of files) {
    const { prose } = renderMarkdown(readFileSync(file, "utf8"), "en");
    for (const { text } of prose) count += words(text, "en").length;
    for (const { level, entry, passage, start, end } of pack ? judge(prose, pack) : []) {
      if (level !== "error") continue;
      alarms.push(`${file}: ${entry.id} ${prose[passage]?.text.slice(start, end)}`);
    }
  }
  expect(count).toBeGreaterThan(atLeast);
  expect(alarms.slice(0, Math.floor(count / wordsToAnAlarm))).toEqual(alarms);
});
