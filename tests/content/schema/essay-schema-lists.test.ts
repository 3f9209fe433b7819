import { describe, expect, test } from "vitest";
import { essayProblems, essayText } from "../../helpers/content-site.ts";

const values = [
  {
    name: "a topic that is not in a list",
    text: essayText({ topics: "rest" }),
    problems: ['5:9  error  topics: `"rest"` is text, not a list', "    write a list: [rest]"],
  },
  {
    name: "topics with commas and no list",
    text: essayText({ topics: "rest, walking" }),
    problems: [
      '5:9  error  topics: `"rest, walking"` is text, not a list',
      "    write a list: [rest, walking]",
    ],
  },
  {
    name: "topics that are a block of keys",
    text: essayText({ topics: "{ rest: 1 }" }),
    problems: [
      "5:9  error  topics: this is a block of keys, not a list",
      "    write it like `topics: [connection, listening]`",
    ],
  },
  {
    name: "topics without a value",
    text: essayText({ topics: "" }),
    problems: ["5:9  error  topics: has no value", "    give it a value"],
  },
  {
    name: "an empty list of topics",
    text: essayText({ topics: "[]" }),
    problems: ["5:9  error  topics: has 0 entries", "    write 1 to 4"],
  },
  {
    name: "five topics",
    text: essayText({ topics: "[rest, walking, tea, cake, sleep]" }),
    problems: [
      "5:9  error  topics: has 5 entries",
      "    write 1 to 4",
      "5:25  error  there is no topic `tea`",
      "    known: rest, walking; new ones go into content/data/topics.yaml",
      "5:30  error  there is no topic `cake`",
      "    known: rest, walking; new ones go into content/data/topics.yaml",
      "5:36  error  there is no topic `sleep`",
      "    known: rest, walking; new ones go into content/data/topics.yaml",
    ],
  },
  {
    name: "a topic that is given twice",
    text: essayText({ topics: "[rest, walking, rest]" }),
    problems: ["5:25  error  topics.3: `rest` is listed twice", "    keep one of the two"],
  },
  {
    name: "a topic that is a number",
    text: essayText({ topics: "[1]" }),
    problems: ["5:10  error  topics.1: `1` is a number, not text", '    put it in quotes: "1"'],
  },
  {
    name: "a topic without a value",
    text: essayText({ topics: "\n  - rest\n  -" }),
    problems: ["7:4  error  topics.2: has no value", "    give it a value"],
  },
  {
    name: "one key point",
    text: essayText({ keyPoints: "[One]" }),
    problems: ["6:12  error  keyPoints: has 1 entry", "    write 2 to 5"],
  },
  {
    name: "six key points",
    text: essayText({ keyPoints: "[One, Two, Three, Four, Five, Six]" }),
    problems: ["6:12  error  keyPoints: has 6 entries", "    write 2 to 5"],
  },
  {
    name: "an optional list that is empty",
    text: essayText({ keyPoints: "[]" }),
    problems: ["6:12  error  keyPoints: has 0 entries", "    give it a value or remove the line"],
  },
  {
    name: "a key point with a colon",
    text: essayText({ keyPoints: "\n  - One: two\n  - Two" }),
    problems: [
      "7:5  error  keyPoints.1: this is a block of keys, not text",
      '    put it in quotes: "One: two"',
    ],
  },
  {
    name: "a series that is only an id",
    text: essayText({ series: "mornings" }),
    problems: [
      '6:9  error  series: `"mornings"` is text, not a block of keys',
      "    write it like `series: { id: threads-between-us, position: 1 }`",
    ],
  },
  {
    name: "a series without a position",
    text: essayText({ series: "{ id: mornings }" }),
    problems: ["6:9  error  `series.position` is missing", "    add `position: 1`"],
  },
  {
    name: "a position in the first place but one",
    text: essayText({ series: "{ id: mornings, position: 0 }" }),
    problems: ["6:35  error  series.position: `0` is too small", "    write at least 1"],
  },
  {
    name: "a position between two",
    text: essayText({ series: "{ id: mornings, position: 1.5 }" }),
    problems: [
      "6:35  error  series.position: `1.5` is a number, not a whole number",
      "    write a whole number, without quotes",
    ],
  },
  {
    name: "a position in quotes",
    text: essayText({ series: '{ id: mornings, position: "1" }' }),
    problems: [
      '6:35  error  series.position: `"1"` is text, not a whole number',
      "    write a whole number, without quotes",
    ],
  },
  {
    name: "a position without end",
    text: essayText({ series: "{ id: mornings, position: .inf }" }),
    problems: [
      "6:35  error  series.position: `Infinity` is a number, not a whole number",
      "    write a whole number, without quotes",
    ],
  },
  {
    name: "a position too far",
    text: essayText({ series: "{ id: mornings, position: 1001 }" }),
    problems: ["6:35  error  series.position: `1001` is too large", "    write at most 1000"],
  },
  {
    name: "a mistyped key within a key",
    text: essayText({ series: "{ id: mornings, position: 1, postion: 2 }" }),
    problems: ["6:38  error  unknown key `postion`", "    did you mean `position`?"],
  },
  {
    name: "a correction that is only text",
    text: essayText({ corrections: "fixed" }),
    problems: [
      '6:14  error  corrections: `"fixed"` is text, not a list',
      "    write it like `corrections: [{ date: 2026-06-10, note: The study had 90 people and not 900. }]`",
    ],
  },
  {
    name: "a correction that is not in a list",
    text: essayText({ corrections: "\n  date: 2026-01-03\n  note: Fixed." }),
    problems: [
      "7:3  error  corrections: this is a block of keys, not a list",
      "    write it like `corrections: [{ date: 2026-06-10, note: The study had 90 people and not 900. }]`",
    ],
  },
  {
    name: "the faults of the second correction",
    text: essayText({
      corrections: "\n  - { date: 2026-01-03, note: A }\n  - { date: 2026-02-30, noet: B }",
    }),
    problems: [
      "8:5  error  `corrections.2.note` is missing",
      "    add `note: …`",
      "8:13  error  corrections.2.date: 2026-02-30 is not a day in the calendar",
      "    the last day of that month is 2026-02-28",
      "8:25  error  unknown key `noet`",
      "    did you mean `note`?",
    ],
  },
];

describe("the lists and blocks of an essay", () => {
  test.each(values)("refuses $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });
});
