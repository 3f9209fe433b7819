// A picture of a network: places for its points, titles where they fit, and lines between them. It
// depends on what is in the network alone, not on the order in which that comes.

import { randomFrom } from "../threads/random.ts";
import { type Label, placeLabels } from "./labels.ts";
import { type Size, separate } from "./separate.ts";
import { type Link, type Point, stressLayout } from "./stress-layout.ts";

export interface Place {
  readonly id: string;
  readonly title: string;
}

/** Joins two places by their ids. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

export interface PlacedPoint extends Point {
  readonly label?: Label;
}

export interface Picture extends Size {
  /** By the ids of the places. */
  readonly points: ReadonlyMap<string, PlacedPoint>;
}

/** With so few, every title gets room below its point. */
const mostRoomy = 24;
const roomy = { cell: { width: 152, height: 94 }, above: 24 };
/** A finger's breadth. */
const compact = { cell: { width: 46, height: 46 }, above: 23 };
const widest = 1040;

/** @param connections between places; those to anything else are left out */
export function drawPicture(places: readonly Place[], connections: readonly Connection[]): Picture {
  const sorted = places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { cell, above } = sorted.length <= mostRoomy ? roomy : compact;
  const links = linksOf(sorted, connections);
  // From its own name, so that a new essay leaves the others about where they were.
  const start = sorted.map(({ id }) => {
    const random = randomFrom(id);
    return { x: random(), y: random() };
  });
  const spread = stretch(stressLayout(start, links), sizeFor(sorted.length, cell), cell);
  const { points, ...size } = inFrame(separate(spread, cell), cell, above);
  const busy = links.flatMap(({ from, to }) => [from, to]);
  const ranked = sorted
    .map(({ id, title }, index) => {
      const degree = busy.filter((end) => end === index).length;
      return { id, title, degree, ...(points[index] ?? { x: 0, y: 0 }) };
    })
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const labels = placeLabels(ranked, size);
  const placed = ranked.map(({ id, x, y }, index) => {
    const label = labels[index];
    return [id, { x, y, ...(label ? { label } : {}) }] as const;
  });
  return { ...size, points: new Map(placed) };
}

function linksOf(places: readonly Place[], connections: readonly Connection[]): Link[] {
  const indexes = new Map(places.map(({ id }, index) => [id, index]));
  const links = connections.flatMap(({ from, to, length }) => {
    const [one, other] = [indexes.get(from), indexes.get(to)];
    return one === undefined || other === undefined || one === other
      ? []
      : [{ from: Math.min(one, other), to: Math.max(one, other), length }];
  });
  return links.sort((a, b) => a.from - b.from || a.to - b.to || a.length - b.length);
}

/** About the size that a picture of so many should have. */
function sizeFor(count: number, cell: Size): Size {
  if (count > mostRoomy) return { width: widest, height: 300 + 5 * count };
  const area = count * cell.width * cell.height * 2.4;
  const width = Math.min(widest, Math.sqrt(area * 1.5));
  return { width, height: area / width };
}

/** Stretches a cloud of points to fill a picture. */
function stretch(points: readonly Point[], { width, height }: Size, cell: Size): Point[] {
  const alongX = stretched(
    points.map(({ x }) => x),
    width - cell.width,
  );
  const alongY = stretched(
    points.map(({ y }) => y),
    height - cell.height,
  );
  return points.map((_, index) => ({ x: alongX[index] ?? 0, y: alongY[index] ?? 0 }));
}

function stretched(values: readonly number[], length: number): number[] {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return values.map((value) => (span === 0 ? 0 : ((value - least) / span) * length));
}

/** Moves points so that the cells around them begin at the corner of the picture. */
function inFrame(points: readonly Point[], cell: Size, above: number) {
  const left = Math.min(...points.map(({ x }) => x)) - cell.width / 2;
  const top = Math.min(...points.map(({ y }) => y)) - above;
  const moved = points.map(({ x, y }) => ({ x: x - left, y: y - top }));
  return {
    points: moved,
    width: Math.max(0, ...moved.map(({ x }) => x + cell.width / 2)),
    height: Math.max(0, ...moved.map(({ y }) => y + cell.height - above)),
  };
}
