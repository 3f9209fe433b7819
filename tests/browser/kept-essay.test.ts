import { describe, expect, test } from "vitest";
import type { ChangingSite } from "./ground/changing-site.ts";
import {
  ageCopy,
  copyOf,
  everything,
  heading,
  keptFiles,
  keptPages,
  short,
  withKept,
} from "./ground/keeping.ts";

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
