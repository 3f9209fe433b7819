// Whether the focus goes through a page as the eye does.

import type { FocusStop } from "./keyboard-walk.ts";

type Placed = Pick<FocusStop, "name" | "rectangle" | "direction" | "floats">;

export interface ReadingOrderOptions {
  /** Whether the page has one column only, so that nothing that comes later stands higher. */
  readonly oneColumn: boolean;
}

/**
 * @returns each step that goes up, or back within a line: `from "Tea" up to "Home"`. Between columns
 * a step may go up.
 */
export function stepsBack(stops: readonly Placed[], options: ReadingOrderOptions): string[] {
  const fixed = stops.filter(({ floats }) => !floats);
  return fixed.slice(1).flatMap((to, index) => {
    const from = fixed[index];
    if (!from) return [];
    const way = wayBack(from, to, options);
    return way === undefined ? [] : [`from "${from.name}" ${way} to "${to.name}"`];
  });
}

function wayBack(
  from: Placed,
  to: Placed,
  { oneColumn }: ReadingOrderOptions,
): "up" | "back" | undefined {
  const [a, b] = [from.rectangle, to.rectangle];
  // Less than a pixel is rounding.
  const isAbove = b.bottom <= a.top + 1;
  const isBelow = b.top >= a.bottom - 1;
  const sharesColumn = b.left < a.right && a.left < b.right;
  if (isAbove) return oneColumn || sharesColumn ? "up" : undefined;
  if (isBelow || from.direction !== to.direction) return undefined;
  const isBack = from.direction === "rtl" ? b.right > a.right + 1 : b.left < a.left - 1;
  return isBack ? "back" : undefined;
}
