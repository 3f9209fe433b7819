import { describe, expect, test } from "vitest";
import { essayProblems, essayText } from "../../helpers/content-site.ts";

const dates = [
  {
    name: "a day that does not exist",
    text: essayText({ date: "2026-02-30" }),
    problems: [
      "4:7  error  date: 2026-02-30 is not a day in the calendar",
      "    the last day of that month is 2026-02-28",
    ],
  },
  {
    name: "the 29th of February of a common year",
    text: essayText({ date: "2026-02-29" }),
    problems: [
      "4:7  error  date: 2026-02-29 is not a day in the calendar",
      "    the last day of that month is 2026-02-28",
    ],
  },
  {
    name: "a month that does not exist",
    text: essayText({ date: "2026-13-45" }),
    problems: [
      "4:7  error  date: 2026-13-45 is not a day in the calendar",
      "    months go from 01 to 12, and the month comes before the day",
    ],
  },
  {
    name: "a date with slashes",
    text: essayText({ date: "01/02/2026" }),
    problems: [
      "4:7  error  date: `01/02/2026` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "a date in words",
    text: essayText({ date: "8 June 2026" }),
    problems: [
      "4:7  error  date: `8 June 2026` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "a date without its day",
    text: essayText({ date: "2026-06" }),
    problems: [
      "4:7  error  date: `2026-06` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "a year, which YAML reads as a number",
    text: essayText({ date: "2026" }),
    problems: [
      "4:7  error  date: `2026` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "a date without hyphens, which YAML reads as a number",
    text: essayText({ date: "20260608" }),
    problems: [
      "4:7  error  date: `20260608` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "an empty text",
    text: essayText({ date: '""' }),
    problems: [
      "4:7  error  date: `` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "a list",
    text: essayText({ date: "[2026-06-08]" }),
    problems: [
      "4:7  error  date: this is a list, not text",
      "    write it like `date: 2026-06-08`",
    ],
  },
  {
    name: "a time without its zone",
    text: essayText({ date: "2026-06-08T09:00" }),
    problems: [
      "4:7  error  date: 2026-06-08T09:00 has no time zone",
      "    add one: 2026-06-08T09:00Z or 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "a time after a space",
    text: essayText({ date: "2026-06-08 09:00Z" }),
    problems: [
      "4:7  error  date: `2026-06-08 09:00Z` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "an hour that does not exist",
    text: essayText({ date: "2026-06-08T25:00Z" }),
    problems: [
      "4:7  error  date: 25:00 is not a time of day",
      "    write hours:minutes, such as 09:00",
    ],
  },
  {
    name: "a minute that does not exist",
    text: essayText({ date: "2026-06-08T09:60Z" }),
    problems: [
      "4:7  error  date: 09:60 is not a time of day",
      "    write hours:minutes, such as 09:00",
    ],
  },
  {
    name: "a leap second",
    text: essayText({ date: "2026-06-30T23:59:60Z" }),
    problems: [
      "4:7  error  date: 23:59:60 is not a time of day",
      "    write hours:minutes, such as 09:00",
    ],
  },
  {
    name: "the end of a day",
    text: essayText({ date: "2026-06-08T24:00Z" }),
    problems: [
      "4:7  error  date: 24:00 is not a time of day",
      "    write hours:minutes, such as 09:00",
    ],
  },
  {
    name: "a difference that no zone has",
    text: essayText({ date: "2026-06-08T09:00+99:00" }),
    problems: [
      "4:7  error  date: +99:00 is not a time zone",
      "    write Z or a difference such as +01:00",
    ],
  },
];

describe("the date of an essay", () => {
  test.each(dates)("refuses $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });
});

describe("a date", () => {
  test.each([
    "2026-06-08",
    "2024-02-29",
    "2026-06-08T09:00Z",
    "2026-06-08T09:00:30+01:00",
    "2026-06-08T23:59:59.999-0930",
    "2026-06-08T00:00+14:00",
  ])("can be written as %s", (date) => {
    expect(essayProblems(essayText({ date }))).toEqual([]);
  });
});
