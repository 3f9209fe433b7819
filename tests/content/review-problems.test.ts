import { describe, expect, test } from "vitest";
import { essayText, problemsOf, recordsText, type YamlLines } from "../helpers/content-site.ts";

const people = `${recordsText(["editors", "guest"], "name")}ann:
  name: Ann
  description: Somebody who has studied this, works with people and reads essays for us.
  credentials: Consultant psychiatrist
`;

/** What is told of an essay with these keys, from line 6 on, at noon of 15 June 2026. */
function told(keys: YamlLines): string[] {
  const files = { "data/people.yaml": people, "essays/tea.md": essayText(keys) };
  return problemsOf(files).flatMap((problem) =>
    problem.replace("content/essays/tea.md:", "").split("\n"),
  );
}

const askAgain = "    ask the reviewer to read it again, and write the day into `lastReviewed`";

const cases = [
  {
    name: "TR-02: somebody nobody knows as its reviewer",
    keys: { reviewedBy: "anne", lastReviewed: "2026-01-02" },
    problems: ["6:13  error  there is no person `anne`", "    did you mean `ann`?"],
  },
  {
    name: "TR-02: a reviewer without credentials",
    keys: { reviewedBy: "guest", lastReviewed: "2026-01-02" },
    problems: [
      "6:13  error  `guest` has no credentials, and a review needs somebody who has",
      "    write them into content/data/people.yaml if they exist, or leave `reviewedBy` out: the page then says that nobody has reviewed it",
    ],
  },
  {
    name: "TR-02: its author as its reviewer",
    keys: { authors: "[guest, ann]", reviewedBy: "ann", lastReviewed: "2026-01-02" },
    problems: [
      "7:13  error  `ann` has written this essay, and cannot review it as well",
      "    ask somebody else with credentials",
    ],
  },
  {
    name: "TR-02: information that nobody has reviewed",
    keys: { kind: "information" },
    problems: [
      "6:7  warning  no clinician has reviewed this essay, and the page says so",
      "    ask somebody with credentials, and write `reviewedBy` and `lastReviewed`; nobody is made up",
    ],
  },
  {
    name: "TR-03: a review without its day",
    keys: { reviewedBy: "ann" },
    problems: [
      "6:13  error  this says who has reviewed the essay, and nothing says when",
      "    add `lastReviewed` with the day",
    ],
  },
  {
    name: "TR-03: the day of a review that nobody made",
    keys: { lastReviewed: "2026-01-02", nextReview: "2027-01-02" },
    problems: [
      "6:15  error  this is the day of a review, and nothing says whose",
      "    add `reviewedBy`; a day on which the text changed is `updated`",
    ],
  },
  {
    name: "TR-03: a review that is yet to come",
    keys: { reviewedBy: "ann", lastReviewed: "2026-06-17" },
    problems: [
      "7:15  error  lastReviewed: 2026-06-17 is yet to come",
      "    write the day on which somebody reviewed the essay",
    ],
  },
  {
    name: "TR-03: a next review before the last",
    keys: { reviewedBy: "ann", lastReviewed: "2026-06-01", nextReview: "2025-06-01" },
    problems: [
      "8:13  error  nextReview: 2025-06-01 is before the last review, 2026-06-01",
      "    correct one of the two",
    ],
  },
  {
    name: "TR-03: a next review after more than three years",
    keys: { reviewedBy: "ann", lastReviewed: "2024-02-29", nextReview: "2027-03-01" },
    problems: [
      "8:13  error  nextReview: 2027-03-01 is more than 3 years after the last review",
      "    write 2027-02-28 or a day before it",
    ],
  },
  {
    name: "TR-03: a review that is overdue",
    keys: { reviewedBy: "ann", lastReviewed: "2025-02-01", nextReview: "2026-06-14" },
    problems: ["8:13  warning  a review was due on 2026-06-14, and the page says so", askAgain],
  },
  {
    name: "TR-03: a review of three years ago, where nothing says when the next is due",
    keys: { reviewedBy: "ann", lastReviewed: "2023-06-14" },
    problems: ["7:15  warning  a review was due on 2026-06-14, and the page says so", askAgain],
  },
  {
    name: "TR-03: a text that changed after its review",
    keys: { reviewedBy: "ann", lastReviewed: "2026-02-01", updated: "2026-02-02" },
    problems: ["8:10  warning  the text changed after its review on 2026-02-01", askAgain],
  },
];

describe("an essay has a problem with", () => {
  test.each(cases)("$name", ({ keys, problems }) => {
    expect(told(keys)).toEqual(problems);
  });
});

const fine: { readonly name: string; readonly keys: YamlLines }[] = [
  { name: "no review, when it tells of a life", keys: {} },
  {
    name: "a review of today that is due today in three years",
    keys: { reviewedBy: "ann", lastReviewed: "2026-06-15", nextReview: "2029-06-15" },
  },
  // Somewhere it is tomorrow already.
  { name: "a review of tomorrow", keys: { reviewedBy: "ann", lastReviewed: "2026-06-16" } },
  {
    name: "a review that is due today",
    keys: { reviewedBy: "ann", lastReviewed: "2023-06-15" },
  },
  {
    name: "no review, once it is taken back",
    keys: { kind: "information", withdrawn: "{ date: 2026-02-01, reason: It was wrong. }" },
  },
];

describe("an essay may have", () => {
  test.each(fine)("$name", ({ keys }) => {
    expect(told(keys)).toEqual([]);
  });
});

test("TR-03: a reviewed essay gets older without an error", () => {
  const keys = { reviewedBy: "ann", lastReviewed: "2026-06-01", kind: "information" };
  const files = { "data/people.yaml": people, "essays/tea.md": essayText(keys) };
  const levels = problemsOf(files, { now: Date.UTC(2126, 0, 1) });
  expect(levels).toHaveLength(1);
  expect(levels[0]).toContain("warning");
});

test("TR-01: nobody signs as the program's administrator", () => {
  const files = { "data/people.yaml": people.replace("name: Ann", "name: Admin") };
  expect(problemsOf(files)).toEqual([
    [
      "content/data/people.yaml:4:9  error  ann.name: `Admin` is nobody whom readers can know",
      "    write a name, a pen name, or who signs together, such as The editors",
    ].join("\n"),
  ]);
});
