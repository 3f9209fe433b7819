// A picture woven from threads: strands that cross over and under one another from left to right,
// a braid in the mathematical sense. It depends on its seed and its threads alone.

import { randomFrom } from "./random.ts";

/** What is drawn in one thread's colour, as SVG path data. */
export interface WovenThread {
  readonly id: string;
  /** Drawn first. */
  readonly under: string;
  /** Drawn last. */
  readonly over: string;
}

export interface Weave {
  readonly width: number;
  readonly height: number;
  readonly threads: readonly WovenThread[];
  /** Drawn between `under` and `over`, wider and in the colour of the page: what lets strands pass above others. */
  readonly gaps: string;
}

export interface WeaveOptions {
  /** @default 12 */
  readonly columns?: number;
  /** The least number of strands. @default 6 */
  readonly strands?: number;
}

const columnWidth = 30;
const laneHeight = 11;
/** How many of the crossings that could be are. A strand that now and then runs straight rests the eye. */
const density = 0.78;

interface Strand {
  readonly thread: string;
  lane: number;
  wasOver: boolean;
  readonly steps: Step[];
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly isOver: boolean;
}

/**
 * @param seed what makes this picture differ from others of the same threads
 * @param threads at least one id; each gets as many strands as the others, or one more
 */
export function weave(seed: string, threads: readonly string[], options: WeaveOptions = {}): Weave {
  const { columns = 12, strands: fewest = 6 } = options;
  const random = randomFrom(seed);
  const each = Math.max(1, Math.ceil(fewest / Math.max(1, threads.length)));
  const strands = threads
    .flatMap((thread) => Array.from({ length: each }, () => thread))
    .map((thread, lane): Strand => ({ thread, lane, wasOver: random() < 0.5, steps: [] }));
  const inLanes = [...strands];
  for (let column = 0; column < columns; column += 1) cross(inLanes, column, random);
  const drawn = strands.map(({ thread, steps }) => ({
    thread,
    under: pathData(steps, false),
    over: pathData(steps, true),
  }));
  return {
    width: columns * columnWidth,
    height: (strands.length + 1) * laneHeight,
    threads: threads.map((id) => {
      const own = drawn.filter(({ thread }) => thread === id);
      return {
        id,
        under: own.map(({ under }) => under).join(""),
        over: own.map(({ over }) => over).join(""),
      };
    }),
    gaps: drawn.map(({ over }) => over).join(""),
  };
}

/**
 * One column: neighbours change places, in turn those of even and of odd lanes.
 *
 * @param inLanes the strands from the top down, before and afterwards
 */
function cross(inLanes: Strand[], column: number, random: () => number): void {
  for (let lane = column % 2; lane < inLanes.length - 1; lane += 2) {
    const [upper, lower] = [inLanes[lane], inLanes[lane + 1]];
    if (!upper || !lower || random() > density) continue;
    // Whoever was below the last time comes above now, as in cloth.
    const upperIsOver = upper.wasOver === lower.wasOver ? random() < 0.5 : lower.wasOver;
    move(upper, lane + 1, upperIsOver);
    move(lower, lane, !upperIsOver);
    inLanes[lane] = lower;
    inLanes[lane + 1] = upper;
  }
  for (const { lane, steps } of inLanes) {
    if (steps.length === column) steps.push({ from: lane, to: lane, isOver: false });
  }
}

function move(strand: Strand, to: number, isOver: boolean): void {
  strand.steps.push({ from: strand.lane, to, isOver });
  strand.lane = to;
  strand.wasOver = isOver;
}

/** The steps of one strand that lie above others, or those that do not. */
function pathData(steps: readonly Step[], isOver: boolean): string {
  let path = "";
  let isDrawing = false;
  for (const [column, step] of steps.entries()) {
    if (step.isOver !== isOver) {
      isDrawing = false;
      continue;
    }
    if (!isDrawing) path += `M${column * columnWidth} ${(step.from + 1) * laneHeight}`;
    path += stepData((step.to - step.from) * laneHeight);
    isDrawing = true;
  }
  return path;
}

/** A straight line, or a curve that leaves and arrives level. */
function stepData(rise: number): string {
  if (rise === 0) return `h${columnWidth}`;
  const half = columnWidth / 2;
  return `c${half} 0 ${half} ${rise} ${columnWidth} ${rise}`;
}
