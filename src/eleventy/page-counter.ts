// How many of the pages have been made, for whoever waits.

import type { UserConfig } from "@11ty/eleventy";
import type { OnProgress } from "../content/progress.ts";

interface PageCounter {
  /** Called for each page that is made. */
  readonly count: () => void;
}

/** Has a build tell of each page that is made. */
export function withCounter(config: UserConfig, onPage: OnProgress): void {
  let done = 0;
  let total = 0;
  config.on("eleventy.contentMap", ({ inputPathToUrl }) => {
    total = Object.values(inputPathToUrl).flat().length;
  });
  const count = () => {
    done += 1;
    onPage(done, total);
  };
  // Frozen, because Eleventy copies other plain objects deeply for every page.
  config.addGlobalData("pageCounter", Object.freeze<PageCounter>({ count }));
}

/** What the templates of a build tell; nobody waits for the pages of a preview. */
export function counterOf({ globalData }: UserConfig): PageCounter | undefined {
  return globalData["pageCounter"] as PageCounter | undefined;
}
