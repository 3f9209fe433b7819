import { expect, test } from "vitest";
import { isSame } from "../../src/eleventy/is-same.ts";

const act = () => "a";

test.each([
  [1, 1],
  [Number.NaN, Number.NaN],
  [undefined, undefined],
  [
    [1, [2]],
    [1, [2]],
  ],
  [
    { a: { b: "c" }, d: act },
    { d: act, a: { b: "c" } },
  ],
])("takes %j and %j for the same", (a, b) => {
  expect(isSame(a, b)).toBe(true);
});

test.each([
  [1, "1"],
  [null, undefined],
  [[], {}],
  [[1], [1, 2]],
  [{ a: undefined }, {}],
  [{ a: undefined }, { b: undefined }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [new Map([[1, 1]]), new Map([[1, 2]])],
  [new Date(0), new Date(1)],
  [{ act: () => "a" }, { act: () => "a" }],
])("takes %j and %j for different", (a, b) => {
  expect(isSame(a, b)).toBe(false);
  expect(isSame(b, a)).toBe(false);
});

test("comes to an end in a circle", () => {
  const circle = () => {
    const value: { self?: unknown } = {};
    value.self = value;
    return value;
  };
  expect(isSame(circle(), circle())).toBe(false);
});
