import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Weave, weave } from "../../src/threads/weave.ts";

interface Segment {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly layer: "under" | "over";
}

const columnWidth = 30;
const laneHeight = 11;

/** Reads path data back: where each piece of strand begins and ends. */
function segments(path: string, layer: Segment["layer"]): Segment[] {
  const found: Segment[] = [];
  for (const [, x, y, steps = ""] of path.matchAll(/M(\d+) (\d+)([^M]*)/g)) {
    let column = Number(x) / columnWidth;
    let lane = Number(y) / laneHeight;
    for (const [, , rise] of steps.matchAll(/(h30|c15 0 15 (-?\d+) 30 -?\d+)/g)) {
      const to = lane + Number(rise ?? 0) / laneHeight;
      found.push({ column, from: lane, to, layer });
      column += 1;
      lane = to;
    }
  }
  return found;
}

function allSegments({ threads }: Weave): Segment[] {
  return threads.flatMap(({ under, over }) => [
    ...segments(under, "under"),
    ...segments(over, "over"),
  ]);
}

const anyThreads = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), {
  minLength: 1,
  maxLength: 9,
});

describe("a weave", () => {
  test("has every strand in a lane of its own at the end of every column", () => {
    fc.assert(
      fc.property(fc.string(), anyThreads, (seed, threads) => {
        const picture = weave(seed, threads);
        const lanes = picture.height / laneHeight - 1;
        const all = allSegments(picture);
        for (let column = 0; column < picture.width / columnWidth; column += 1) {
          const here = all.filter((segment) => segment.column === column);
          const expected = Array.from({ length: lanes }, (_, lane) => lane + 1);
          const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
          expect(sorted(here.map(({ from }) => from))).toEqual(expected);
          expect(sorted(here.map(({ to }) => to))).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("lets one of two strands that cross pass above the other", () => {
    fc.assert(
      fc.property(fc.string(), anyThreads, (seed, threads) => {
        const crossing = allSegments(weave(seed, threads)).filter(({ from, to }) => from !== to);
        for (const { column, from, to, layer } of crossing) {
          const others = crossing.filter(
            (other) => other.column === column && other.from === to && other.to === from,
          );
          expect(others.map((other) => other.layer)).toEqual([layer === "over" ? "under" : "over"]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("clears the way for what passes above, and for nothing else", () => {
    const { threads, gaps } = weave("tea", ["rest", "walking"]);
    expect(gaps).not.toBe("");
    expect(segments(gaps, "over").length).toBe(
      threads.flatMap(({ over }) => segments(over, "over")).length,
    );
  });

  test("is the same for the same essay and another for another", () => {
    expect(weave("tea", ["rest"])).toEqual(weave("tea", ["rest"]));
    expect(weave("tea", ["rest"])).not.toEqual(weave("coffee", ["rest"]));
  });

  test("gives every thread as many strands as the others", () => {
    const { threads } = weave("tea", ["rest", "walking", "grief"], { strands: 6 });
    const strands = threads.map(
      ({ under, over }) =>
        [...segments(under, "under"), ...segments(over, "over")].filter(
          ({ column }) => column === 0,
        ).length,
    );
    expect(strands).toEqual([2, 2, 2]);
  });

  test("is empty where there are no threads", () => {
    expect(weave("tea", [])).toMatchObject({ threads: [], gaps: "" });
  });
});
