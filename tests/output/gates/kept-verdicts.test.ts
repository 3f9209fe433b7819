// What the gate keeps of files from one run to the next must never be seen in what it says.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { FileVerdict } from "../../../src/output/gates/check-file.ts";
import { checkSite, type KeptVerdicts } from "../../../src/output/gates/check-site.ts";
import { KeptResults } from "../../../src/output/kept-results.ts";
import { type SiteFiles, writeFiles } from "../../helpers/content-site.ts";
import { finishedPage, finishedSite, siteUrl } from "../../helpers/finished-site.ts";

const moved = (to: string) =>
  finishedPage("", `<meta http-equiv="refresh" content="0; url=${to}">\n`);

/** Sound but for one page, which leads to a file that is not there yet. */
const files: SiteFiles = {
  "old/index.html": moved("/blog/tea/"),
  "cake/index.html": finishedPage(
    '<a href="../old/#milk">x</a> <a href="/blog/tea/">x</a> <img src="/blog/images/cup.png" alt="">',
  ),
  "call/index.html": finishedPage('<a href="tel:+441">Call</a>'),
  "hopeful/index.html": finishedPage('<a href="/blog/pot/">x</a>'),
  "tea/feed.xml": `<feed xmlns="http://www.w3.org/2005/Atom"><link href="${siteUrl}cake/"/></feed>`,
};
/** Those whose verdicts can be kept: of all but `hopeful`. */
const sound = 7;

interface Site {
  readonly changed?: SiteFiles;
  readonly url?: string;
  readonly helplines?: ReadonlySet<string>;
}

/** @param kept how many of the verdicts of the run before can be used */
const changes: readonly (readonly [string, Site, number])[] = [
  ["nothing", {}, sound],
  ["a page's text", { changed: { "cake/index.html": finishedPage("Cake") } }, sound - 1],
  ["a page comes", { changed: { "pot/index.html": finishedPage("Pot") } }, sound],
  // Home and cake lead to it, and so does the page that moved there.
  ["a page goes", { changed: { "tea/index.html": undefined } }, sound - 4],
  ["an image goes", { changed: { "images/cup.png": undefined } }, sound - 1],
  ["a page that only a feed names goes", { changed: { "cake/index.html": undefined } }, sound - 2],
  ["an id goes", { changed: { "tea/index.html": finishedPage("<h1>Milk</h1>") } }, sound - 1],
  ["a page moves elsewhere", { changed: { "old/index.html": moved("/blog/") } }, sound - 1],
  [
    "two pages change places",
    {
      changed: {
        "cake/index.html": files["call/index.html"],
        "call/index.html": files["cake/index.html"],
      },
    },
    sound - 2,
  ],
  ["the site's address", { url: "https://test.org/" }, 0],
  ["the helplines", { helplines: new Set(["999"]) }, 0],
];

test.each(changes)("the gate says what it would say without: %s", (_, site, expected) => {
  const folder = finishedSite(files);
  const cache = mkdtempSync(join(tmpdir(), "kept-verdicts-"));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const { changed = {}, url = siteUrl, helplines } = site;
  const options = helplines ? { helplines } : {};
  checkSite(folder, siteUrl, { kept: new KeptResults<FileVerdict>(cache, "1") });

  writeFiles(folder, changed);
  let asked = 0;
  let made = 0;
  const kept = new KeptResults<FileVerdict>(cache, "1");
  const counting: KeptVerdicts = {
    keep(name, inputs, make, isTrue) {
      asked += 1;
      const countingMake = () => {
        made += 1;
        return make();
      };
      return kept.keep(name, inputs, countingMake, isTrue);
    },
    save: () => kept.save(),
  };
  expect(checkSite(folder, url, { ...options, kept: counting })).toEqual(
    checkSite(folder, url, options),
  );
  expect(asked - made).toBe(expected);
});
