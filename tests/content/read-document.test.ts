import { describe, expect, test } from "vitest";
import {
  essayProblems,
  essayText,
  loadSite,
  problemsOf,
  siteText,
} from "../helpers/content-site.ts";

const bodies = [
  {
    name: "more lines than anybody writes",
    text: essayText({}, "a\n".repeat(20_000)),
    problems: [
      "20001:1  error  this file has 20,007 lines, and at most 20,000 are read",
      "    divide it, or look whether something was pasted into it that does not belong there",
    ],
  },
  {
    name: "a paragraph that nobody reads to its end",
    text: essayText({ keyPoints: "[a, b]" }, `Tea.\n\n${"a ".repeat(5000)}\nb c\n\n- d\n`),
    problems: [
      "11:1  error  this paragraph has 10,004 characters, and at most 10,000 are read",
      "    divide it by an empty line",
    ],
  },
  {
    name: "no text",
    text: essayText({}, ""),
    problems: [
      "7:1  error  there is no text after the front matter",
      "    write it below the closing `---`; is that line missing higher up?",
    ],
  },
  {
    name: "empty lines",
    text: essayText({}, "\n \n\t\n"),
    problems: [
      "7:1  error  there is no text after the front matter",
      "    write it below the closing `---`; is that line missing higher up?",
    ],
  },
  {
    name: "no line after the fence",
    text: essayText().split("\n").slice(0, 6).join("\n"),
    problems: [
      "6:1  error  there is no text after the front matter",
      "    write it below the closing `---`; is that line missing higher up?",
    ],
  },
  {
    name: "a definition that nothing refers to",
    text: essayText({}, "[tea]: https://tea.org\n"),
    problems: [
      "7:1  error  there is no text after the front matter",
      "    write it below the closing `---`; is that line missing higher up?",
    ],
  },
];

describe("the text of an essay", () => {
  test.each(bodies)("is refused when it is $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });
});

function crlf(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

describe("the place of a problem", () => {
  const faulty = essayText({ draft: "maybe" }, "Tea.\n\nIt warms [@nobody].\n\n# Heading\n");
  const lines = [
    '6:8  error  draft: `"maybe"` is text, not true or false',
    "    write true or false, without quotes",
    "11:11  error  there is no reference `nobody`",
    "    known: smith-2020; new ones go into content/data/references.yaml",
    "13:1  error  the page already has its level-1 heading, the title",
    "    begin sections with `## `",
  ];

  test.each([
    ["LF", faulty],
    ["CRLF", crlf(faulty)],
    ["CR", faulty.replaceAll("\n", "\r")],
    ["a byte order mark", `\ufeff${faulty}`],
    ["a byte order mark and CRLF", `\ufeff${crlf(faulty)}`],
    ["spaces after the fences", faulty.replaceAll("---\n", "--- \n")],
  ])("is right in a file with %s", (_, text) => {
    expect(essayProblems(text)).toEqual(lines);
  });

  test("is right in a data file with a byte order mark and CRLF", () => {
    const site = `\ufeff${crlf(siteText({ pageSize: "ten" }))}`;
    expect(problemsOf({ "data/site.yaml": site })).toEqual([
      'content/data/site.yaml:8:11  error  pageSize: `"ten"` is text, not a whole number\n    write a whole number, without quotes',
    ]);
  });
});

describe("an essay", () => {
  test("is the same whatever its line ends and its byte order mark", () => {
    const text = essayText({}, "Tea.\n\n## Leaves\n\n- green\n- black\n");
    const read = (written: string) =>
      loadSite({ "essays/tea.md": written }).essays.map((essay) => ({
        ...essay,
        body: essay.body.toString(),
      }));
    expect(read(`\ufeff${crlf(text)}`)).toEqual(read(text));
  });

  test("of an image alone is no empty one", () => {
    const text = essayText({}, "![A cup](../images/cup.jpg)\n");
    expect(problemsOf({ "essays/tea.md": text, "images/cup.jpg": "" })).toEqual([]);
  });
});
