// Lines and columns for thousands of places of one text, without going through it for each.

import type { Position } from "./problem.ts";

/**
 * Finds where characters of a text stand, as `positionAt` does, but for thousands of them. The
 * parser of YAML counts lines too, and misses some once it has met an error.
 */
export function positionsIn(text: string): (index: number) => Position {
  let starts: number[] | undefined;
  return (index) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}
