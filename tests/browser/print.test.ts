import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";
import { pdfOf, printMedia } from "./ground/printed.ts";

const { origin } = inject("fixtureSite");
const essay = `${origin}/essays/everything/`;

/** Words of links with the numbers that stand after them. */
function numberedLinks(page: Page): Promise<string[]> {
  return page.locator("main a").evaluateAll((links) =>
    links.flatMap((link) => {
      const number = /\d+/.exec(getComputedStyle(link, "::after").content)?.[0];
      return number === undefined ? [] : [`${link.textContent} ${number}`];
    }),
  );
}

test("on paper there is nothing to press, and the address is there", async () => {
  const { page } = await openPage(essay, { colorScheme: "dark" });
  const shown = page
    .locator("nav, details, .skip-link, .section-link, .back-link")
    .filter({ visible: true });
  expect(await shown.count()).toBeGreaterThan(5);
  await printMedia(page);
  expect(await shown.allTextContents()).toEqual([]);
  expect(await page.getByText("https://test.org/essays/everything/").isVisible()).toBe(true);
});

test("links have numbers and a list of addresses on paper, and nowhere else", async () => {
  const { page } = await openPage(essay);
  const notes = page.locator(".link-notes").filter({ visible: true });
  expect(await numberedLinks(page)).toEqual([]);
  expect(await notes.count()).toBe(0);
  await printMedia(page);
  expect(await numberedLinks(page)).toEqual([
    "another essay 1",
    "a place elsewhere 2",
    "a link 1",
    "a link 1",
    "Somebody else 3",
  ]);
  expect(await notes.getByRole("listitem").allTextContents()).toEqual([
    "https://test.org/essays/short/",
    "https://elsewhere.example/page",
    "https://elsewhere.example/line",
  ]);
});

test("a text without links has no list of addresses on paper", async () => {
  const { page } = await openPage(`${origin}/essays/mornings-1/`);
  expect(await page.locator(".link-notes").count()).toBe(0);
});

test("feeds do not number links", async () => {
  const { page } = await openPage(essay);
  for (const feed of ["feed.xml", "feed.json", "topics/rest/feed.xml"]) {
    const response = await page.request.get(`${origin}/${feed}`);
    expect(response.status(), feed).toBe(200);
    expect(await response.text(), feed).not.toMatch(/data-note|link-notes/);
  }
});

test("on paper the colours are those of paper, also in the dark", async () => {
  const { page } = await openPage(essay, { colorScheme: "dark" });
  await printMedia(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
    "light",
  );
});

test("pages on paper are numbered, whatever the size of the paper", async () => {
  const { page } = await openPage(essay);
  const pageRules = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const found: string[] = [];
    for (const rule of rules) {
      if (rule instanceof CSSPageRule) found.push(rule.cssText);
      if (rule instanceof CSSGroupingRule) rules.push(...rule.cssRules);
    }
    return found;
  });
  expect(pageRules).toEqual([expect.stringMatching(/@bottom-center \{[^}]*counter\(page\)/)]);
  expect(pageRules[0]).not.toMatch(/[^-]size:/);
});

test("an essay prints as a PDF", async () => {
  const { page } = await openPage(essay);
  const pdf = (await pdfOf(page)).toString("latin1");
  expect(pdf.slice(0, 5)).toBe("%PDF-");
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
});
