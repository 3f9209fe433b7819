import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { axe } from "./ground/axe.ts";
import { openPage } from "./ground/open-page.ts";
import { sideways } from "./ground/page-findings.ts";

const fixture = inject("fixtureSite").origin;
const real = inject("realSite").origin;

const pages = [
  ["the home page", `${real}/`],
  ["an essay", `${fixture}/essays/everything/`],
  ["the help page", `${real}/help/`],
] as const;

const looks: readonly [name: string, change: (page: Page) => Promise<void>][] = [
  ["with text at 200 % on a wide screen", doubleText],
  ["in the colours of a reader's system", (page) => page.emulateMedia({ forcedColors: "active" })],
];

// Two at a time keep two processors busy.
describe.concurrent.each(pages)("%s", (_, address) => {
  test.each(looks)("%s has nothing cut off and nothing for axe to find", async (_, change) => {
    const { page, close } = await openPage(address);
    await change(page);
    expect([...(await axe(page)), ...(await page.evaluate(sideways))]).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axe(page, "colours")).toEqual([]);
    await close();
  });

  test("with text at 200 % on a wide screen breaks no word of a heading", async () => {
    const { page, close } = await openPage(address);
    await doubleText(page);
    expect(await page.evaluate(brokenWords)).toEqual([]);
    await close();
  });
});

function doubleText(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
}

/** Runs in the page: the words of headings that begin on one line and end on another. */
function brokenWords(): string[] {
  const found: string[] = [];
  for (const heading of document.querySelectorAll("main :is(h1, h2, h3)")) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.nodeValue ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (range.getClientRects().length > 1) found.push(word);
      }
    }
  }
  return found;
}
