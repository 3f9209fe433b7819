import fc from "fast-check";
import { expect, test } from "vitest";
import { NumberTable } from "../../src/related/number-table.ts";

test("gives each number the place at which it came first, as a Map does", () => {
  // Some of the numbers fall into one slot of the table.
  const number = fc.oneof(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.integer({ min: -3, max: 3 }).map((each) => each * 2 ** 20),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3000, size: "max" }), (numbers) => {
      const [table, places] = [new NumberTable(), new Map<number, number>()];
      for (const each of numbers) {
        if (!places.has(each)) places.set(each, places.size);
        expect(table.placeOf(each)).toBe(places.get(each));
      }
      expect(table.size).toBe(places.size);
    }),
    { numRuns: 20 },
  );
});
