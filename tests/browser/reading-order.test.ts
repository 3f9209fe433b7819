import { expect, test } from "vitest";
import { stepsBack } from "./ground/reading-order.ts";

interface Box {
  readonly at: readonly [left: number, top: number];
  readonly direction?: "ltr" | "rtl";
  readonly floats?: boolean;
}

/** Boxes of 10 by 10, named A, B, C, … in the order of the focus. */
function steps(boxes: readonly Box[], oneColumn: boolean): string[] {
  const stops = boxes.map(({ at: [left, top], direction = "ltr", floats = false }, index) => ({
    name: "ABCDEF".charAt(index),
    rectangle: { left, top, right: left + 10, bottom: top + 10 },
    direction,
    floats,
  }));
  return stepsBack(stops, { oneColumn });
}

test("follows lines from left to right and from top to bottom", () => {
  expect(steps([{ at: [0, 0] }, { at: [20, 3] }, { at: [0, 20] }, { at: [0, 40] }], true)).toEqual(
    [],
  );
});

test("follows lines from right to left where they are written so", () => {
  const boxes: Box[] = [
    { at: [40, 0], direction: "rtl" },
    { at: [20, 0], direction: "rtl" },
  ];
  expect(steps(boxes, true)).toEqual([]);
  expect(steps(boxes.toReversed(), true)).toEqual(['from "A" back to "B"']);
});

test("reports a step back within a line", () => {
  expect(steps([{ at: [20, 0] }, { at: [0, 2] }], false)).toEqual(['from "A" back to "B"']);
});

test("reports a step up, and between columns only where there are none", () => {
  expect(steps([{ at: [0, 40] }, { at: [5, 0] }], false)).toEqual(['from "A" up to "B"']);
  expect(steps([{ at: [0, 40] }, { at: [50, 0] }], false)).toEqual([]);
  expect(steps([{ at: [0, 40] }, { at: [50, 0] }], true)).toEqual(['from "A" up to "B"']);
});

test("passes over what lies over the page", () => {
  expect(steps([{ at: [0, 40] }, { at: [0, 0], floats: true }, { at: [0, 60] }], true)).toEqual([]);
});
