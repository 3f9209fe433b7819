import { expect, test } from "vitest";
import { allowedText } from "../../src/cli/build-report.ts";

const one = { file: "content/essays/tea.md", line: 10, entries: ["L30"], reason: "a film" };

test.each([
  [[], undefined],
  [[one], "1 comment that allows a wording; --format=json lists them"],
  [[one, one], "2 comments that allow a wording; --format=json lists them"],
])("check and build end with how many comments allow wordings: %j", (allowed, text) => {
  expect(allowedText(allowed)).toBe(text);
});
