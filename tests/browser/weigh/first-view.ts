// What a reader waits for when a page is opened, as the browser itself has noted it.

import type { Page } from "playwright-core";

export interface FirstView {
  /** Milliseconds until there is anything to see: First Contentful Paint. */
  readonly firstPaint: number;
  /** Milliseconds until the largest thing of the first screen is there: Largest Contentful Paint. */
  readonly largestPaint: number;
  /** What that thing is. */
  readonly largest: string;
  /** How far things move by themselves: Cumulative Layout Shift. */
  readonly shift: number;
  /** Milliseconds in which taps would have had to wait: Total Blocking Time. */
  readonly blocking: number;
  /** Paths of all that was fetched. */
  readonly fetched: readonly string[];
}

/** Milliseconds without a request after which a page is finished. */
const quiet = 600;

/** Opens a page and waits until it is finished. */
export async function firstView(page: Page, address: string): Promise<FirstView> {
  const fetched: string[] = [];
  page.on("requestfinished", (request) => fetched.push(new URL(request.url()).pathname));
  await page.addInitScript(note);
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(quiet);
  const { paints, shifts, tasks, largest } = await page.evaluate(() => window.noted);
  const firstPaint = paints[0] ?? Number.NaN;
  return {
    firstPaint,
    largestPaint: largest.time,
    largest: largest.element,
    shift: cumulativeShift(shifts),
    blocking: blockingTime(tasks, firstPaint),
    fetched,
  };
}

export interface Shift {
  readonly start: number;
  readonly value: number;
}

/**
 * Shifts less than a second apart, within five seconds, count together; the worst such group is the
 * figure (https://web.dev/articles/cls).
 */
export function cumulativeShift(shifts: readonly Shift[]): number {
  let worst = 0;
  let group = { start: 0, last: Number.NEGATIVE_INFINITY, sum: 0 };
  for (const { start, value } of shifts) {
    const isNear = start - group.last < 1000 && start - group.start < 5000;
    group = isNear
      ? { ...group, last: start, sum: group.sum + value }
      : { start, last: start, sum: value };
    worst = Math.max(worst, group.sum);
  }
  return worst;
}

export interface Task {
  readonly start: number;
  readonly duration: number;
}

/**
 * Of each task that takes more than 50 ms, what is over 50 and after the first paint, summed up until
 * the page is finished (https://web.dev/articles/tbt; Lighthouse stops when the page is first quiet
 * for five seconds, where ours are quiet as well).
 */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks.reduce((sum, { start, duration }) => {
    const from = Math.max(start + 50, firstPaint);
    return sum + Math.max(0, start + duration - from);
  }, 0);
}

declare global {
  interface Window {
    noted: {
      readonly paints: number[];
      readonly shifts: Shift[];
      readonly tasks: Task[];
      readonly largest: { time: number; element: string };
    };
  }
}

/** What entries of some kinds hold besides. */
interface Entry extends PerformanceEntry {
  readonly element?: Element | null;
  readonly value?: number;
}

/** Runs in the page, before anything of its own. */
function note(): void {
  const noted: Window["noted"] = {
    paints: [],
    shifts: [],
    tasks: [],
    largest: { time: Number.NaN, element: "nothing" },
  };
  window.noted = noted;
  const takers: Readonly<Record<string, (entry: Entry) => void>> = {
    paint: ({ name, startTime }) => {
      if (name === "first-contentful-paint") noted.paints.push(startTime);
    },
    "largest-contentful-paint": ({ startTime, element }) => {
      const words = (element?.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 24);
      const place = element ? `<${element.localName}> ${words}` : "gone";
      Object.assign(noted.largest, { time: startTime, element: place.trim() });
    },
    // Also those after recent input: there is none but the setting up of the phone's screen, which
    // browsers take for some.
    "layout-shift": ({ startTime, value = 0 }) => noted.shifts.push({ start: startTime, value }),
    longtask: ({ startTime, duration }) => noted.tasks.push({ start: startTime, duration }),
  };
  for (const [type, take] of Object.entries(takers)) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  }
}
