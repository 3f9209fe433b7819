import { describe, expect, test } from "vitest";
import { countProblems, formatProblem, formatProblems } from "../../src/content/format-problems.ts";
import { problemAt } from "../../src/content/problem.ts";

const error = problemAt(
  "content/essays/tea.md",
  { line: 3, column: 7 },
  {
    rule: "field/value",
    message: "date: 2026-02-30 is not a day in the calendar",
    hint: "the last day of that month is 2026-02-28",
  },
);
const warning = problemAt(
  "content/data/site.yaml",
  { line: 1, column: 1 },
  { rule: "site/example-domain", message: "https://a.example/ is a placeholder" },
);

describe("problems", () => {
  test("are printed with their place, what is wrong and what to write, and then counted", () => {
    expect(formatProblems([warning, error])).toBe(
      `content/data/site.yaml:1:1  warning  https://a.example/ is a placeholder
content/essays/tea.md:3:7  error  date: 2026-02-30 is not a day in the calendar
    the last day of that month is 2026-02-28

1 error, 1 warning`,
    );
  });

  test("are counted by level, the worst first", () => {
    expect(countProblems([])).toBe("no problems");
    expect(countProblems([warning])).toBe("1 warning");
    expect(countProblems([warning, error, error])).toBe("2 errors, 1 warning");
  });

  test("stay on their lines and never command the terminal", () => {
    const hostile = problemAt(
      "a\nb.md",
      { line: 1, column: 1 },
      { rule: "field/value", message: "`\u001b[2J\r\u0000\u001f`\u0085", hint: "write\n`x`\u007f" },
    );
    expect(formatProblem(hostile)).toBe("a␊b.md:1:1  error  `␛[2J␍␀␟`\uFFFD\n    write␊`x`\uFFFD");
  });
});
