// Where the points of a network lie in a picture: as far apart as their paths through the network
// are long, as nearly as a plane allows (stress majorization; Gansner, Koren, North 2004). Only
// + - * / and the square root are used, which come out the same on every machine.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Joins two points, named by their places in a list. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** How far apart they want to be; above 0. */
  readonly length: number;
}

/** More change nothing that can be seen. */
const steps = 80;
/** How much further than the longest path those are apart that no path joins. */
const apart = 1.25;

/**
 * @param start where the points begin; no two in one place
 * @returns places in no set scale, in the order of `start`
 */
export function stressLayout(start: readonly Point[], links: readonly Link[]): Point[] {
  const count = start.length;
  const wanted = pathLengths(count, links);
  const xs = Float64Array.from(start, ({ x }) => x);
  const ys = Float64Array.from(start, ({ y }) => y);
  for (let step = 0; step < steps; step += 1) {
    for (let point = 0; point < count; point += 1) settle(point, { xs, ys, wanted });
  }
  return start.map((_, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0 }));
}

interface Places {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The distance that each two want, row by row. */
  readonly wanted: Float64Array;
}

/** Moves a point to where all others want it on average, the near ones counting more. */
function settle(point: number, { xs, ys, wanted }: Places): void {
  const count = xs.length;
  const x = xs[point] ?? 0;
  const y = ys[point] ?? 0;
  let sumX = 0;
  let sumY = 0;
  let sum = 0;
  for (let other = 0; other < count; other += 1) {
    if (other === point) continue;
    const otherX = xs[other] ?? 0;
    const otherY = ys[other] ?? 0;
    const length = wanted[point * count + other] ?? 1;
    const dx = x - otherX;
    const dy = y - otherY;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const scale = distance === 0 ? 0 : length / distance;
    const weight = 1 / (length * length);
    sumX += weight * (otherX + dx * scale);
    sumY += weight * (otherY + dy * scale);
    sum += weight;
  }
  if (sum === 0) return;
  xs[point] = sumX / sum;
  ys[point] = sumY / sum;
}

/** The shortest path between each two (Floyd, Warshall 1962). */
function pathLengths(count: number, links: readonly Link[]): Float64Array {
  const lengths = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  for (const { from, to, length } of links) {
    lengths[from * count + to] = Math.min(lengths[from * count + to] ?? length, length);
    lengths[to * count + from] = lengths[from * count + to] ?? length;
  }
  for (let via = 0; via < count; via += 1) {
    for (let from = 0; from < count; from += 1) shorten(lengths, from, via);
  }
  let longest = 1;
  for (const length of lengths) if (length > longest && length < Infinity) longest = length;
  return lengths.map((length) => (length === Infinity ? longest * apart : length));
}

/** Takes the way over `via` wherever it is shorter. */
function shorten(lengths: Float64Array, from: number, via: number): void {
  const count = Math.sqrt(lengths.length);
  const first = lengths[from * count + via] ?? Infinity;
  if (first === Infinity) return;
  for (let to = 0; to < count; to += 1) {
    const length = first + (lengths[via * count + to] ?? Infinity);
    if (length < (lengths[from * count + to] ?? Infinity)) lengths[from * count + to] = length;
  }
}
