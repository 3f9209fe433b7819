import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

const { origin } = inject("fixtureSite");
const essay = `${origin}/essays/everything/`;

/** Scrolls to every image and waits until it is there. */
async function showImages(page: Page): Promise<void> {
  await page.locator("main img").evaluateAll(async (images) => {
    for (const image of images) {
      if (!(image instanceof HTMLImageElement)) continue;
      image.scrollIntoView();
      await image.decode();
    }
  });
}

/** Which file the browser took for the picture with bands, without what changes with its content. */
async function taken(page: Page): Promise<string> {
  await showImages(page);
  return await page
    .locator('img[alt^="Bands"]')
    .evaluate((image: HTMLImageElement) =>
      image.currentSrc.replace(/^.*\/images\//, "").replace(/\.[^.]+(?=\.\w+$)/, ""),
    );
}

/** How far down the page its parts begin; seen from its top, as some stay in sight. */
async function tops(page: Page): Promise<number[]> {
  await page.evaluate(() => scrollTo(0, 0));
  return await page
    .locator("main :is(h2, p, figcaption, img)")
    .filter({ visible: true })
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
}

describe("images", () => {
  test.each([360, 1280])("move nothing when they come, at %i px", async (width) => {
    const { page, close } = await openPage(`${origin}/about/`, { width });
    const held = Promise.withResolvers<void>();
    await page.route("**/images/**", async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(essay, { waitUntil: "domcontentloaded" });
    await page.evaluate(() => document.fonts.ready);
    const before = await tops(page);
    expect(before.length).toBeGreaterThan(20);
    const loaded = page
      .locator("main img")
      .evaluateAll((all: HTMLImageElement[]) => all.filter((one) => one.naturalWidth > 0).length);
    expect(await loaded).toBe(0);
    held.resolve();
    await showImages(page);
    // Browsers round the size of what has come: less than a pixel is not seen.
    const moved = (await tops(page)).filter(
      (top, index) => Math.abs(top - (before[index] ?? 0)) >= 1,
    );
    expect(moved).toEqual([]);
    await close();
  });

  test.each([
    { width: 360, density: 1, file: "bands-480.avif" },
    { width: 360, density: 2, file: "bands-800.avif" },
    { width: 360, density: 3, file: "bands-1200.avif" },
    { width: 1280, density: 1, file: "bands-800.avif" },
    { width: 1280, density: 2, file: "bands-1200.avif" },
  ])("have as many pixels as a screen of $width px at $density x can show", async (screen) => {
    const { page, close } = await openPage(essay, screen);
    expect(await taken(page)).toBe(screen.file);
    await close();
  });

  test.each([
    { unknown: ["avif"], file: "bands-800.webp" },
    { unknown: ["avif", "webp"], file: "bands-1200.jpg" },
  ] as const)("reach a browser that does not know $unknown", async ({ unknown, file }) => {
    const { page, close } = await openPage(`${origin}/about/`);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setDisabledImageTypes", { imageTypes: [...unknown] });
    await page.goto(essay);
    expect(await taken(page)).toBe(file);
    await close();
  });

  test("that are drawn are dark for readers who choose so, whatever their device says", async () => {
    const { page, close } = await openPage(essay);
    const corner = () =>
      page.locator('img[alt*="kettle"]').evaluate(async (image: HTMLImageElement) => {
        image.scrollIntoView();
        await image.decode();
        const { x, y } = image.getBoundingClientRect();
        return { x: x + 5, y: y + 5, width: 1, height: 1 };
      });
    const colour = async () => await page.screenshot({ clip: await corner() });
    const light = await colour();
    await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
    const chosen = await colour();
    expect(chosen).not.toEqual(light);
    await page.evaluate(() => document.documentElement.removeAttribute("data-theme"));
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await colour()).toEqual(chosen);
    await close();
  });
});
