// What a page may cost its reader. The gate holds the bytes of every build against this, `npm run
// weigh` also what a slow phone makes of them; nothing else has limits of its own.

import type { PageType } from "./page-type.ts";

/** Bytes as a host sends them: text in brotli, fonts and images as they are. */
export interface ByteBudget {
  /** The page around `main`: what the program adds to every page. */
  readonly shell: number;
  /** `main`: what the writer wrote and listed. No text must be shortened for it. */
  readonly main: number;
  readonly css: number;
  readonly js: number;
  /** Those that the page names itself; the browser adds others as letters ask for them. */
  readonly fonts: number;
  /** All of them, each in the largest of its sizes. */
  readonly images: number;
}

export interface PageBudget extends ByteBudget {
  /** Files that are fetched when a page is opened for the first time, itself among them. */
  readonly requests: number;
}

/** On the phone of `npm run weigh`, in milliseconds but for `shift`, which has no unit. */
export interface TimeBudget {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly blocking: number;
}

const plain: PageBudget = {
  shell: 3_500,
  // About 10,000 words; on a slow phone a sixth of a second more than none.
  main: 30_000,
  css: 8_500,
  js: 1_500,
  // The upright and the italic of the text.
  fonts: 107_000,
  // Two and a half seconds of a slow line, which come while the text is read.
  images: 500_000,
  requests: 8,
};

export const pageBudgets: Readonly<Record<PageType, PageBudget>> = {
  home: plain,
  essay: { ...plain, css: 6_500, js: 6_000 },
  withdrawn: plain,
  redirect: plain,
  archive: plain,
  topics: plain,
  map: plain,
  topic: plain,
  "all-series": plain,
  series: plain,
  person: plain,
  // With Pagefind's own, which comes when the page is there.
  search: { ...plain, js: 20_000 },
  offline: { ...plain, js: 3_000 },
  subscribe: plain,
  "help-country": plain,
  language: plain,
  glossary: plain,
  "404": plain,
  page: plain,
};

/** What stands between a reader and the first words of an essay of 900: its page and its styles. */
export const essayStart = 14_000;

/** The script in the head of every page, in bytes as it stands there. */
export const headScript = 400;

/** The script that keeps essays, of the 6,000 that an essay has. */
export const keepingScript = 2_000;

/** The picture that other sites show beside a link. */
export const cardImage = 45_000;

/**
 * Half of what https://web.dev/articles/vitals calls good (1,800, 2,500, and in the laboratory 200),
 * and no shift at all: in a bad hour a page that moves is one thing too many.
 */
export const timeBudget: TimeBudget = {
  firstPaint: 1_000,
  largestPaint: 1_250,
  shift: 0,
  blocking: 100,
};

/** Milliseconds from the last key to the first result, of a first search and of those after it. */
export const searchBudget = { firstSearch: 600, nextSearch: 300 };
