import type { Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { axe } from "./ground/axe.ts";
import { type OpenPageOptions, openPage } from "./ground/open-page.ts";
import { sideways } from "./ground/page-findings.ts";
import { smallTargets } from "./ground/small-targets.ts";

const { origin } = inject("fixtureSite");
const address = `${origin}/search/`;
const arabicTitle = /^كوب من الشاي مع الجيران/;

async function openSearch(options: OpenPageOptions = {}) {
  const opened = await openPage(address, options);
  onTestFinished(opened.close);
  const { page } = opened;
  return { ...opened, field: page.getByRole("searchbox", { name: "Words to look for" }) };
}

const results = (page: Page) => page.locator(".result-list > li");
const titles = (page: Page) => results(page).getByRole("heading").allTextContents();
const notes = (page: Page) => page.locator(".search-notes");

describe("a search", () => {
  test("shows essays with topics and time, and leads to the section in which it was found", async () => {
    const { page, field, troubles } = await openSearch();
    await field.pressSequentially("marmalade");
    const result = results(page).first();
    await result.waitFor();
    expect(await titles(page)).toEqual(["Everything an Essay Can Hold"]);
    expect(await result.locator(".essay-meta").textContent()).toBe(
      "Rest · Company · 1 minute read",
    );
    expect(await result.locator("mark").allTextContents()).toEqual(["marmalade"]);
    await result.getByRole("link", { name: "A table" }).click();
    expect(page.url()).toBe(`${origin}/essays/everything/#a-table`);
    expect(troubles).toEqual([]);
  });

  test("finds other forms of a word, in each language by its own rules", async () => {
    const { page, field } = await openSearch();
    for (const [words, found] of [
      ["sitting", "Everything an Essay Can Hold"],
      ["الجيران", arabicTitle],
    ] as const) {
      await field.fill(words);
      await page.getByRole("heading", { name: found }).waitFor();
    }
    const arabic = page.getByRole("heading", { name: arabicTitle });
    expect(await arabic.getAttribute("lang")).toBe("ar");
    expect(await arabic.getAttribute("dir")).toBe("rtl");
  });

  test("finds pages as well, of which there is no time to tell", async () => {
    const { page, field } = await openSearch();
    await field.fill("112");
    await results(page).first().waitFor();
    expect(await titles(page)).toEqual(["Help now"]);
    expect(await results(page).first().locator(".essay-meta").count()).toBe(0);
  });

  test("can be done, followed and cleared by the keyboard alone", async () => {
    const { page, field } = await openSearch();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("kettle");
    // Results of its first letters may still be replaced.
    await page.getByRole("status").filter({ hasText: "result" }).waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest(".result-list h2")?.textContent);
    for (let stops = 0; stops < 5 && (await focused()) === undefined; stops += 1) {
      await page.keyboard.press("Tab");
    }
    expect(await focused()).toBe((await titles(page))[0]);
    await page.keyboard.press("Escape");
    expect(await field.inputValue()).toBe("");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await results(page).count()).toBe(0);
  });

  test("says how much it has found once nothing more is typed, and only then", async () => {
    const { page, field } = await openSearch();
    const status = page.getByRole("status");
    const said = status.evaluate(
      (element) =>
        new Promise<string[]>((done) => {
          const texts: string[] = [];
          new MutationObserver(() => {
            texts.push(element.textContent);
            if (element.textContent.includes("1 result")) done(texts);
          }).observe(element, { childList: true });
        }),
    );
    await field.pressSequentially("marmalade", { delay: 60 });
    expect(await said).toEqual(["1 result"]);
    await field.fill("qqqqxx");
    await page.getByText("Nothing found.").nth(1).waitFor();
    expect(await status.textContent()).toBe("Nothing found.");
    await page.keyboard.press("Escape");
    await expect.poll(() => status.textContent()).toBe("");
  });

  test("can keep to one topic, and go on to all", async () => {
    const { page, field } = await openSearch();
    await field.fill("morning");
    await results(page).nth(1).waitFor();
    const all = await titles(page);
    await page.getByText("Only one topic").click();
    await page.getByRole("radio", { name: "A topic with a long name" }).check();
    await notes(page).getByText("Nothing found in this topic.").waitFor();
    expect(await page.locator(".search-topics summary").textContent()).toMatch(/^Topic: A topic/);
    expect(await results(page).count()).toBe(0);
    await page.getByRole("radio", { name: "Company" }).check();
    await results(page).first().waitFor();
    expect(all).toEqual(expect.arrayContaining(await titles(page)));
    for (const text of await results(page).locator(".essay-meta").allTextContents()) {
      expect(text).toContain("Company");
    }
    await page.getByRole("radio", { name: "A topic with a long name" }).check();
    await page.getByRole("button", { name: "Search all topics" }).click();
    await results(page).nth(1).waitFor();
    expect(await titles(page)).toEqual(all);
    expect(await page.getByRole("radio", { name: "All topics" }).isChecked()).toBe(true);
    expect(await page.locator(".search-topics summary").textContent()).toBe("Only one topic");
  });

  test("shows ten results at once, and goes on with the next where the reader is", async () => {
    const { page, close } = await openPage(`${inject("realSite").origin}/search/`);
    onTestFinished(close);
    await page.getByRole("searchbox").fill("friend");
    await results(page).nth(9).waitFor();
    const count = Number.parseInt((await page.locator(".result-count").textContent()) ?? "", 10);
    expect(count).toBeGreaterThan(10);
    expect(await results(page).count()).toBe(10);
    for (let shown = 10; shown < count; shown += 10) {
      await page.getByRole("button", { name: "More results" }).press("Enter");
      await results(page).nth(shown).waitFor();
      const next = results(page).nth(shown).getByRole("link").first();
      await expect.poll(() => next.evaluate((link) => link === document.activeElement)).toBe(true);
    }
    expect(await results(page).count()).toBe(count);
    expect(new Set(await titles(page)).size).toBe(count);
    expect(await page.getByRole("button", { name: "More results" }).count()).toBe(0);
  });

  test("that finds nothing offers near words, and they find something", async () => {
    const { page, field } = await openSearch();
    await field.fill("marmelade neighbor");
    await notes(page).getByText("Nothing found. Did you mean").waitFor();
    await expect
      .poll(() => page.getByRole("status").textContent())
      .toBe("Nothing found. Did you mean marmalade neighbour, marmalade or neighbour");
    await notes(page).getByRole("button", { name: "marmalade neighbour" }).press("Enter");
    await results(page).first().waitFor();
    expect(await field.inputValue()).toBe("marmalade neighbour");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await titles(page)).toEqual(["Everything an Essay Can Hold"]);
    expect(await notes(page).textContent()).toBe("");
  });

  test("that finds some of its words only offers what is near the others as well", async () => {
    const { page, field } = await openSearch();
    await field.fill("marmelade sister");
    await notes(page).getByText("Did you mean").waitFor();
    expect(await titles(page)).toEqual(["Everything an Essay Can Hold"]);
    await expect
      .poll(() => page.getByRole("status").textContent())
      .toBe("1 result. Did you mean marmalade sister");
    await notes(page).getByRole("button", { name: "marmalade sister" }).click();
    await notes(page).getByRole("button").waitFor({ state: "detached" });
    expect(await titles(page)).toEqual(["Everything an Essay Can Hold"]);
  });

  test("shows what was typed as text", async () => {
    const { page, field, troubles } = await openSearch();
    await field.fill("<img/src=x&onerror=alert(1)>");
    await notes(page).getByText("Nothing found.").waitFor();
    expect(await page.locator("main img").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test("never shows a late answer to what was typed before", async () => {
    const { page, field } = await openSearch();
    await field.fill("morning");
    await results(page).first().waitFor();
    // The words for a search that finds nothing come late.
    let go: () => void = () => undefined;
    const gone = new Promise<void>((done) => {
      go = done;
    });
    await page.route("**/words.json", async (route) => {
      await gone;
      await route.continue();
    });
    const asked = page.waitForRequest("**/en/words.json");
    await field.fill("marmelade");
    await asked;
    await field.fill("marmalade");
    await page.getByRole("heading", { name: "Everything an Essay Can Hold" }).waitFor();
    const answered = page.waitForResponse("**/en/words.json");
    go();
    await (await answered).finished();
    await page.waitForTimeout(100);
    expect(await notes(page).textContent()).toBe("");
    expect(await results(page).count()).toBe(1);
  });

  test("says when the index cannot be had, and works again when it can", async () => {
    const { page, field } = await openSearch();
    await page.route("**/*.pf_meta", (route) => route.abort());
    await page.route("**/pagefind-entry.json*", (route) => route.abort());
    await field.fill("marmalade");
    await notes(page).getByText("The search could not be loaded.").waitFor();
    await page.unrouteAll();
    await field.fill("marmalad");
    await results(page).first().waitFor();
    expect(await notes(page).textContent()).toBe("");
  });
});

describe("what is typed", () => {
  test("stays on the page: in no address, no storage, no cookie, no request", async () => {
    const { page, field, troubles } = await openSearch();
    const requests: string[] = [];
    page.on("request", (request) => {
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`);
    });
    const before = await page.evaluate(() => history.length);
    for (const words of ["marmalade", "marmelade"]) {
      await field.fill(words);
      await field.press("Enter");
      await page
        .getByText(words === "marmalade" ? "1 result" : "Did you mean")
        .first()
        .waitFor();
    }
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(requests.length).toBeGreaterThan(5);
    const part =
      /^GET \S+\/search\/(?:en|de|ar)\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json\?ts=\d+|words\.json|wasm\.\w+\.pagefind|\S+\.pf_(?:meta|index|fragment)) $/;
    expect(requests.filter((request) => !part.test(request))).toEqual([]);
    expect(requests.join("\n")).not.toMatch(/marm/);
    expect(troubles).toEqual([]);
  });

  test("is corrected, completed and kept by no service of the browser", async () => {
    const { field } = await openSearch();
    for (const [name, value] of [
      ["autocomplete", "off"],
      ["autocorrect", "off"],
      ["spellcheck", "false"],
      ["writingsuggestions", "false"],
      ["name", null],
    ] as const) {
      expect(await field.getAttribute(name), name).toBe(value);
    }
  });
});

test("nothing of the index is fetched before somebody wants to search", async () => {
  const { page, field } = await openSearch();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.waitForLoadState("networkidle");
  expect(requests).toEqual([]);
  const meta = page.waitForRequest("**/*.pf_meta");
  await field.focus();
  await meta;
});

test("without JavaScript there is no field, and ways to topics and all essays", async () => {
  const { page } = await openSearch({ javaScript: false });
  expect(await page.locator("input[type=search]").isVisible()).toBe(false);
  const told = page.locator("noscript p");
  expect(await told.textContent()).toMatch(/^The search needs JavaScript/);
  expect(await told.isVisible()).toBe(true);
  await page.getByRole("main").getByRole("link", { name: "All essays" }).click();
  expect(page.url()).toBe(`${origin}/essays/`);
  await page.goto(address);
  await page.getByRole("main").getByRole("link", { name: "Company" }).click();
  expect(page.url()).toBe(`${origin}/topics/company/`);
});

test.each([
  { width: 320, words: "tea" },
  // In an essay whose title is one long word.
  { width: 320, words: "already" },
  { width: 320, words: "marmelade" },
  { width: 1280, words: "everything" },
])(
  "after a search for $words, $width px wide, the page is as it should be",
  async ({ width, words }) => {
    const { page, field } = await openSearch({ width });
    await field.fill(words);
    await page.locator(".result-list, .search-notes button").first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sideways)).toEqual([]);
    expect(await page.evaluate(smallTargets, "main")).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axe(page, "colours")).toEqual([]);
  },
);

test("only the search may compile WebAssembly", async () => {
  const allowing: string[] = [];
  for (const { url } of inject("fixtureSite").pages) {
    const html = await (await fetch(origin + url)).text();
    if (html.includes("wasm-unsafe-eval")) allowing.push(url);
  }
  expect(allowing).toEqual(["/search/"]);
});
