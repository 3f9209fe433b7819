import { expect, inject, onTestFinished, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

test("UX-08: a font that comes late does not take the place of the one that is read in", async () => {
  const { origin } = inject("realSite");
  const { page, close } = await openPage(`${origin}/404.html`);
  onTestFinished(close);
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/literata-latin-wght-normal.*.woff2", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${origin}/about/`, { waitUntil: "domcontentloaded" });
  const widthOfTitle = () =>
    page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector("h1") ?? document.body);
      return range.getBoundingClientRect().width;
    });
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  // Longer than a font that is not waited for has.
  await page.waitForTimeout(300);
  const before = await widthOfTitle();
  const arrived = page.waitForResponse("**/literata-latin-wght-normal.*.woff2");
  release();
  await (await arrived).finished();
  await page.waitForLoadState("networkidle");
  expect(await widthOfTitle()).toBe(before);
  // Kept for the next page.
  await page.goto(`${origin}/privacy/`);
  await page.goto(`${origin}/about/`);
  await page.evaluate(() => document.fonts.ready);
  expect(await widthOfTitle()).not.toBe(before);
});
