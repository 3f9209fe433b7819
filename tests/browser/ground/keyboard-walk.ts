// Goes through a page with the Tab key and notes where the focus comes to.

import type { Page } from "playwright-core";
import { hasFocusOutline } from "./focus-outline.ts";

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface FocusPlace {
  /** What tells the element from all others: its number among the elements of the page. */
  readonly element: number;
  /** As screen readers are told. */
  readonly role: string;
  readonly name: string;
  /** The first line of the element, in the page. */
  readonly rectangle: Rectangle;
  /** The direction of the line it stands in. */
  readonly direction: string;
  /**
   * Whether it has no place in the order that is seen: it stands still while the page scrolls, lies
   * over the rest, or is a point in a picture, where numbers tell the order.
   */
  readonly floats: boolean;
  /** Whether it is in the window, with nothing over it. */
  readonly isInSight: boolean;
}

/** A place where the focus comes to rest. */
export interface FocusStop extends FocusPlace {
  /** Whether its outline can be seen. */
  readonly isShown: boolean;
}

/** No page of ours has as many. */
const mostStops = 1000;

/** How often the key is pressed before anybody looks where that has led: asking takes longer than pressing. */
const strides = 16;

interface Walk {
  readonly stops: FocusStop[];
  isOver: boolean;
}

declare global {
  interface Window {
    keyboardWalk?: Walk;
  }
}

/** @returns all stops in order, up to where the focus leaves the page or comes to a stop again */
export async function keyboardWalk(page: Page): Promise<readonly FocusStop[]> {
  await page.evaluate(`(${noteStops})(${focusPlace}, ${hasFocusOutline})`);
  for (let pressed = 0; pressed < mostStops; pressed += strides) {
    // Held down, as a reader may do; each is one message to the browser, and none waits for another.
    await Promise.all(Array.from({ length: strides }, () => page.keyboard.down("Tab")));
    const stops = await page.evaluate(() =>
      window.keyboardWalk?.isOver ? window.keyboardWalk.stops : undefined,
    );
    if (!stops) continue;
    await page.keyboard.up("Tab");
    const looked: FocusStop[] = [];
    for (const stop of stops) looked.push(stop.isInSight ? stop : await lookedAtAgain(page, stop));
    return looked;
  }
  throw new Error(`${page.url()} has more than ${mostStops} stops for the keyboard`);
}

/** A busy browser shows where the focus is only when nobody holds the key down any longer. */
async function lookedAtAgain(page: Page, stop: FocusStop): Promise<FocusStop> {
  const isInSight = await page.evaluate<boolean>(
    `(${isSeenAfterAll})(${stop.element}, ${focusPlace})`,
  );
  return { ...stop, isInSight };
}

/** Runs in the page. */
async function isSeenAfterAll(element: number, placeOf: typeof focusPlace): Promise<boolean> {
  const place = document.querySelectorAll<HTMLElement | SVGElement>("*")[element];
  const focused = document.activeElement;
  // Only what has no focus yet is brought into sight by it.
  if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.blur();
  place?.focus();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return placeOf()?.isInSight ?? false;
}

/** Runs in the page. Each time the key goes down, notes where the focus has come to by the time before. */
function noteStops(placeOf: typeof focusPlace, isShown: typeof hasFocusOutline): void {
  const walk: Walk = { stops: [], isOver: false };
  window.keyboardWalk = walk;
  const seen = new Set<number>();
  let isFirst = true;
  addEventListener("keydown", note, { capture: true });

  function note(): void {
    if (isFirst) {
      isFirst = false;
      return;
    }
    const place = placeOf();
    if (place && !seen.has(place.element)) {
      seen.add(place.element);
      walk.stops.push({ ...place, isShown: isShown() });
      return;
    }
    walk.isOver = true;
    removeEventListener("keydown", note, { capture: true });
  }
}

/** Runs in the page. */
function focusPlace(): FocusPlace | undefined {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused === document.documentElement) {
    return undefined;
  }
  const lines = [...focused.getClientRects()].filter(({ width, height }) => width * height > 0);
  const { left, top, right, bottom } = lines[0] ?? focused.getBoundingClientRect();
  return {
    element: [...document.querySelectorAll("*")].indexOf(focused),
    role: focused.computedRole,
    name: focused.computedName,
    rectangle: {
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    },
    direction: getComputedStyle(focused.parentElement ?? focused).direction,
    floats: floats(focused),
    isInSight: lines.length > 0 && lines.every(isUncovered),
  };

  function floats(element: Element): boolean {
    if (element instanceof SVGElement) return true;
    const isLoose = /fixed|sticky|absolute/.test(getComputedStyle(element).position);
    return isLoose || (element.parentElement !== null && floats(element.parentElement));
  }

  function isUncovered(line: DOMRect): boolean {
    const [from, to] = [Math.max(line.left, 0), Math.min(line.right, innerWidth)];
    const [above, below] = [Math.max(line.top, 0), Math.min(line.bottom, innerHeight)];
    if (from >= to || above >= below) return false;
    const hit = document.elementFromPoint((from + to) / 2, (above + below) / 2);
    return focused?.contains(hit) ?? false;
  }
}
