import type { Locator } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

// An Arabic essay of an English site.
const arabic = `${inject("fixtureSite").origin}/essays/arabic/`;

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error("nothing to be seen");
  return found;
}

test("the contents of an essay that runs from right to left stand before its text, apart from it", async () => {
  const { page } = await openPage(arabic);
  const [contents, title, prose] = await Promise.all([
    box(page.locator(".contents h2")),
    box(page.locator(".contents h2 + details a").first()),
    box(page.locator(".prose")),
  ]);
  const end = prose.x + prose.width;
  expect(contents.x - end).toBeGreaterThan(16);
  expect(title.x - end).toBeGreaterThan(16);
  expect(Math.abs(contents.y - prose.y)).toBeLessThan(contents.height);
});

test.each([".essay-meta .reading-time", ".contents-minutes"])(
  "English words in a text from right to left keep their order: %s",
  async (selector) => {
    const { page } = await openPage(arabic);
    const [first = 0, last = 0] = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { firstChild } = element;
        const length = firstChild?.textContent?.length ?? 0;
        return [0, length - 1].map((index) => {
          const range = document.createRange();
          range.setStart(firstChild ?? element, index);
          range.setEnd(firstChild ?? element, index + 1);
          return range.getBoundingClientRect().left;
        });
      });
    expect(first).toBeLessThan(last);
  },
);
