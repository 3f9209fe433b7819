import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { type OpenPageOptions, openPage } from "./ground/open-page.ts";

const { origin } = inject("fixtureSite");
const essay = `${origin}/essays/hard/`;
const neutral = "https://www.bbc.co.uk/weather";

/** The essay with the other site behind its link; `holds` keeps that on its way. */
async function openEssay({
  holds = false,
  ...options
}: OpenPageOptions & { holds?: boolean } = {}) {
  const { page } = await openPage(`${origin}/about/`, options);
  const asked: { url: string; referrer: string | undefined }[] = [];
  await page.route(neutral, async (route) => {
    const { referer } = await route.request().allHeaders();
    asked.push({ url: route.request().url(), referrer: referer });
    if (!holds) await route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" });
  });
  await page.goto(essay);
  return { page, asked };
}

const status = (page: Page) => page.locator(".leave [role=status]").textContent();
const link = (page: Page) => page.getByRole("link", { name: "Emergency: Leave this page" });

async function pressShift(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press("Shift");
}

/** Whether nothing of the page can be seen. */
const isBlank = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll("body > *")].filter((part) =>
      part.checkVisibility(),
    );
    const [first] = seen;
    const { width = 0, height = 0 } = first?.getBoundingClientRect() ?? {};
    return (
      seen.length === 1 &&
      first?.role === "alert" &&
      first.textContent === "Loading." &&
      width === document.documentElement.clientWidth &&
      height === innerHeight
    );
  });

describe("the link to leave a page", () => {
  test("leads to the other site, which is not told where its reader came from", async () => {
    const { page, asked } = await openEssay();
    await link(page).click();
    await page.waitForURL(neutral);
    expect(asked).toEqual([{ url: neutral, referrer: undefined }]);
  });

  test("leaves no way back to the page, but to the one before it", async () => {
    const { page } = await openEssay();
    await link(page).click();
    await page.waitForURL(neutral);
    await page.goBack();
    expect(page.url()).toBe(`${origin}/about/`);
  });

  test("blanks the page at once, title and all, while the other is on its way", async () => {
    const { page, asked } = await openEssay({ holds: true });
    await link(page).click({ noWaitAfter: true });
    await expect.poll(() => isBlank(page)).toBe(true);
    expect(await page.title()).toBe("Loading.");
    expect(asked).toHaveLength(1);
  });

  test("is the second thing that the keyboard comes to", async () => {
    const { page } = await openEssay();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(neutral);
  });

  test("works as a plain link without JavaScript", async () => {
    const { page, asked } = await openEssay({ javaScript: false });
    await link(page).click();
    await page.waitForURL(neutral);
    expect(asked).toEqual([{ url: neutral, referrer: undefined }]);
  });

  test("stays in sight, and above no focus", async () => {
    const { page } = await openEssay({ width: 360, height: 640 });
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press("Tab");
      const isCovered = await page.evaluate(() => {
        const bar = document.querySelector(".leave")?.getBoundingClientRect();
        const focused = document.activeElement;
        if (!bar || !focused || focused === document.body || focused.closest(".leave"))
          return false;
        const { top, bottom } = focused.getBoundingClientRect();
        // A skip link lies above the bar.
        return !focused.matches(".skip-link") && top < bar.bottom && bottom > bar.top;
      });
      expect(isCovered).toBe(false);
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await link(page).isVisible()).toBe(true);
    const box = await link(page).boundingBox();
    expect(box?.y).toBeLessThan(60);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });

  test("is not printed, nor are the ways around the note", async () => {
    const { page } = await openEssay();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".leave").isVisible()).toBe(false);
    expect(await page.locator(".content-note p").isVisible()).toBe(true);
    expect(await page.locator(".content-note ul").isVisible()).toBe(false);
  });
});

describe("Shift, pressed three times", () => {
  test("leaves the page, and says before how often it is still to be pressed", async () => {
    const { page } = await openEssay({ holds: true });
    await pressShift(page, 1);
    expect(await status(page)).toBe("Shift, press 2 more times to leave.");
    await pressShift(page, 1);
    expect(await status(page)).toBe("Shift, press 1 more time to leave.");
    await pressShift(page, 1);
    await expect.poll(() => isBlank(page)).toBe(true);
    expect(await status(page)).toBe("");
  });

  test("does not count while it makes a capital letter", async () => {
    const { page, asked } = await openEssay();
    for (let time = 0; time < 4; time += 1) await page.keyboard.press("Shift+A");
    expect(await status(page)).toBe("");
    expect(asked).toEqual([]);
  });

  test("counts from the beginning after another key and after five seconds, which is said", async () => {
    const { page, asked } = await openEssay();
    await page.clock.install();
    await page.reload();
    await pressShift(page, 2);
    await page.keyboard.press("Escape");
    expect(await status(page)).toBe("");
    await pressShift(page, 2);
    await page.clock.runFor(5000);
    expect(await status(page)).toBe("Leaving has been cancelled.");
    await page.clock.runFor(5000);
    expect(await status(page)).toBe("");
    await pressShift(page, 1);
    expect(asked).toEqual([]);
    await pressShift(page, 2);
    await page.waitForURL(neutral);
  });
});

test("whoever comes back by the history finds the page and no blank", async () => {
  const { page } = await openEssay({ holds: true });
  const title = await page.title();
  await pressShift(page, 3);
  await expect.poll(() => isBlank(page)).toBe(true);
  // Chromium without a window keeps no page for coming back, so what it would tell is told here.
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
  );
  expect(await isBlank(page)).toBe(false);
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  expect(await page.title()).toBe(title);
  await pressShift(page, 1);
  expect(await status(page)).toBe("Shift, press 2 more times to leave.");
});

test("pages without it bring no script for it", async () => {
  const { page } = await openPage(`${origin}/essays/short/`);
  expect(await page.locator("script[src*=leave]").count()).toBe(0);
  expect(await page.locator(".leave").count()).toBe(0);
});
