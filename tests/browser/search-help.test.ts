import type { Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { axe } from "./ground/axe.ts";
import { none, traces } from "./ground/keeping.ts";
import { openPage } from "./ground/open-page.ts";
import { sideways } from "./ground/page-findings.ts";
import { smallTargets } from "./ground/small-targets.ts";

const { origin } = inject("fixtureSite");
const address = `${origin}/search/`;

async function openSearch(width = 1280) {
  const opened = await openPage(address, { width });
  onTestFinished(opened.close);
  const { page } = opened;
  const help = page.getByRole("complementary", { name: "Do you need somebody now?" });
  return { ...opened, help, field: page.getByRole("searchbox") };
}

const isFocused = (page: Page) =>
  page.getByRole("searchbox").evaluate((field) => field === document.activeElement);

describe("help above the results", () => {
  test("comes while words of risk are typed, and goes with them", async () => {
    const { page, field, help, troubles } = await openSearch();
    await field.pressSequentially("suicid");
    await help.waitFor();
    expect(await help.locator(".help-calls > li").allTextContents()).toEqual([
      "Emergency 999",
      "The Listeners 0808 157 0001, *4141 (from a mobile)",
      "The Writers Text HELLO to 85000",
    ]);
    expect(
      await help.getByRole("link").evaluateAll((all) => all.map((a) => a.getAttribute("href"))),
    ).toEqual(["tel:999", "tel:08081570001", "sms:85000", "/help/"]);
    expect(await isFocused(page)).toBe(true);
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
    expect(troubles).toEqual([]);
  });

  test.each([
    ["with results", "abuse", "result"],
    ["with none", "sewerslide", "Nothing found."],
    ["for words that are spelt otherwise", "kil my self", ""],
  ])("stands before what is found, %s", async (_, typed, said) => {
    const { page, field, help } = await openSearch();
    await field.fill(typed);
    await help.waitFor();
    const below = page.locator(".search-results, .search-notes").filter({ hasText: said }).first();
    await below.waitFor();
    const [card, found] = [await help.boundingBox(), await below.boundingBox()];
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(found?.y ?? 0);
  });

  test("does not come for other words", async () => {
    const { page, field, help } = await openSearch();
    await field.fill("morning");
    await page.locator(".result-list > li").first().waitFor();
    expect(await help.isVisible()).toBe(false);
  });

  test("is told of once, with what is found, when nothing more is typed", async () => {
    const { page, field } = await openSearch();
    const status = page.getByRole("status");
    await field.fill("abuse");
    await status
      .filter({ hasText: /^Who to call stands before the results\. \d+ result/ })
      .waitFor();
    await field.fill("abuse at");
    await status.filter({ hasText: /^\d+ result/ }).waitFor();
  });

  test("comes although the index cannot be had, and is told of", async () => {
    const { page, field, help } = await openSearch();
    await page.route("**/search/**/*", (route) => route.abort());
    await field.fill("suicide");
    await help.waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: /^Who to call stands/ })
      .waitFor();
  });

  test.each([320, 1280])(
    "can be read and pressed by anybody at %i px, in light and dark",
    async (width) => {
      const { page, field, help } = await openSearch(width);
      await field.fill("suicide");
      await help.waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(smallTargets, "main")).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axe(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await page.evaluate(sideways)).toEqual([]);
    },
  );
});

test("words of risk go nowhere: to no address, no storage, no request", async () => {
  const { page, field, help, troubles } = await openSearch();
  const requests: string[] = [];
  page.on("request", (request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`);
  });
  const before = await page.evaluate(() => history.length);
  for (const typed of ["suicide", "kill myself", "self harm", "overdose", "my husband hits me"]) {
    await field.fill(typed);
    await help.waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: /result|Nothing/ })
      .waitFor();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
  }
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await traces(page)).toEqual(none);
  expect(requests.length).toBeGreaterThan(5);
  const ours = new RegExp(`^GET ${origin}/search/[a-z]{2}/[\\w./-]+(?:\\?ts=\\d+)? $`);
  expect(requests.filter((request) => !ours.test(request))).toEqual([]);
  expect(requests.join("\n")).not.toMatch(/suicid|kill|harm|overdose|husband/);
  expect(troubles).toEqual([]);
});
