import { expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

const series = `${inject("fixtureSite").origin}/series/mornings/`;

test("one thread joins the parts of a series, and ends at the last", async () => {
  const { page } = await openPage(series);
  const threads = await page
    .locator(".series-path li")
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part, "::before").content));
  expect(threads.length).toBeGreaterThan(1);
  expect(threads.map((content) => content !== "none")).toEqual(
    threads.map((_, index) => index < threads.length - 1),
  );
});

test("a series keeps nothing of what was opened", async () => {
  const { page } = await openPage(series);
  await page.locator(".series-path a").first().click();
  await page.goBack();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.getByText("Only your browser knows; nothing is kept here.").isVisible()).toBe(
    true,
  );
});
