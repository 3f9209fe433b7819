import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";
import { pdfOf, printMedia } from "./ground/printed.ts";

const { origin } = inject("fixtureSite");
const essay = `${origin}/essays/everything/`;

/** The links of `main` to other sites, as they are printed; help.test.ts looks at those of helplines. */
function printedLinks(page: Page): Promise<string[]> {
  return page.locator('main a[href^="http"]:not(.help-card *)').evaluateAll((links) =>
    links.map((link) => {
      const after = getComputedStyle(link, "::after").content;
      return link.textContent + (after === "none" ? "" : after.replaceAll('"', ""));
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

test("on paper links to other sites show their addresses, and not twice", async () => {
  const { page } = await openPage(essay);
  expect(await printedLinks(page)).toContain("a place elsewhere");
  await printMedia(page);
  expect(await printedLinks(page)).toEqual([
    "a place elsewhere (https://elsewhere.example/page)",
    "CC BY 4.0",
    "CC BY 4.0",
    "https://doi.org/10.1000/fixture.2020.1",
    "https://statistics.example/releases/how-often-do-people-sit-down/2024-edition/tables-and-notes",
    "Somebody else (https://elsewhere.example/line)",
    "CC BY-SA 3.0",
  ]);
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
