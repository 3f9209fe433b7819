import fc from "fast-check";
import { expect, test } from "vitest";
import { bagOf } from "../../src/related/bag.ts";

test("adds up the counts of each number, in rising order", () => {
  const items = fc.array(
    fc.tuple(
      fc.oneof(fc.integer(), fc.integer({ min: -2, max: 2 })),
      fc.integer({ min: 1, max: 9 }),
    ),
  );
  fc.assert(
    fc.property(items, (all) => {
      const sums = new Map<number, number>();
      for (const [number, count] of all) sums.set(number, (sums.get(number) ?? 0) + count);
      const expected = [...sums].sort(([a], [b]) => a - b);
      const bag = bagOf(
        all.map(([number]) => number),
        all.map(([, count]) => count),
      );
      expect([...bag.numbers]).toEqual(expected.map(([number]) => number));
      expect([...bag.counts]).toEqual(expected.map(([, count]) => count));
    }),
  );
});

test("refuses more terms than a text can hold", () => {
  const many = new Array<number>(2 ** 20 + 1).fill(0);
  expect(() => bagOf(many, many)).toThrow(new RangeError("1048577 terms are too many"));
});
