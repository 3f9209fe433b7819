import { describe, expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

const { origin } = inject("fixtureSite");
const essay = `${origin}/essays/everything/`;

describe.each([
  ["JavaScript", { javaScript: false }],
  ["style sheets", { css: false }],
  ["either", { javaScript: false, css: false }],
])("without %s", (_, options) => {
  test("a reader finds an essay from the home page and the way back", async () => {
    const { page, troubles } = await openPage(`${origin}/`, { width: 320, ...options });
    await page.getByRole("main").getByRole("link", { name: "Tea", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/essays/short/");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Tea");
    await page.getByRole("navigation").getByRole("link", { name: "Topics" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Topics");
    expect(troubles).toEqual([]);
  });

  test("all text of an essay can be seen", async () => {
    const { page } = await openPage(essay, { width: 320, ...options });
    expect(await page.evaluate(unseen)).toEqual([]);
  });

  test("what is folded up opens", async () => {
    const { page } = await openPage(essay, { width: 320, ...options });
    for (const summary of await page.locator("summary").all()) {
      await summary.click();
      expect(await summary.locator("xpath=..").evaluate(contentIsSeen)).toBe(true);
      await summary.click();
    }
  });
});

test("without style sheets the text begins with the name of the site and keeps its order", async () => {
  const { page } = await openPage(essay, { css: false });
  const text = (await page.locator("body").textContent()) ?? "";
  const places = [
    "A Fixture",
    "Everything an Essay Can Hold",
    "Key points",
    "An essay begins",
    "Sources",
    "CC BY 4.0",
  ];
  let from = 0;
  for (const place of places) {
    from = text.indexOf(place, from);
    expect([place, from]).not.toEqual([place, -1]);
  }
});

/** Runs in the page: the texts of `main` that cannot be seen and are not folded up. */
function unseen(): string[] {
  return (
    [...document.querySelectorAll("main :is(h1, h2, h3, p, li, td, th, pre)")]
      // Ways around may be hidden where others do the same, and what only a script can do.
      .filter((element) => !element.closest("details:not([open]), nav, .keep-essay"))
      .filter(
        (element) => !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .map((element) => element.textContent)
  );
}

/** Runs in the page. */
function contentIsSeen(details: Element): boolean {
  const content = details.querySelector(":scope > :not(summary)");
  return content?.checkVisibility({ visibilityProperty: true }) ?? false;
}
