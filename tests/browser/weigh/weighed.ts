// What several visits to a page say together, and which of it is over the budget.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  essayStart,
  type PageBudget,
  pageBudgets,
  searchBudget,
  timeBudget,
} from "../../../src/output/budgets.ts";
import { pageHalves } from "../../../src/output/gates/page-weight.ts";
import { fileAt } from "../../../src/output/gates/resolve-address.ts";
import { compressedSize } from "../../../src/output/sent-bytes.ts";
import type { SitePage } from "../ground/site-pages.ts";
import { type Bytes, bytesByKind, type Kind } from "./bytes.ts";
import { spread } from "./calibrate.ts";
import type { Reading } from "./read-page.ts";

/** A page of a served site. */
export interface Subject {
  readonly folder: string;
  readonly origin: string;
  readonly page: SitePage;
}

export interface Weighed {
  readonly site: string;
  readonly name: string;
  readonly requests: number;
  readonly bytes: Readonly<Record<Kind, Bytes>>;
  /**
   * The medians of several visits, of the shift the worst: whether a font is late is a matter of
   * chance. Searches only of the page that has them.
   */
  readonly times: Readonly<Record<Time, number | undefined>>;
  /** What the largest paint was of. */
  readonly largest: string;
  /** What is over its budget, in words. */
  readonly over: readonly string[];
}

/** In the order in which they are told. */
export const timeNames = [
  "firstPaint",
  "largestPaint",
  "shift",
  "blocking",
  "firstSearch",
  "nextSearch",
] as const;

export type Time = (typeof timeNames)[number];

export const timeBudgets: Readonly<Record<Time, number>> = { ...timeBudget, ...searchBudget };

/** What visits to a page say together. */
export function weighed({ folder, page }: Subject, readings: readonly Reading[]): Weighed {
  const [first] = readings;
  if (!first) throw new RangeError(`nobody has read ${page.url}`);
  const bytes = bytesByKind(folder, first.fetched);
  const requests = first.fetched.length;
  const times = timesOf(readings);
  const figures = { ...sentOf(folder, page, bytes), requests };
  const over = [
    ...overBudget(figures, limitsOf(page)),
    ...overBudget(times, new Map(Object.entries(timeBudgets))),
  ];
  return { site: folder, name: page.name, requests, bytes, times, largest: first.largest, over };
}

function timesOf(readings: readonly Reading[]): Record<Time, number | undefined> {
  const spreadOf = (name: Time) =>
    spread(readings.map((reading) => reading[name]).filter((value) => value !== undefined));
  const median = (name: Time) => {
    const middle = spreadOf(name).median;
    return Number.isNaN(middle) ? undefined : middle;
  };
  return {
    firstPaint: median("firstPaint"),
    largestPaint: median("largestPaint"),
    shift: spreadOf("shift").most,
    blocking: median("blocking"),
    firstSearch: median("firstSearch"),
    nextSearch: median("nextSearch"),
  };
}

/** The bytes that budgets are of. */
function sentOf(folder: string, page: SitePage, bytes: Weighed["bytes"]) {
  const { shell, main } = pageHalves(readFileSync(join(folder, fileAt(page.url))));
  return {
    shell: compressedSize(shell),
    main: compressedSize(main),
    css: bytes.css.brotli,
    js: bytes.js.brotli,
    fonts: bytes.fonts.brotli,
    images: bytes.images.brotli,
    start: bytes.html.brotli + bytes.css.brotli,
  };
}

function limitsOf({ type }: SitePage): ReadonlyMap<string, number> {
  const budget: PageBudget = pageBudgets[type];
  const limits = new Map<string, number>(Object.entries(budget));
  return type === "essay" ? limits.set("start", essayStart) : limits;
}

/** Figures that are not there are over every limit. */
function overBudget(
  figures: Readonly<Record<string, number | undefined>>,
  limits: ReadonlyMap<string, number>,
): string[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const limit = limits.get(name);
    // A thousandth of a shift is no shift; Lighthouse counts no less either.
    if (limit === undefined || figure === undefined || figure < limit + 0.0005) return [];
    return [`${name} ${shown(figure)}, budget ${shown(limit)}`];
  });
}

function shown(figure: number): string {
  return String(figure < 1 ? Number(figure.toFixed(3)) : Math.round(figure));
}
