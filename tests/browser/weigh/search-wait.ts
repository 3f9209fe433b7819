// How long a reader waits between the last key and the first result, on a phone that has never
// searched here before.

import type { Page } from "playwright-core";

export interface SearchWait {
  /** Milliseconds of the first search: its words are typed as soon as the field has the focus. */
  readonly firstSearch: number;
  /** Milliseconds of the next one, for other words. */
  readonly nextSearch: number;
}

/** Milliseconds between two keys of somebody who types on glass. */
const rhythm = 150;

/** @param page shows the search, at rest */
export async function searchWait(
  page: Page,
  words: readonly [string, string],
): Promise<SearchWait> {
  const [first, next] = words;
  return { firstSearch: await typed(page, first), nextSearch: await typed(page, next) };
}

async function typed(page: Page, words: string): Promise<number> {
  const field = page.getByRole("searchbox");
  await field.fill("");
  await page.locator(".result-list li").first().waitFor({ state: "detached" });
  await page.evaluate(watchForResult);
  await field.pressSequentially(words, { delay: rhythm });
  await page.waitForFunction(() => window.searched?.result !== undefined);
  return page.evaluate(() => {
    const { key = Number.NaN, result = Number.NaN } = window.searched ?? {};
    return result - key;
  });
}

declare global {
  interface Window {
    searched?: { key?: number; result?: number };
  }
}

/** Runs in the page. A result before the last letter is no answer to the words. */
function watchForResult(): void {
  const times: { key?: number; result?: number } = {};
  window.searched = times;
  addEventListener("keydown", ({ timeStamp }) => {
    times.key = timeStamp;
    delete times.result;
  });
  const observer = new MutationObserver(() => {
    if (!document.querySelector(".result-list li")) return;
    times.result ??= performance.now();
  });
  observer.observe(document.querySelector(".search-results") ?? document.body, {
    childList: true,
    subtree: true,
  });
}
