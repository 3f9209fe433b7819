// The fixture site as a clone has it: another address, with a path, written into its site.yaml and
// nowhere else. Its host has nothing beside that path, and whatever asks for something there is noted.

import { execFile } from "node:child_process";
import { copyFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { addressFaults } from "../helpers/address-faults.ts";
import { readFiles } from "../helpers/built-site.ts";
import { linkProject } from "../helpers/copy-project.ts";
import { deadLinks } from "../helpers/crawl.ts";
import { type OpenPageOptions, openPage } from "./ground/open-page.ts";
import { sitePages } from "./ground/site-pages.ts";
import { serveFolder } from "./ground/static-host.ts";
import { temporaryFolder } from "./ground/temporary-folder.ts";

const siteUrl = "https://site.example/blog/";
let folder: string;
/** The address of the home page where the site is served. */
let home: string;

beforeAll(async () => {
  const place = temporaryFolder("base-path");
  const project = join(place.path, "project");
  linkProject(project, "tests/fixtures/site", resolve("."));
  const data = join(project, "content/data/site.yaml");
  const edited = readFileSync(data, "utf8").replace("https://test.org/", siteUrl);
  expect(edited).toContain(`\nurl: ${siteUrl}\n`);
  writeFileSync(data, edited);
  const { SITE_URL: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const env = { ...inherited, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 15, 12) / 1000) };
  // Fails when a gate finds anything.
  await promisify(execFile)(process.execPath, ["src/cli/build.ts"], { cwd: project, env });
  folder = join(place.path, "blog");
  renameSync(join(project, "_site"), folder);
  // Hosts look for these in the site, wherever it stands.
  for (const name of ["404.html", "_headers"]) {
    copyFileSync(join(folder, name), join(place.path, name));
  }
  const { origin, close } = await serveFolder(place.path);
  home = `${origin}/blog/`;
  return async () => {
    await close();
    place.remove();
  };
});

/** What was asked for that is not below the site's path, by pages and their workers. */
const outside: string[] = [];

afterEach(() => {
  expect(outside.splice(0)).toEqual([]);
});

describe("on a site whose address has a path", () => {
  test("every address in every file is below it and leads to a file, whoever reads it", () => {
    const files = readFiles(folder);
    expect(deadLinks(files, siteUrl)).toEqual([]);
    expect(addressFaults(files, siteUrl)).toEqual([]);
  });

  test("every page gets all that it asks for", async () => {
    const { page, troubles } = await open(home, { serviceWorker: false });
    // The one that leads on is followed below.
    const pages = sitePages(folder).filter(({ type }) => type !== "redirect");
    expect(pages.length).toBeGreaterThan(30);
    for (const { url } of pages) await page.goto(home + url.slice(1));
    // What was still on its way when the next page was opened is nobody's fault.
    expect(troubles.filter((trouble) => !trouble.endsWith("net::ERR_ABORTED"))).toEqual([]);
  });

  test.each(["none", "no/such/page/", "essays/none/"])(
    "the page for what does not exist is whole at %s, and its ways back work",
    async (path) => {
      const { page, troubles } = await open(home + path);
      expect(troubles.map((trouble) => trouble.replace(/^error: .*404.*$/, "404"))).toEqual([
        `gets 404 for ${home}${path}`,
        "404",
      ]);
      await page.getByRole("main").getByRole("link", { name: "All essays" }).click();
      expect(page.url()).toBe(`${home}essays/`);
    },
  );

  test("an address of the past leads to where the essay is now", async () => {
    const { page } = await open(`${home}essays/all-of-it/`);
    await page.waitForURL(`${home}essays/everything/`);
  });

  test("a reader comes from the home page to an essay, its topic and the search, and keeps what was found", async () => {
    const { page, troubles } = await open(home);
    await page.getByText("Settings", { exact: true }).click();
    await page.getByLabel("Dark", { exact: true }).check();
    await page.getByRole("main").getByRole("link", { name: "Tea", exact: true }).click();
    expect(page.url()).toBe(`${home}essays/short/`);
    await page.getByRole("main").locator(".topic-list a").first().click();
    expect(page.url()).toMatch(/\/blog\/topics\/\w+\/$/);
    await page.getByRole("navigation").getByRole("link", { name: "Search" }).first().click();
    await page.getByRole("searchbox").fill("marmalade");
    await page.locator(".result-list").getByRole("link", { name: "A table" }).click();
    expect(page.url()).toBe(`${home}essays/everything/#a-table`);
    await keep(page);
    expect(troubles).toEqual([]);

    await page.context().setOffline(true);
    await page.goto(`${home}essays/short/`);
    await page.getByRole("link", { name: "Everything an Essay Can Hold" }).click();
    expect(page.url()).toBe(`${home}essays/everything/`);
    expect(await page.locator(".kept-copy").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await page.getByRole("link", { name: "Help now" }).first().click();
    expect(page.url()).toBe(`${home}help/`);
  });

  test("what readers keep leaves alone what is beside the path, and goes without a trace", async () => {
    const { page } = await open(`${home}essays/everything/`);
    await keep(page);
    expect(await scopes(page)).toEqual([home]);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await page.getByRole("status").filter({ hasText: "no longer kept" }).waitFor();
    expect(await scopes(page)).toEqual([]);
  });
});

async function open(address: string, options: OpenPageOptions = {}) {
  const opened = await openPage(address, { serviceWorker: true, ...options });
  onTestFinished(opened.close);
  // The first page was loaded before; its troubles tell of what it did not get.
  opened.page.context().on("request", (request) => {
    if (!request.url().startsWith(home)) outside.push(request.url());
  });
  return opened;
}

async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keep this essay for offline" }).click();
  await page.getByRole("status").filter({ hasText: "The essay is kept." }).waitFor();
}

const scopes = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
