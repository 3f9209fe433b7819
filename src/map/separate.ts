// Gives every point of a picture room of its own, moving it as little as that takes.

import type { Point } from "./stress-layout.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Rounds of pushing before the picture is made larger. */
const rounds = 60;
const growth = 1.08;

/**
 * Moves points until a cell of the given size around each would overlap no other.
 *
 * @returns whole numbers, in the order of `points`
 */
export function separate(points: readonly Point[], { width, height }: Size): Point[] {
  // Two numbers that are rounded come at most 1 closer to each other.
  const cell = { width: width + 1, height: height + 1 };
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (;;) {
    for (let round = 0; round < rounds; round += 1) {
      if (!pushApart(moved, cell)) {
        return moved.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
      }
    }
    for (const point of moved) {
      point.x *= growth;
      point.y *= growth;
    }
  }
}

interface Movable {
  x: number;
  y: number;
}

/** Pushes each two that overlap apart. @returns whether any did */
function pushApart(points: readonly Movable[], cell: Size): boolean {
  let any = false;
  for (const [index, one] of points.entries()) {
    for (let next = index + 1; next < points.length; next += 1) {
      const other = points[next];
      if (other && pushPair(one, other, cell)) any = true;
    }
  }
  return any;
}

/** What sums of fractions may miss by. */
const slack = 1e-6;

/** Pushes two apart the shorter way, in shares of the cell, since it may be much wider than high. */
function pushPair(one: Movable, other: Movable, { width, height }: Size): boolean {
  const dx = other.x - one.x;
  const overX = width - Math.abs(dx);
  if (overX <= slack) return false;
  const dy = other.y - one.y;
  const overY = height - Math.abs(dy);
  if (overY <= slack) return false;
  if (overX * height < overY * width) push(one, other, "x", dx < 0 ? -overX : overX);
  else push(one, other, "y", dy < 0 ? -overY : overY);
  return true;
}

function push(one: Movable, other: Movable, axis: "x" | "y", by: number): void {
  one[axis] -= by / 2;
  other[axis] += by / 2;
}
