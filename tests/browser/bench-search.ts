// npm run bench:search: how long a reader waits for the first result on a large site, what the
// browser fetches for it, and what making the index costs.
//
//   npm run bench:search -- 1000 600      essays, mean words

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { writeCorpus } from "../bench/corpus.ts";
import { copyProject } from "../helpers/copy-project.ts";
import { startBrowser } from "./ground/start-browser.ts";
import { serveFolder } from "./ground/static-host.ts";
import { temporaryFolder } from "./ground/temporary-folder.ts";

const [essays = 1000, words = 600] = process.argv.slice(2).map(Number);
const rounds = 15;
const folder = temporaryFolder("bench-search");
const closing: (() => unknown)[] = [folder.remove];
try {
  say(`${essays} essays of about ${words} words, ${process.version}, ${rounds} searches each`);
  const site = buildSite();
  const { origin, close } = await serveFolder(site);
  closing.push(close);
  const started = await startBrowser();
  closing.push(started.close);
  const browser = await chromium.connect(started.endpoint);
  await measure(await browser.newPage(), `${origin}/search/`, site);
  await searchFirst(browser, `${origin}/search/`, await wordsOf(site, 0));
} finally {
  for (const close of closing.toReversed()) await close();
}

/** The site, built by the command that writers use. It prints what the index costs. */
function buildSite(): string {
  const content = join(folder.path, "content");
  const project = join(folder.path, "project");
  writeCorpus(content, { essays, words });
  copyProject(project, content);
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2030, 0, 1) / 1000) };
  const { stdout, status } = spawnSync(process.execPath, ["src/cli/build.ts"], {
    cwd: project,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error("the generated site could not be built");
  say(`  build: ${stdout.trim().split("\n").at(-1)}`);
  return join(project, "_site");
}

async function measure(page: Page, address: string, site: string): Promise<void> {
  const fetched: string[] = [];
  page.on("response", (response) => fetched.push(new URL(response.url()).pathname));
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  report("the page with its style, font and scripts", fetched.splice(0), site);
  await loadIndex(page);
  report("the index, when the field has the focus", fetched.splice(0), site);

  // Every word for the first time: what belongs to it is fetched then.
  const common = await wordsOf(site, 0);
  await searchAll(page, "common words", common);
  await searchAll(page, "rare words", await wordsOf(site, 0.6));
  await searchAll(
    page,
    "two common words",
    common.map((word, index) => `${word} ${common.at(index - 1)}`),
  );
  report(`all that ${3 * rounds} searches fetched`, fetched.splice(0), site);
  await searchAll(
    page,
    "misspelt words",
    common.map((word) => `x${word.slice(0, -2)}zqx`),
    ".search-notes p",
  );
}

async function loadIndex(page: Page): Promise<void> {
  const loaded = page.waitForResponse(/\.pagefind$/);
  await page.getByRole("searchbox").focus();
  await loaded;
  await page.waitForLoadState("networkidle");
}

/** Each word on a page that nothing was looked for on before, as when a reader comes to search once. */
async function searchFirst(browser: Browser, address: string, searches: readonly string[]) {
  const times: number[] = [];
  for (const words of searches) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await loadIndex(page);
    times.push(await page.evaluate(timeOfSearch, { words, shown: ".result-list li" }));
    await page.close();
  }
  sayTimes("the first of a page", times);
}

/** Words of the index from a place in its list, which begins with those of most essays. */
async function wordsOf(site: string, share: number): Promise<string[]> {
  const list: string[] = JSON.parse(readFileSync(join(site, "search/en/words.json"), "utf8"));
  const from = Math.floor(list.length * share);
  return list.slice(from, from + rounds);
}

/** Times from the last letter to the first result, with the wait for a further letter in it. */
async function searchAll(
  page: Page,
  what: string,
  searches: readonly string[],
  shown = ".result-list li",
): Promise<void> {
  const times: number[] = [];
  for (const words of searches) {
    await page.getByRole("searchbox").fill("");
    await page.locator(shown).first().waitFor({ state: "detached" });
    times.push(await page.evaluate(timeOfSearch, { words, shown }));
  }
  sayTimes(what, times);
}

function sayTimes(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (place: number) => sorted.at(place)?.toFixed(0).padStart(4);
  say(
    `  ${what.padEnd(19)} first result after${at(sorted.length >> 1)} ms (median),${at(0)} to${at(-1)} ms`,
  );
}

/** Runs in the page. */
function timeOfSearch({ words, shown }: { words: string; shown: string }): Promise<number> {
  return new Promise((done) => {
    const field = document.querySelector<HTMLInputElement>("input[type=search]");
    const observer = new MutationObserver(() => {
      if (!document.querySelector(shown)) return;
      observer.disconnect();
      done(performance.now() - started);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const started = performance.now();
    if (field) field.value = words;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** The size of files as hosts send them; those of the index are compressed already. */
function report(what: string, paths: readonly string[], site: string): void {
  const bytes = paths.reduce((sum, path) => sum + sentBytes(site, path), 0);
  say(`  ${what}: ${paths.length} files, ${(bytes / 1000).toFixed(1)} kB`);
}

function sentBytes(site: string, path: string): number {
  const content = readFileSync(join(site, path.replace(/\/$/, "/index.html")));
  return /\.(?:html|css|js|json)$/.test(path.replace(/\/$/, ".html"))
    ? brotliCompressSync(content).length
    : content.length;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
