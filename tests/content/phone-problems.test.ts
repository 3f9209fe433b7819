import { describe, expect, test } from "vitest";
import { essayText, problemsOf, type SiteFiles } from "../helpers/content-site.ts";
import { country } from "../helpers/help-country.ts";

const withData: SiteFiles = { "data/helplines/gb.yaml": country };

/** The errors of an essay, without its path. */
function errorsOf(files: SiteFiles, keys: Record<string, string>, body?: string): string[] {
  return problemsOf({ ...files, "essays/tea.md": essayText(keys, body) })
    .filter((problem) => problem.includes("  error  "))
    .map((problem) => problem.replace("content/essays/tea.md:", ""));
}

const unknown = (shown: string) =>
  `error  \`${shown}\` looks like a number to call, and is none of the helplines\n    lead to /help/ instead, or add the line to content/data/helplines/`;

describe("a number in an essay", () => {
  test.each([
    ["the emergency number", "Call 999 or 112."],
    ["a line, however it is grouped", "Listeners: 0808 1570001, [now](tel:08081570001)"],
    ["a text", "Text HELLO to 85000, or [here](sms:85000?body=HELLO)."],
    ["a number that nothing dials", "Call \\*4141."],
    ["a figure", "We rang 400 people in 2019."],
  ])("may be %s", (_, body) => {
    expect(errorsOf(withData, {}, body)).toEqual([]);
  });

  test.each([
    [
      "in a line of its own",
      "One.\n\nCall 01632 960 123 now.",
      `10:6  ${unknown("01632 960 123")}`,
    ],
    [
      "beside another in a paragraph",
      "Call 999\nor *ring* 01632&nbsp;960 123",
      `9:11  ${unknown("01632\u00a0960 123")}`,
    ],
    ["that markup divides", "0800 **1111** 22", `8:1  ${unknown("0800 1111 22")}`],
    ["in a heading", "## Call 1234\n\nNow.", `8:9  ${unknown("1234")}`],
    ["in a table", "| a | b |\n|---|---|\n| x | call 1234 |", `10:12  ${unknown("1234")}`],
    ["in the words of an image", "![Ring 1234](https://test.org/a.png)", `8:8  ${unknown("1234")}`],
    ["in code", "Call `1234`.", `8:7  ${unknown("1234")}`],
    ["behind a link", "Call [them](tel:1234).", `8:13  ${unknown("tel:1234")}`],
    ["behind a link with escapes", "[them](sms:%31234)", `8:8  ${unknown("sms:%31234")}`],
    [
      "of a line that nobody has confirmed",
      "Call 01632 960 009.",
      "8:6  error  `01632 960 009` is a helpline that nobody has confirmed yet\n    confirm it as docs/helplines.md says, or lead to /help/ instead",
    ],
    [
      "that is denied",
      "Call 182.",
      "8:6  error  nobody may be sent to `182`: it is where appointments in hospitals are made, and no crisis line\n    leave it out",
    ],
    [
      "that is denied by its words",
      "Call Lifeline Ghana.",
      "8:6  error  nobody may be sent to `Lifeline Ghana`: it was made up\n    leave it out",
    ],
  ])("is an error %s", (_, body, problem) => {
    expect(errorsOf(withData, {}, body)).toEqual(expect.arrayContaining([problem]));
  });

  test.each([
    ["title", '"Call 1234"', `2:8  ${unknown("1234")}`],
    ["keyPoints", "[Rest a while., Then ring 1234.]", `6:28  ${unknown("1234")}`],
  ])("is an error in `%s`", (key, value, problem) => {
    expect(errorsOf(withData, { [key]: value })).toEqual([problem]);
  });
});

test("in a site without helplines any number may be written, but none that is denied", () => {
  expect(errorsOf({}, {}, "Call 1234, not 1393.")).toEqual([
    "8:16  error  nobody may be sent to `1393`: 109 has taken its place since 1 January 2024\n    leave it out",
  ]);
});
