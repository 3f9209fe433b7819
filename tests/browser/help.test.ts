import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";
import { pdfOf, printMedia } from "./ground/printed.ts";

const { origin } = inject("fixtureSite");
const help = `${origin}/help/`;
const country = `${origin}/help/gb/`;

const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const button = (page: Page, name: string) => page.getByRole("button", { name });
const remember = "Remember this country on this device";
const forget = "Forget this country";

describe("a country", () => {
  test("is remembered only on request, then comes first, and is forgotten on request", async () => {
    const { page, troubles, close } = await openPage(country);
    expect(await kept(page)).toEqual({});
    await button(page, remember).click();
    expect(await kept(page)).toEqual({ country: "gb" });
    expect(await button(page, remember).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(forget);

    await page.goto(help);
    const first = page.locator(".help-countries a").first();
    expect(await first.textContent()).toBe("United Kingdom");
    expect(
      await page.locator("[id]").evaluateAll((all) => new Set(all.map(({ id }) => id)).size),
    ).toBe(await page.locator("[id]").count());
    await button(page, forget).click();
    expect(await kept(page)).toEqual({});
    expect(await page.getByRole("region", { name: "Your country" }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("A");

    await page.reload();
    expect(await page.locator(".help-countries a").first().textContent()).toBe("Germany");
    expect(troubles).toEqual([]);
    await close();
  });

  test("can be forgotten on its own page, too", async () => {
    const { page, close } = await openPage(country);
    await button(page, remember).click();
    await page.reload();
    await button(page, forget).click();
    expect(await kept(page)).toEqual({});
    expect(await button(page, remember).isVisible()).toBe(true);
    await close();
  });

  test("that is not in the list, or no country at all, changes nothing", async () => {
    const { page, troubles, close } = await openPage(help);
    for (const value of ["zz", '"] *, li[x="', ""]) {
      await page.evaluate((code) => localStorage.setItem("country", code), value);
      await page.reload();
      expect(await page.locator(".remembered-country").isVisible()).toBe(false);
    }
    expect(troubles).toEqual([]);
    await close();
  });

  test("cannot be remembered where storage is closed, and nothing else breaks", async () => {
    const { page, troubles, close } = await openPage(country);
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("closed", "SecurityError");
        },
      });
    });
    await page.reload();
    await button(page, remember).click();
    expect(await button(page, remember).isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });
});

test("without a script every number is there, and nothing offers what would not work", async () => {
  const { page, close } = await openPage(help, { javaScript: false });
  expect(await page.getByRole("link", { name: "0808 157 0001" }).isVisible()).toBe(true);
  expect(await page.locator("main button").filter({ visible: true }).count()).toBe(0);
  await page.goto(country);
  expect(await page.locator("main button").filter({ visible: true }).count()).toBe(0);
  await close();
});

test.each([
  ["gb", "999", "116 123"],
  ["us", "911", "988"],
])(
  "in %s the emergency number and the first line are on the first screen of a phone",
  async (code, ...numbers) => {
    const address = `${inject("realSite").origin}/help/${code}/`;
    const { page, close } = await openPage(address, { width: 360, height: 740 });
    for (const name of numbers) {
      const box = await page.getByRole("link", { name, exact: true }).first().boundingBox();
      expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    }
    await close();
  },
);

describe("on paper", () => {
  const shownAfter = (page: Page) =>
    page.locator(".helpline a").evaluateAll((links) =>
      links.map((link) => {
        const after = getComputedStyle(link, "::after").content;
        return link.textContent + (after === "none" ? "" : after.replaceAll('"', ""));
      }),
    );

  test("a country has its numbers and whole addresses, and nothing to press", async () => {
    const { page, close } = await openPage(country, { colorScheme: "dark" });
    await printMedia(page);
    expect(await shownAfter(page)).toEqual([
      "0808 157 0001",
      "listeners.test.org (https://listeners.test.org/chat/)",
      "listeners@test.org",
      "listeners.test.org (https://listeners.test.org/)",
      "85000",
      "+44 7700 900 001 (https://wa.me/447700900001)",
      "writers.test.org (https://writers.test.org/)",
      "01632 960 001",
      "home.test.org (https://home.test.org/)",
    ]);
    expect(await page.locator("button").filter({ visible: true }).count()).toBe(0);
    expect((await pdfOf(page)).length).toBeGreaterThan(1000);
    await close();
  });

  test("the card of an essay has its numbers", async () => {
    const { page, close } = await openPage(`${origin}/essays/hard/`);
    await printMedia(page);
    const card = page.locator("section.help-card");
    expect(await card.isVisible()).toBe(true);
    expect(await card.textContent()).toContain("0808 157 0001");
    await close();
  });
});
