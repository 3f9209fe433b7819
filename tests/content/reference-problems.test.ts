import { describe, expect, test } from "vitest";
import { essayProblems, essayText, problemsOf, type SiteFiles } from "../helpers/content-site.ts";

const references = [
  {
    name: "a mistyped topic",
    text: essayText({ topics: "[walking, rset]" }),
    problems: ["5:19  error  there is no topic `rset`", "    did you mean `rest`?"],
  },
  {
    name: "a topic with a capital and a space",
    text: essayText({ topics: "[Rest ]" }),
    problems: ["5:10  error  there is no topic `Rest`", "    did you mean `rest`?"],
  },
  {
    name: "a topic that is like nothing known",
    text: essayText({ topics: "[astronomy]" }),
    problems: [
      "5:10  error  there is no topic `astronomy`",
      "    known: rest, walking; new ones go into content/data/topics.yaml",
    ],
  },
  {
    name: "topics with the names of what every object has",
    text: essayText({ topics: "[constructor, __proto__]" }),
    problems: [
      "5:10  error  there is no topic `constructor`",
      "    known: rest, walking; new ones go into content/data/topics.yaml",
      "5:23  error  there is no topic `__proto__`",
      "    known: rest, walking; new ones go into content/data/topics.yaml",
    ],
  },
  {
    name: "a mistyped author",
    text: essayText({ authors: "[editor]" }),
    problems: ["6:11  error  there is no person `editor`", "    did you mean `editors`?"],
  },
  {
    name: "a mistyped series",
    text: essayText({ series: "{ id: mornigns, position: 1 }" }),
    problems: ["6:15  error  there is no series `mornigns`", "    did you mean `mornings`?"],
  },
  {
    name: "mistyped references",
    text: essayText({}, "Tea warms [@smih-2020].\n\nIt [@smith-2020; @jones-1999] helps.\n"),
    problems: [
      "8:12  error  there is no reference `smih-2020`",
      "    did you mean `smith-2020`?",
      "10:18  error  there is no reference `jones-1999`",
      "    known: smith-2020; new ones go into content/data/references.yaml",
    ],
  },
];

const relations = [
  {
    name: "an essay that is related to itself",
    files: { "essays/tea.md": essayText({ related: "[tea]" }) },
    problems: [
      "content/essays/tea.md:6:11  error  an essay cannot be related to itself",
      "    remove it from the list",
    ],
  },
  {
    name: "an essay that is related to one that is not there",
    files: {
      "essays/tea.md": essayText({ related: "[cake, cups]" }),
      "essays/cake.md": essayText(),
    },
    problems: ["content/essays/tea.md:6:17  error  there is no essay `cups`", "    known: cake"],
  },
  {
    name: "an essay that is related to one by its address",
    files: {
      "essays/tea.md": essayText({ related: "[/essays/cake/]" }),
      "essays/cake.md": essayText(),
    },
    problems: [
      "content/essays/tea.md:6:11  error  there is no essay `/essays/cake/`",
      "    did you mean `cake`?",
    ],
  },
  {
    name: "an essay that is related to one by its file name",
    files: { "essays/tea.md": essayText({ related: "[Cake.md]" }), "essays/cake.md": essayText() },
    problems: [
      "content/essays/tea.md:6:11  error  there is no essay `Cake.md`",
      "    did you mean `cake`?",
    ],
  },
  {
    name: "a mistyped relation, for which the essay itself is no suggestion",
    files: { "essays/tea.md": essayText({ related: "[teh]" }) },
    problems: [
      "content/essays/tea.md:6:11  error  there is no essay `teh`",
      "    none is defined yet",
    ],
  },
  {
    name: "an essay that is related to a mistyped one",
    files: { "essays/tea.md": essayText({ related: "[coffe]" }), "essays/coffee.md": essayText() },
    problems: [
      "content/essays/tea.md:6:11  error  there is no essay `coffe`",
      "    did you mean `coffee`?",
    ],
  },
];

function linesOf(files: SiteFiles): string[] {
  return problemsOf(files).flatMap((problem) => problem.split("\n"));
}

describe("what an essay refers to", () => {
  test.each(references)("refuses $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });

  test.each(relations)("refuses $name", ({ files, problems }) => {
    expect(linesOf(files)).toEqual(problems);
  });
});

describe("an essay", () => {
  test("may be related to a draft and to an essay that is broken", () => {
    const files = {
      "essays/tea.md": essayText({ related: "[cake, cups]" }),
      "essays/cake.md": essayText({ draft: "true" }),
      "essays/cups.md": "oops",
    };
    expect(problemsOf(files).filter((problem) => problem.includes("tea.md"))).toEqual([]);
  });

  test("may be related to one whose name has a problem of its own", () => {
    const files = {
      "essays/tea.md": essayText({ related: "[cake]" }),
      "essays/Cake.md": essayText(),
    };
    expect(problemsOf(files)).toEqual([expect.stringContaining("name it `cake.md`")]);
  });
});

describe("an essay with a problem in its front matter", () => {
  test("hears of what it refers to all the same", () => {
    const keys = {
      draft: "maybe",
      topics: "[rset]",
      authors: "[gest]",
      series: "{ id: mornigns }",
      related: "[cake]",
    };
    expect(essayProblems(essayText(keys, "Tea [@smiht-2020].\n"))).toEqual([
      "5:10  error  there is no topic `rset`",
      "    did you mean `rest`?",
      '6:8  error  draft: `"maybe"` is text, not true or false',
      "    write true or false, without quotes",
      "7:11  error  there is no person `gest`",
      "    did you mean `guest`?",
      "8:9  error  `series.position` is missing",
      "    add `position: 1`",
      "8:15  error  there is no series `mornigns`",
      "    did you mean `mornings`?",
      "9:11  error  there is no essay `cake`",
      "    none is defined yet",
      "12:6  error  there is no reference `smiht-2020`",
      "    did you mean `smith-2020`?",
    ]);
  });

  test.each([
    ["text", essayText({ topics: "rset" })],
    ["nothing", essayText({ topics: "", series: "", related: "" })],
    ["no YAML", essayText({ topics: "[" })],
    ["a list", "---\n- topics\n---\nText.\n"],
  ])("is not asked for references where there is %s", (_, text) => {
    expect(essayProblems(text).filter((line) => line.includes("there is no"))).toEqual([]);
  });
});
