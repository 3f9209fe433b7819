import type { Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { axe } from "./ground/axe.ts";
import { type ChangingSite, changingSite } from "./ground/changing-site.ts";
import { type OpenPageOptions, openPage } from "./ground/open-page.ts";
import { sideways } from "./ground/page-findings.ts";
import { smallTargets } from "./ground/small-targets.ts";

const everything = "/essays/everything/";
const short = "/essays/short/";

async function open(site: ChangingSite, url: string, options: OpenPageOptions = {}) {
  const opened = await openPage(site.origin + url, { serviceWorker: true, ...options });
  onTestFinished(opened.close);
  return opened.page;
}

const status = (page: Page) => page.getByRole("status");
const keepButton = (page: Page) =>
  page.getByRole("button", { name: "Keep this essay for offline" });
const said = (page: Page, text: string | RegExp) =>
  status(page).filter({ hasText: text }).waitFor();
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();
const items = (page: Page) => page.locator(".kept-essays li");

async function keep(page: Page): Promise<void> {
  await keepButton(page).click();
  await said(page, "The essay is kept.");
}

/** A site with one essay kept, open at that essay. */
async function withKept(url = everything, options: OpenPageOptions = {}) {
  const site = await changingSite();
  const page = await open(site, url, options);
  await keep(page);
  return { site, page, goto: (path: string) => page.goto(site.origin + path) };
}

/** Everything that a page can leave on a device. */
function traces(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    storage: { ...localStorage, ...sessionStorage },
    cookies: document.cookie,
  }));
}

const none = { workers: 0, caches: [], databases: [], storage: {}, cookies: "" };

/** The text of a copy. */
function copyOf(page: Page, url: string): Promise<string> {
  return page.evaluate(async (url) => (await (await caches.match(url))?.text()) ?? "", url);
}

/** Runs in the page: makes a copy older than it is. */
async function ageCopy({ url, hours }: { readonly url: string; readonly hours: number }) {
  const name = (await caches.keys()).find((name) => name.includes(" pages ")) ?? "";
  const cache = await caches.open(name);
  const copy = await cache.match(url);
  const headers = new Headers(copy?.headers);
  headers.set("x-fetched", String(Number(headers.get("x-fetched")) - hours * 3_600_000));
  await cache.put(url, new Response(await copy?.text(), { headers }));
}

const keptPages = (page: Page) => page.evaluate(pathsIn, " pages ");
const keptFiles = (page: Page) => page.evaluate(pathsIn, " files ");

/** Runs in the page. */
async function pathsIn(kind: string): Promise<string[]> {
  const name = (await caches.keys()).find((name) => name.includes(kind));
  if (name === undefined) return [];
  return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).sort();
}

test("no page leaves a trace before the reader has kept an essay", async () => {
  const { origin, pages } = inject("fixtureSite");
  const { page, close } = await openPage(`${origin}/`, { serviceWorker: true });
  onTestFinished(close);
  for (const { url } of pages) {
    await page.goto(origin + url);
    await page.waitForLoadState("load");
  }
  await page.goto(origin + everything);
  await keepButton(page).waitFor();
  await page.goto(`${origin}/offline/`);
  await page.getByText("Nothing is kept on this device.").waitFor();
  expect(await traces(page)).toEqual(none);
});

describe("a kept essay", () => {
  test("opens without a connection, whole, and says from when it is", async () => {
    const { page, goto } = await withKept();
    await page.context().setOffline(true);
    await goto(everything);
    expect(await heading(page)).toBe("Everything an Essay Can Hold");
    const line = page.locator(".kept-copy");
    expect(await line.textContent()).toMatch(
      /^You are offline\. This copy is from \d{1,2} \w+ \d{4}\.$/,
    );
    expect(await line.isVisible()).toBe(true);
    for (const image of await page.locator("main img").all()) {
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((it: HTMLImageElement) => it.naturalWidth))
        .toBeGreaterThan(0);
    }
    const isLiterata = () => document.fonts.check("16px 'Literata Variable'", "a");
    expect(await page.evaluate(isLiterata)).toBe(true);
    expect(
      await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
    ).toBe("rgb(251, 247, 240)");
  });

  test("opens by its address with a query, with a fragment, and without its last slash", async () => {
    const { page, goto } = await withKept();
    await page.context().setOffline(true);
    for (const url of [
      `${everything}?from=a-friend`,
      `${everything}#a-table`,
      "/essays/everything",
    ]) {
      await goto(url);
      expect(await heading(page), url).toBe("Everything an Essay Can Hold");
    }
  });

  test("brings the help page with it", async () => {
    const { page, goto } = await withKept();
    await page.context().setOffline(true);
    await goto(everything);
    await page.getByRole("link", { name: "Help now" }).click();
    await page.waitForURL("**/help/");
    expect(await heading(page)).toBe("Help now");
    expect(await page.locator(".kept-copy").isVisible()).toBe(true);
  });

  test("is not what a reader gets while the site answers", async () => {
    const { site, page, goto } = await withKept();
    site.change(everything, (text) => text.replace("<h1>Everything", "<h1>Nearly everything"));
    await goto(everything);
    expect(await heading(page)).toBe("Nearly everything an Essay Can Hold");
    expect(await page.locator(".kept-copy").isVisible()).toBe(false);
    await expect.poll(() => copyOf(page, everything)).toContain("<h1>Nearly everything");
    await page.context().setOffline(true);
    await goto(everything);
    expect(await heading(page)).toBe("Nearly everything an Essay Can Hold");
  });

  test("has numbers to call beside it that are a day old at most when the reader was last here", async () => {
    const { site, page, goto } = await withKept();
    site.change("/help/", (text) => text.replace("<h1>", "<h1>New: "));
    await goto("/about/");
    await page.evaluate(ageCopy, { url: "/help/", hours: 23 });
    await goto("/about/");
    await page.evaluate(ageCopy, { url: "/help/", hours: 2 });
    expect(await copyOf(page, "/help/")).not.toContain("<h1>New: ");
    await goto("/about/");
    await expect.poll(() => copyOf(page, "/help/")).toContain("<h1>New: ");
  });

  test("is there when the site is gone while the device is online", async () => {
    const { site, page, goto } = await withKept(short);
    await site.close();
    await goto(short);
    expect(await heading(page)).toBe("Tea");
  });

  test.each([
    ["is gone", (site: ChangingSite) => site.remove(everything)],
    [
      "is withdrawn",
      (site: ChangingSite) => site.change(everything, () => site.text("/essays/withdrawn/")),
    ],
  ])("goes when the reader comes to the site and it %s there", async (_, change) => {
    const { site, page, goto } = await withKept();
    change(site);
    await goto(everything);
    await expect.poll(() => keptPages(page)).toEqual(["/help/", "/offline/"]);
  });

  test("stays when something else than the site answers for it", async () => {
    const { site, page, goto } = await withKept();
    site.change(everything, () => "<!doctype html><title>Log in to this network</title>");
    await goto(everything);
    // What came before it is done when another page has been heeded.
    site.change("/help/", (text) => text.replace("<h1>", "<h1>Now: "));
    await goto("/help/");
    await expect.poll(() => copyOf(page, "/help/")).toContain("<h1>Now: ");
    expect(await copyOf(page, everything)).toContain("<h1>Everything an Essay Can Hold");
  });

  test("has the files of its newest copy, and no others", async () => {
    const { site, page, goto } = await withKept();
    const files = () => keptFiles(page);
    const before = await files();
    const style = before.find((path) => path.endsWith(".css")) ?? "";
    expect(before.filter((path) => path.endsWith(".woff2")).length).toBe(4);
    const next = "/assets/style.0123456789.css";
    site.create(next, site.text(style));
    for (const url of [everything, "/help/", "/offline/"]) {
      site.change(url, (page) => page.replace(style, next));
      await goto(url);
    }
    await expect.poll(files).toContain(next);
    await expect.poll(files).not.toContain(style);
    expect((await files()).length).toBe(before.length);
  });
});

describe("without a connection", () => {
  test("a page that is not kept is said to be so, beside what is and the way to help", async () => {
    const { page, goto } = await withKept();
    await page.context().setOffline(true);
    await goto(short);
    expect(await heading(page)).toBe("Kept for offline");
    expect(await page.locator(".not-kept").textContent()).toBe(
      "You are offline, and the page you asked for is not kept on this device.",
    );
    expect(await page.locator(".not-kept").isVisible()).toBe(true);
    expect(await page.locator(".kept-copy").count()).toBe(0);
    await items(page).getByRole("link", { name: "Everything an Essay Can Hold" }).click();
    expect(await heading(page)).toBe("Everything an Essay Can Hold");
    await goto(short);
    await page.getByRole("main").getByRole("link", { name: "Who to call" }).click();
    expect(await heading(page)).toBe("Help now");
  });

  test("the list says nothing of pages that are missing when it is asked for itself", async () => {
    const { page, goto } = await withKept();
    await page.context().setOffline(true);
    await goto("/offline/");
    await items(page).first().waitFor();
    expect(await page.locator(".not-kept").count()).toBe(0);
    expect(await page.locator(".kept-copy").isVisible()).toBe(true);
  });

  test("an essay can be removed from its own page", async () => {
    const { page, goto } = await withKept();
    await page.context().setOffline(true);
    await goto(everything);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await said(page, "The essay is no longer kept on this device.");
    expect(await traces(page)).toEqual(none);
    expect(await keepButton(page).isVisible()).toBe(true);
  });

  test("what cannot be fetched is not kept, which is said, and leaves no trace", async () => {
    const site = await changingSite();
    const page = await open(site, everything);
    await site.close();
    await keepButton(page).click();
    await said(page, "That did not work, and nothing was changed.");
    expect(await traces(page)).toEqual(none);
  });
});

describe("the list of what is kept", () => {
  async function withTwo() {
    const kept = await withKept();
    await kept.goto(short);
    await keep(kept.page);
    await kept.goto("/offline/");
    await items(kept.page).first().waitFor();
    return kept;
  }

  test("names every essay, from when its copy is and how much room all of it takes", async () => {
    const { page } = await withTwo();
    expect(await items(page).getByRole("link").allTextContents()).toEqual([
      "Everything an Essay Can Hold",
      "Tea",
    ]);
    expect(await items(page).first().locator(".essay-meta").textContent()).toMatch(
      /^Copy from \d{1,2} \w+ \d{4}$/,
    );
    expect(await page.locator(".kept-sum").textContent()).toMatch(
      /^2 essays are kept on this device\. With the help page they take \d+ kilobytes\.$/,
    );
  });

  test("removes one essay and the files that only it needs, and keeps the focus", async () => {
    const { page } = await withTwo();
    await page.getByRole("button", { name: "Remove: Everything an Essay Can Hold" }).press("Enter");
    await said(page, "“Everything an Essay Can Hold” is no longer kept on this device.");
    expect(await items(page).getByRole("link").allTextContents()).toEqual(["Tea"]);
    expect(await keptPages(page)).toEqual([short, "/help/", "/offline/"]);
    expect((await keptFiles(page)).filter((path) => path.startsWith("/images/"))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("kept-essays");
  });

  test("leaves nothing behind the last essay", async () => {
    const { page, goto } = await withKept();
    await goto("/offline/");
    await page.getByRole("button", { name: /^Remove: / }).click();
    await said(page, "Everything is removed.");
    expect(await traces(page)).toEqual(none);
    expect(await page.locator(".kept-sum").textContent()).toBe("Nothing is kept on this device.");
  });

  test("removes everything at once, also where the worker is gone", async () => {
    for (const isGone of [false, true]) {
      const { page } = await withTwo();
      if (isGone) {
        await page.evaluate(async () => {
          for (const worker of await navigator.serviceWorker.getRegistrations()) {
            await worker.unregister();
          }
        });
      }
      await page.getByRole("button", { name: "Remove everything" }).press("Enter");
      await said(page, "Everything is removed.");
      expect(await traces(page)).toEqual(none);
      expect(await page.getByRole("button", { name: /^Remove/ }).isVisible()).toBe(false);
    }
  });

  test("says what the site has taken back, and keeps it no longer", async () => {
    const { site, page, goto } = await withKept(short);
    await goto(everything);
    await keep(page);
    site.remove(short);
    await goto("/offline/");
    await said(page, "No longer published, and so no longer kept: Tea.");
    expect(await items(page).count()).toBe(1);
  });

  test("follows what other tabs do, and two that keep at once both succeed", async () => {
    const site = await changingSite();
    const page = await open(site, everything);
    const other = await page.context().newPage();
    await other.goto(site.origin + short);
    await Promise.all([keep(page), keep(other)]);
    await other.goto(`${site.origin}/offline/`);
    await expect.poll(() => items(other).count()).toBe(2);
    await other.getByRole("button", { name: "Remove everything" }).click();
    await said(other, "Everything is removed.");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await keepButton(page).waitFor();
    expect(await traces(page)).toEqual(none);
  });
});

describe("keeping an essay", () => {
  test("is done, announced and undone by the keyboard alone", async () => {
    const site = await changingSite();
    const page = await open(site, everything);
    await keepButton(page).press("Enter");
    await said(page, "The essay is kept.");
    const remove = page.getByRole("button", { name: "Remove it from this device" });
    expect(await remove.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await said(page, "The essay is no longer kept on this device.");
    expect(await traces(page)).toEqual(none);
  });

  test("says that there is no room, and leaves no trace of half an essay", async () => {
    const site = await changingSite();
    const page = await open(site, everything);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", {
      origin: site.origin,
      quotaSize: 40_000,
    });
    await keepButton(page).click();
    await said(page, "This device has no room left for it. Nothing was kept.");
    expect(await traces(page)).toEqual(none);
  });

  test("takes all of an essay or nothing of it, and leaves alone what was kept before", async () => {
    const { site, page, goto } = await withKept(short);
    const before = await keptFiles(page);
    await goto(everything);
    const image = await page.locator("main img").first().getAttribute("src");
    site.remove(image ?? "");
    await keepButton(page).click();
    await said(page, "That did not work, and nothing was changed.");
    expect(await keptPages(page)).toEqual([short, "/help/", "/offline/"]);
    expect((await keptFiles(page)).sort()).toEqual(before.sort());
  });

  test("removes what earlier versions of the worker have left, and nothing of other sites", async () => {
    const site = await changingSite();
    const page = await open(site, everything);
    await page.evaluate(async () => {
      for (const scope of ["", "other/"])
        await caches.open(`kept-0 pages ${location.origin}/${scope}`);
    });
    await keep(page);
    const names = (await traces(page)).caches.map((name) => name.replace(site.origin, ""));
    expect(names.sort()).toEqual(["kept-0 pages /other/", "kept-1 files /", "kept-1 pages /"]);
  });

  test("is offered neither without scripts nor where browsers cannot do it", async () => {
    const site = await changingSite();
    const offer = (page: Page) => page.locator(".keep-essay");
    const bare = await open(site, everything, { javaScript: false });
    expect(await offer(bare).isVisible()).toBe(false);
    const page = await open(site, short);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
    await page.goto(site.origin + everything);
    await page.waitForLoadState("networkidle");
    expect(await offer(page).isVisible()).toBe(false);
    await page.goto(`${site.origin}/offline/`);
    await page.getByText("This browser cannot keep essays").waitFor();
  });
});

describe("what is kept looks and works as it should", () => {
  test.each([
    [320, "light"],
    [1280, "dark"],
  ] as const)("%d px wide, %s", async (width, colorScheme) => {
    const { page, goto } = await withKept(everything, { width, colorScheme });
    const faults = async () => [
      ...(await axe(page)),
      ...(await page.evaluate(sideways)),
      ...(await page.evaluate(smallTargets, "main")),
    ];
    expect(await faults()).toEqual([]);
    await page.context().setOffline(true);
    for (const url of [everything, "/offline/", short]) {
      await goto(url);
      if (url !== everything) await items(page).first().waitFor();
      expect(await faults(), url).toEqual([]);
    }
  });
});
