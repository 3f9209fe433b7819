import { describe, expect, test } from "vitest";
import { essayProblems, essayText } from "../helpers/content-site.ts";

const dates = [
  {
    name: "an update before the date",
    text: essayText({ updated: "2026-01-01" }),
    problems: [
      "6:10  error  updated: 2026-01-01 is before the essay's own date, 2026-01-02",
      "    correct one of the two",
    ],
  },
  {
    name: "an update on the day, but before the hour",
    text: essayText({ date: "2026-01-02T09:00Z", updated: "2026-01-02T08:59Z" }),
    problems: [
      "6:10  error  updated: 2026-01-02T08:59Z is before the essay's own date, 2026-01-02T09:00Z",
      "    correct one of the two",
    ],
  },
  {
    name: "an update on the day before the hour",
    text: essayText({ date: "2026-01-02T09:00Z", updated: "2026-01-01" }),
    problems: [
      "6:10  error  updated: 2026-01-01 is before the essay's own date, 2026-01-02T09:00Z",
      "    correct one of the two",
    ],
  },
  {
    name: "a correction before the date",
    text: essayText({
      corrections: "\n  - { date: 2026-01-03, note: A }\n  - { date: 2025-01-03, note: B }",
    }),
    problems: [
      "8:13  error  corrections.2.date: 2025-01-03 is before the essay's own date, 2026-01-02",
      "    correct one of the two",
    ],
  },
];

describe("the dates of an essay", () => {
  test.each(dates)("refuse $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });

  test.each([
    ["an update on the day of publication", { updated: "2026-01-02" }],
    ["an update on the day of an hour", { date: "2026-01-02T09:00Z", updated: "2026-01-02" }],
    [
      "an update in the hour of publication",
      { date: "2026-01-02T09:00Z", updated: "2026-01-02T10:00+01:00" },
    ],
    [
      "a correction on the day of an hour",
      { date: "2026-01-02T09:00Z", corrections: "[{ date: 2026-01-02, note: A }]" },
    ],
  ])("may have %s", (_, keys) => {
    expect(essayProblems(essayText(keys))).toEqual([]);
  });
});
