// One visit to a page, and on the search page two searches.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type FirstView, firstView } from "./first-view.ts";
import { type SearchWait, searchWait } from "./search-wait.ts";
import { onSlowPhone } from "./slow-phone.ts";
import type { Subject } from "./weighed.ts";

export interface Reading extends FirstView, Partial<SearchWait> {}

export function readPage(browser: Browser, { origin, folder, page }: Subject): Promise<Reading> {
  return onSlowPhone(browser, async (opened) => {
    const view = await firstView(opened, `${origin}${page.url}`);
    if (page.type !== "search") return view;
    // What most texts have, so that there is most to be fetched.
    const list: string[] = JSON.parse(readFileSync(join(folder, "search/en/words.json"), "utf8"));
    const [first = "", next = ""] = list.filter((word) => word.length > 5);
    // What the searches fetch is no part of the first view.
    return { ...view, fetched: [...view.fetched], ...(await searchWait(opened, [first, next])) };
  });
}
