import { expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

const { origin } = inject("fixtureSite");

test("an address that does not exist shows the page for that, and the ways back work", async () => {
  const { page } = await openPage(`${origin}/no/such/page`);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Not found");
  await page.getByRole("main").getByRole("link", { name: "All essays" }).click();
  expect(page.url()).toBe(`${origin}/essays/`);
});

test("an address of the past leads to where the essay is now", async () => {
  const { page } = await openPage(`${origin}/essays/all-of-it/`);
  await page.waitForURL(`${origin}/essays/everything/`);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
    "Everything an Essay Can Hold",
  );
});

test("the first stop of the keyboard skips to the content, and the next is in it", async () => {
  const { page } = await openPage(`${origin}/essays/everything/`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isInMain = () => document.activeElement?.closest("main") !== null;
  expect(await page.evaluate(isInMain)).toBe(true);
});

test("a source is one key away from the text, and the text from the source", async () => {
  const { page } = await openPage(`${origin}/essays/everything/`);
  await page.locator(".citation a").first().press("Enter");
  expect(new URL(page.url()).hash).toBe("#source.smith-2020");
  await page.locator(":target .back-link").first().press("Enter");
  expect(
    await page.locator(":target").evaluate((target) => target.closest("p")?.textContent),
  ).toContain("a claim with its source");
});

test("the ways around and the settings share a line at 320 px, and no place at any size of text", async () => {
  const { page } = await openPage(`${origin}/`, { width: 320 });
  const boxes = () =>
    page.evaluate(() =>
      [".site-nav", ".reading-settings"].flatMap((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box ? { top: box.top, bottom: box.bottom, left: box.left, right: box.right } : [];
      }),
    );
  const [nav, settings] = await boxes();
  expect(nav?.bottom).toBeGreaterThan(settings?.top ?? 0);
  expect(nav?.right).toBeLessThanOrEqual(settings?.left ?? 0);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  const [largeNav, largeSettings] = await boxes();
  expect(largeNav?.bottom).toBeLessThanOrEqual(largeSettings?.top ?? 0);
});
