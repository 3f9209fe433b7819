import type { Page } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

const address = `${inject("fixtureSite").origin}/search/`;

async function openSearch() {
  const { page, close } = await openPage(address);
  onTestFinished(close);
  return { page, field: page.getByRole("searchbox") };
}

/** Goes to the field and waits until the index is there. */
async function loadIndex(page: Page): Promise<void> {
  const loaded = Promise.all([
    page.waitForResponse("**/en/*.pf_meta"),
    page.waitForResponse("**/en/*.pagefind"),
  ]);
  await page.getByRole("searchbox").focus();
  await loaded;
}

test("the search is compiled while the reader comes to the field", async () => {
  const { page } = await openSearch();
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      document.documentElement.append(`${JSON.stringify(message)}\n`);
      return post.call(this, message);
    };
  });
  await page.reload();
  await loadIndex(page);
  await page.waitForFunction(() =>
    document.documentElement.textContent.includes('"method":"search","args":[null,{}]'),
  );
});

test("the program of the search is there before its reader comes to the field, and no more", async () => {
  const { page } = await openSearch();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.reload();
  await page.waitForLoadState("networkidle");
  const ofSearch = fetched.filter((path) => path.includes("/search/") && !path.endsWith("/"));
  expect(ofSearch.toSorted()).toEqual(
    ["ar", "de", "en"].map((language) => `/search/${language}/pagefind.js`),
  );
});

test("nothing of the texts is fetched before something is typed", async () => {
  const { page } = await openSearch();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await loadIndex(page);
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((path) => /pf_(?:index|fragment|filter)$/.test(path))).toEqual([]);
});

test("what words need is fetched with their letters, before it is sure that no more come", async () => {
  const { page, field } = await openSearch();
  await loadIndex(page);
  const fetched = page.waitForRequest("**/en/index/*.pf_index");
  // Taken back at once, so that no search follows.
  await field.evaluate((element: HTMLInputElement) => {
    for (const words of ["marmalade", ""]) {
      element.value = words;
      element.dispatchEvent(new Event("input"));
    }
  });
  await fetched;
});

test("the best result does not wait for the others", async () => {
  const { page, field } = await openSearch();
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  let count = 0;
  await page.route("**/*.pf_fragment", async (route) => {
    count += 1;
    if (count > 1) await held;
    await route.fallback();
  });
  await field.fill("tea");
  const results = page.locator(".result-list > li");
  await results.first().waitFor();
  expect(await results.count()).toBe(1);
  await results.getByRole("link").first().focus();
  release();
  await results.nth(1).waitFor();
  expect(
    await page.evaluate(() => document.activeElement?.closest(".result-list li") !== null),
  ).toBe(true);
});
