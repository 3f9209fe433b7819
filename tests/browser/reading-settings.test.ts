import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

const { origin } = inject("fixtureSite");
const home = `${origin}/`;
const about = `${origin}/about/`;

const look = (page: Page) =>
  page.evaluate(() => ({
    background: getComputedStyle(document.documentElement).backgroundColor,
    size: getComputedStyle(document.documentElement).fontSize,
  }));

const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));

async function choose(page: Page, label: string): Promise<void> {
  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel(label, { exact: true }).check();
}

describe("what a reader sets", () => {
  test("holds at once, is kept on the device, and holds on the next page before it is drawn", async () => {
    const { page, close } = await openPage(home);
    const before = await look(page);
    expect(await kept(page)).toEqual({});
    await choose(page, "Dark");
    await page.getByLabel("Large", { exact: true }).check();
    const after = await look(page);
    expect(after.background).not.toBe(before.background);
    expect(after.size).toBe("18.88px");
    expect(await kept(page)).toEqual({ reading: '{"size":"large","theme":"dark"}' });

    // The panel's own script does not come: what holds now came from the head.
    await page.route("**/reading-settings.*.js", (route) => route.fulfill({ body: "" }));
    await page.goto(about);
    expect(await look(page)).toEqual(after);
    await close();
  });

  test("is forgotten on request, and nothing is left", async () => {
    const { page, close } = await openPage(home);
    const before = await look(page);
    await choose(page, "Wide");
    const forget = page.getByRole("button", { name: "Forget these settings" });
    await forget.click();
    expect(await kept(page)).toEqual({});
    expect(await look(page)).toEqual(before);
    expect(await page.getByLabel("Wide").isChecked()).toBe(false);
    expect(await forget.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await close();
  });

  test("is shown as chosen on the next page, and followed by other open pages", async () => {
    const { page, close } = await openPage(home);
    const other = await page.context().newPage();
    await other.goto(about);
    await choose(page, "Larger");
    await expect
      .poll(() => other.evaluate(() => document.documentElement.dataset["size"]))
      .toBe("larger");
    await other.reload();
    await other.getByText("Settings", { exact: true }).click();
    expect(await other.getByLabel("Larger", { exact: true }).isChecked()).toBe(true);
    await close();
  });

  test("works by style rules alone where there is no script", async () => {
    const { page, close } = await openPage(home, { javaScript: false });
    await page.getByText("Settings", { exact: true }).click();
    await page.getByLabel("Dark", { exact: true }).check();
    await page.getByLabel("Atkinson, made for easy reading").check();
    const { height } = (await page.locator("body").boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(0);
    // Without a script the page cannot be asked for its styles: the picture tells.
    const picture = await page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } });
    const { page: dark, close: closeDark } = await openPage(home, { colorScheme: "dark" });
    expect(await dark.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } })).toEqual(picture);
    await closeDark();
    await close();
  });

  test("holds on the page where storage is closed", async () => {
    const { page, troubles, close } = await openPage(home);
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("closed", "SecurityError");
        },
      });
    });
    await page.reload();
    await choose(page, "Large");
    expect((await look(page)).size).toBe("18.88px");
    expect(troubles).toEqual([]);
    await close();
  });

  test("is nothing that a stranger put into storage", async () => {
    const { page, troubles, close } = await openPage(home);
    const before = await look(page);
    await page.evaluate(() => localStorage.setItem("reading", '{"size":"huge","x y":"<b>"}'));
    await page.reload();
    expect(await look(page)).toEqual(before);
    await page.evaluate(() => localStorage.setItem("reading", "{"));
    await page.reload();
    expect(await look(page)).toEqual(before);
    expect(troubles).toEqual([]);
    await close();
  });

  test("is closed by Escape, which gives the focus back, and by a press elsewhere", async () => {
    const { page, close } = await openPage(home);
    const isOpen = () =>
      page.locator(".reading-settings").evaluate((details) => details.hasAttribute("open"));
    await choose(page, "Large");
    await page.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(true);
    await page.locator("h1").click();
    expect(await isOpen()).toBe(false);
    await close();
  });
});
