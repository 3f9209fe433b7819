import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionsIn } from "../../src/content/positions.ts";
import {
  hasErrors,
  type Problem,
  positionAt,
  problemAt,
  sortProblems,
} from "../../src/content/problem.ts";

const problems: fc.Arbitrary<Problem> = fc
  .record({
    file: fc.constantFrom("a.md", "b.md", "B.md", "a/c.md"),
    line: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 12 }),
    message: fc.constantFrom("one", "two", "three"),
  })
  .map(({ file, line, column, message }) =>
    problemAt(file, { line, column }, { rule: "field/value", message }),
  );

describe("sorted problems", () => {
  test("stand by file, line, column and message, whatever their order was", () => {
    fc.assert(
      fc.property(fc.array(problems), (unsorted) => {
        const sorted = sortProblems(unsorted);
        expect(sortProblems(unsorted.toReversed())).toEqual(sorted);
        const keys = sorted.map(({ file, line, column, message }) =>
          [file, String(line).padStart(3), String(column).padStart(3), message].join("\0"),
        );
        expect(keys).toEqual(keys.toSorted());
        expect(sorted).toHaveLength(unsorted.length);
      }),
    );
  });

  test("leave the problems that were given as they were", () => {
    const unsorted = [2, 1].map((line) =>
      problemAt("f", { line, column: 1 }, { rule: "field/value", message: "m" }),
    );
    sortProblems(unsorted);
    expect(unsorted.map(({ line }) => line)).toEqual([2, 1]);
  });
});

describe("a problem", () => {
  test("has the level of its rule", () => {
    const place = { line: 1, column: 1 };
    expect(problemAt("f", place, { rule: "yaml/key", message: "m" }).severity).toBe("error");
    expect(problemAt("f", place, { rule: "site/example-domain", message: "m" }).severity).toBe(
      "warning",
    );
  });

  test("stops publishing unless it is a warning", () => {
    const place = { line: 1, column: 1 };
    const warning = problemAt("f", place, { rule: "site/example-domain", message: "m" });
    const error = problemAt("f", place, { rule: "yaml/key", message: "m" });
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, error])).toBe(true);
  });
});

describe("positions", () => {
  test("are counted as splitting the text does", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "ü", "🙂", "\n") });
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const index = number % (text.length + 1);
        const lines = text.slice(0, index).split("\n");
        const position = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
        expect(positionAt(text, index)).toEqual(position);
        expect(positionsIn(text)(index)).toEqual(position);
      }),
    );
  });
});
