import type { Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { changingSite } from "./ground/changing-site.ts";
import {
  everything,
  heading,
  items,
  keep,
  keepButton,
  keptFiles,
  keptPages,
  none,
  open,
  said,
  short,
  traces,
  withKept,
} from "./ground/keeping.ts";
import { openPage } from "./ground/open-page.ts";

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
