import { describe, expect, test } from "vitest";
import { axe } from "./ground/axe.ts";
import { changingSite } from "./ground/changing-site.ts";
import {
  everything,
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
import { sideways } from "./ground/page-findings.ts";
import { smallTargets } from "./ground/small-targets.ts";

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
