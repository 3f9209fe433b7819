import { expect, test } from "vitest";
import { essayProblems, essayText } from "../helpers/content-site.ts";
import { trustOf } from "../helpers/trust-of.ts";

const told = (wordCount: number, front = {}) =>
  trustOf("trust/TR-11", "Tea.", { wordCount, front });

test("TR-11: an essay over 600 words wants key points", () => {
  expect(told(601)).toEqual(["title: this essay has 601 words and no key points"]);
  expect(told(600)).toEqual([]);
  expect(told(601, { keyPoints: ["One.", "Two."] })).toEqual([]);
});

test("TR-11: key points may stand in the text itself", () => {
  const body = `::: key-points\n- One.\n:::\n\n${"word ".repeat(700)}\n`;
  expect(essayProblems(essayText({}, body))).toEqual([]);
  expect(essayProblems(essayText({}, body.replace(/:::.*\n/g, "")))).toEqual([
    "2:8  warning  this essay has 701 words and no key points",
    "    write two to five plain sentences into `keyPoints`; they are shown before the text",
  ]);
});
