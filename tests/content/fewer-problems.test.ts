import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewerProblems } from "../../src/content/fewer-problems.ts";
import { formatProblem } from "../../src/content/format-problems.ts";
import { hasErrors, problemAt, sortProblems } from "../../src/content/problem.ts";

const many = (count: number, rule: "field/value" | "link/insecure", file = "a.md") =>
  Array.from({ length: count }, (_, index) =>
    problemAt(file, { line: index + 1, column: 3 }, { rule, message: "m" }),
  );

describe("problems of one file", () => {
  test("all stay while there are no more than a hundred", () => {
    const problems = [...many(100, "field/value"), ...many(100, "link/insecure", "b.md")];
    expect(fewerProblems(problems)).toEqual(problems);
  });

  test("are counted from the hundredth on", () => {
    const fewer = fewerProblems(many(350, "field/value"));
    expect(fewer.slice(0, -1)).toEqual(many(100, "field/value"));
    expect(fewer.slice(-1).map(formatProblem)).toEqual([
      `a.md:350:3  info  there are 250 more problems in this file, up to here
    mend those above first; when the file is not what you think it is, take it away`,
    ]);
    expect(fewerProblems(many(101, "field/value")).at(-1)?.message).toContain("is 1 more problem ");
  });

  test("lose no error while a warning stays, and keep their order", () => {
    const counts = fc.nat({ max: 150 });
    fc.assert(
      fc.property(counts, counts, counts, (errors, warnings, others) => {
        const problems = sortProblems([
          ...many(errors, "field/value"),
          ...many(warnings, "link/insecure"),
          ...many(others, "link/insecure", "b.md"),
        ]);
        const fewer = fewerProblems(problems);
        expect(hasErrors(fewer)).toBe(hasErrors(problems));
        const kept = fewer.filter(({ severity }) => severity === "error").length;
        expect(kept).toBe(Math.min(errors, 100));
        expect(problems.filter((problem) => fewer.includes(problem))).toEqual(
          fewer.filter(({ rule }) => rule !== "file/more"),
        );
      }),
    );
  });
});
