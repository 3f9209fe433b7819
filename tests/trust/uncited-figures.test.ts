import { describe, expect, test } from "vitest";
import { figuresIn } from "../../src/trust/figures.ts";
import { trustOf } from "../helpers/trust-of.ts";

const figures = [
  ["It helped 23% of them", ["23%"]],
  ["17 to 21 % and 3.5 per cent and 12,5 percent", ["21 %", "3.5 per cent", "12,5 percent"]],
  ["About 1 in 6 people are lonely", ["1 in 6 people"]],
  ["It is 3 in 10, or 3 out of 10.", ["3 in 10", "3 out of 10"]],
  [
    "One in five adults and two out of every three older women",
    ["One in five adults", "two out of every three older women"],
  ],
  ["Four in ten of those who were asked", ["Four in ten of"]],
] as const;

const none = [
  "I am 100% sure",
  "A hundred per cent of nothing",
  "on two evenings out of five it may not work",
  "one in a crowd, one in her country",
  "Two in ten minutes came by",
  "218 studies with 14,170 people",
  "5 in 2019, 3 in 10,000 and 3 in 10 minutes",
  "a percentage",
  "walking came out at 0.62",
];

describe("a figure that wants a source", () => {
  test.each(figures)("stands in: %s", (text, found) => {
    expect(figuresIn(text).map((figure) => figure.text)).toEqual(found);
  });

  test.each(none)("does not stand in: %s", (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

const uncited = (markdown: string, front = {}) => trustOf("trust/TR-04", markdown, { front });
const told = "“23%” stands in a section without a source";

describe("TR-04: a figure", () => {
  test("without a source in its section is told where it stands", () => {
    const text =
      "Tea [@a].\n\n## One\n\nIt is warm.\nIt helped *23%* of them.\n\n## Two\n\nTea [@a].\n";
    expect(uncited(text)).toEqual([`5: ${told}`]);
    expect(uncited("It helped 23%, and then 24%.")).toEqual([`0: ${told}`]);
  });

  test.each([
    ["has its source beside it", "It helped 23% [@smith-2020]."],
    ["has its source in another paragraph of its section", "Somebody asked [@a].\n\nOf them 23%."],
    ["has a link to its source", "It helped 23% ([a report](https://reports.example/))."],
    ["is somebody else's words", "> It helped 23%."],
    ["is testimony", "::: voice\nIt helped 23%.\n:::"],
    ["is code", "`23%`"],
  ])("is let alone when it %s", (_, text) => {
    expect(uncited(text)).toEqual([]);
  });

  test("is let alone in the essay of somebody who tells of themselves", () => {
    expect(uncited("It helped 23%.", { voice: "lived-experience" })).toEqual([]);
  });
});
