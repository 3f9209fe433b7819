// npm run shots: pictures of every kind of page, of the fixture and of the real site, for the eye.
//
//   npm run shots                            every kind of page at 360, 768 and 1280 px, light and dark
//   npm run shots -- essay 360 dark          pages whose names begin with "essay", at 360 px, in the dark
//   npm run shots -- real-essay ./pictures   every essay of the real site, into another folder
//
// They go to .cache/shots/, named like essay-long-title.360.dark.png; those of the real site begin
// with "real-".

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type BuiltSites, buildSites, type SiteName } from "../browser/ground/build-sites.ts";
import { holdRedirects } from "../browser/ground/hold-redirects.ts";
import { sitePages } from "../browser/ground/site-pages.ts";
import { startBrowser } from "../browser/ground/start-browser.ts";
import { serveFolder } from "../browser/ground/static-host.ts";
import { readShotOptions, type ShotOptions } from "./shot-options.ts";
import { type ShotSubject, type SiteOnHost, shotSubjects, sitesWith } from "./shot-subjects.ts";

/** With more, each only waits for the others. */
const tabs = 3;

const options = readShotOptions(process.argv.slice(2));
const closing: (() => unknown)[] = [];
try {
  const started = await startBrowser();
  closing.push(started.close);
  const only = sitesWith(options.page);
  const sites = await buildSites({ only });
  closing.push(sites.remove);
  const subjects = shotSubjects(await serveSites(sites, only), options.page);
  if (subjects.length === 0) throw new Error(`no page has a name that begins with ${options.page}`);
  const browser = await chromium.connect(started.endpoint);
  mkdirSync(options.folder, { recursive: true });
  const waiting = [...subjects];
  await Promise.all(Array.from({ length: tabs }, () => picture(browser, waiting, options)));
  const count = subjects.length * options.widths.length * options.schemes.length;
  process.stdout.write(`${count} pictures of ${subjects.length} pages in ${options.folder}\n`);
} finally {
  for (const close of closing.toReversed()) await close();
}

async function serveSites(sites: BuiltSites, only: ReadonlySet<SiteName>) {
  const none = { origin: "", pages: [] };
  return {
    fixture: only.has("fixture") ? await serve(sites.fixture) : none,
    real: only.has("real") ? await serve(sites.real) : none,
  };
}

async function serve(folder: string): Promise<SiteOnHost> {
  const { origin, close } = await serveFolder(folder);
  closing.push(close);
  return { origin, pages: sitePages(folder) };
}

/** Takes pages from those that wait until none does; each is loaded once. */
async function picture(
  browser: Browser,
  waiting: ShotSubject[],
  { folder, widths, schemes }: ShotOptions,
): Promise<void> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    await page.unrouteAll();
    await holdRedirects(page, next.address);
    await page.goto(next.address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const path = join(folder, `${next.name}.${width}.${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
  await page.close();
}
