import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelSize, placeLabels } from "../../src/map/labels.ts";

const picture = { width: 400, height: 300 };

describe("labels", () => {
  test("stand below their point, cut between words", () => {
    const [label] = placeLabels([{ x: 200, y: 100, title: "Small Acts of Kindness" }], picture);
    expect(label).toEqual({ x: 200, y: 119, lines: ["Small Acts of", "Kindness"] });
  });

  test.each([
    ["above, where there is no room below", { x: 200, y: 280 }, { x: 200, y: 244 }],
    ["at the right, where it is neither above nor below", { x: 10, y: 150 }, { x: 48, y: 142 }],
    ["at the left, at the other side", { x: 390, y: 150 }, { x: 352, y: 142 }],
  ])("stand %s", (_, point, expected) => {
    const [label] = placeLabels([{ ...point, title: "Tea" }], picture);
    expect(label).toMatchObject({ y: expected.y });
    expect(Math.abs((label?.x ?? 0) - expected.x)).toBeLessThan(4);
  });

  test.each([
    ["a word that is too long", "Donaudampfschifffahrtsgesellschaft"],
    ["a title that is too long", "one two three four five six seven eight nine ten eleven twelve"],
    ["a long title without spaces", "一個沒有空格的很長的標題真的很長"],
  ])("are left out for %s", (_, title) => {
    expect(placeLabels([{ x: 200, y: 100, title }], picture)).toEqual([undefined]);
  });

  test("go first to those who come first", () => {
    const point = { x: 200, y: 100, title: "Tea" };
    const crowd = [point, { ...point, y: 138 }, { ...point, x: 238 }, { ...point, x: 162 }];
    const [first] = placeLabels(crowd, { width: 400, height: 160 });
    expect(first?.y).toBe(64);
  });

  test("never cover a point, each other or the edge", () => {
    const points = fc.array(
      fc.record({
        x: fc.integer({ min: 20, max: 380 }),
        y: fc.integer({ min: 20, max: 280 }),
        title: fc.constantFrom("Tea", "How to Ask for Help", "Burnout at Work, and Whose It Is"),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(points, (all) => {
        const boxes = placeLabels(all, picture).flatMap((label) =>
          label ? [{ ...label, bottom: label.y + label.lines.length * labelSize.lineHeight }] : [],
        );
        for (const [index, { x, y, bottom }] of boxes.entries()) {
          expect(Math.min(y, picture.height - bottom)).toBeGreaterThanOrEqual(-1);
          // The middle of a line is in it, however wide it is.
          for (const point of all) {
            const isOver = point.x === x && point.y > y && point.y < bottom;
            expect(isOver).toBe(false);
          }
          for (const other of boxes.slice(index + 1)) {
            const isOver = other.x === x && other.y < bottom - 1 && y < other.bottom - 1;
            expect(isOver).toBe(false);
          }
        }
      }),
    );
  });
});
