// The failures that were measured on the best-known starter of our field, row by row, and what a
// writer hears of them here. Then the others that we could think of.

import { describe, expect, test } from "vitest";
import {
  essayProblems,
  essayText,
  loadSite,
  problemsOf,
  recordsText,
} from "../helpers/content-site.ts";

interface Row {
  readonly writes: string;
  readonly input: string;
  /** Everything that is printed for it, without the path of the file. */
  readonly says: readonly string[];
}

const measured: readonly (Row & { readonly elsewhere: string })[] = [
  {
    writes: "a title with a colon",
    elsewhere: "a good error with a stack of 20 lines",
    input: essayText({ title: "Post: with colon" }),
    says: [
      "2:8  error  a value holds a colon and a space, which begins a new key in YAML",
      '    put the whole value in quotes: "One thing: another"',
    ],
  },
  {
    writes: "tab indentation",
    elsewhere: "a good error",
    input: essayText({ series: "\n\tid: mornings" }),
    says: ["7:1  error  a tab stands before a key", "    indent with spaces"],
  },
  {
    writes: "date: 2026-13-45",
    elsewhere: "published as 14 February 2027",
    input: essayText({ date: "2026-13-45" }),
    says: [
      "4:7  error  date: 2026-13-45 is not a day in the calendar",
      "    months go from 01 to 12, and the month comes before the day",
    ],
  },
  {
    writes: "date: 2026-02-30",
    elsewhere: "published as 2 March 2026",
    input: essayText({ date: "2026-02-30" }),
    says: [
      "4:7  error  date: 2026-02-30 is not a day in the calendar",
      "    the last day of that month is 2026-02-28",
    ],
  },
  {
    writes: "date: 01/02/2026",
    elsewhere: "an error without the format that is wanted",
    input: essayText({ date: "01/02/2026" }),
    says: [
      "4:7  error  date: `01/02/2026` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    writes: "no date",
    elsewhere: "dated with the file's own time",
    input: essayText({ date: undefined }),
    says: ["2:1  error  `date` is missing", "    add a line such as `date: 2026-06-08`"],
  },
  {
    writes: "no title",
    elsewhere: "an empty heading",
    input: essayText({ title: undefined }),
    says: [
      "2:1  error  `title` is missing",
      "    add a line such as `title: The Importance of Human Connection`",
    ],
  },
  {
    writes: 'draft: "false"',
    elsewhere: "silently absent",
    input: essayText({ draft: '"false"' }),
    says: [
      '6:8  error  draft: `"false"` is text, not true or false',
      "    write true or false, without quotes",
    ],
  },
  {
    writes: 'draft: "no bool"',
    elsewhere: "silently absent",
    input: essayText({ draft: '"no bool"' }),
    says: [
      '6:8  error  draft: `"no bool"` is text, not true or false',
      "    write true or false, without quotes",
    ],
  },
  {
    writes: "darft: true",
    elsewhere: "the draft is published",
    input: essayText({ darft: "true" }),
    says: ["6:1  error  unknown key `darft`", "    did you mean `draft`?"],
  },
  {
    writes: "a missing image, no alt",
    elsewhere: "a broken image without words",
    input: essayText({}, "![](../images/nope.png)\n"),
    says: [
      "8:1  error  there is no image `content/images/nope.png`",
      "    none is defined yet; new ones go into content/images/",
      "8:1  error  this image has no words for those who do not see it",
      "    write what it shows, ![A kettle on a stove](…), or ![](…){decorative} if it only decorates",
    ],
  },
  {
    writes: "a dead internal link",
    elsewhere: "a dead link",
    input: essayText({}, "[a](/essays/nope/)\n"),
    says: ["8:5  error  there is no page `/essays/nope/`", "    did you mean `/essays/tea/`?"],
  },
  {
    writes: "the first --- forgotten",
    elsewhere: "the front matter as text",
    input: essayText().replace("---\n", ""),
    says: [
      "1:1  error  the first line is `title: Tea`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    writes: "a template in prose",
    elsewhere: "a crash that names line 1 for line 5",
    input: essayText({}, "{% x %} and {{ y }}\n"),
    says: [],
  },
];

const others: readonly Row[] = [
  {
    writes: "draft: yes",
    input: essayText({ draft: "yes" }),
    says: [
      '6:8  error  draft: `"yes"` is text, not true or false',
      "    write true or false, without quotes",
    ],
  },
  {
    writes: "draft: 1",
    input: essayText({ draft: "1" }),
    says: [
      "6:8  error  draft: `1` is a number, not true or false",
      "    write true or false, without quotes",
    ],
  },
  {
    writes: "Draft: true",
    input: essayText({ Draft: "true" }),
    says: ["6:1  error  unknown key `Draft`", "    did you mean `draft`?"],
  },
  {
    writes: "a missing image",
    input: essayText({}, "![A cup](../images/nope.png)\n"),
    says: [
      "8:1  error  there is no image `content/images/nope.png`",
      "    none is defined yet; new ones go into content/images/",
    ],
  },
  {
    writes: "the second --- forgotten",
    input: essayText().replace("\n---\n\n", "\n\n"),
    says: ["1:1  error  the front matter has no end", "    write a line `---` after its last key"],
  },
  {
    writes: "topics: Rest",
    input: essayText({ topics: "[Rest]" }),
    says: ["5:10  error  there is no topic `Rest`", "    did you mean `rest`?"],
  },
  {
    writes: "topics: rest, as text",
    input: essayText({ topics: "rest" }),
    says: ['5:9  error  topics: `"rest"` is text, not a list', "    write a list: [rest]"],
  },
  {
    writes: "tags",
    input: essayText({ tags: "[rest]" }),
    says: ["6:1  error  unknown key `tags`", "    here it is called `topics`"],
  },
  {
    writes: "an empty title",
    input: essayText({ title: "" }),
    says: ["2:8  error  title: has no value", "    give it a value"],
  },
  {
    writes: "a title of two lines",
    input: essayText({ title: '"one\\ntwo"' }),
    says: ["2:8  error  title: has more than one line", "    write it on one line"],
  },
  {
    writes: "a short description",
    input: essayText({ description: "Short." }),
    says: ["3:14  error  description: has 6 characters", "    write 50 to 200"],
  },
  {
    writes: "an unclosed quote",
    input: essayText({ title: '"Tea' }),
    says: [
      "2:8  error  this quote is not closed on its line",
      '    write " also at the end of the text',
    ],
  },
  {
    writes: "an unclosed list",
    input: essayText({ topics: "[rest" }),
    says: ["5:14  error  a `]` is missing here", "    end with it what `[` began"],
  },
  {
    writes: "a key given twice",
    input: essayText({ lang: "en" }).replace("lang: en", "lang: en\nlang: de"),
    says: ["7:1  error  `lang` is given twice", "    keep one of the two"],
  },
  {
    writes: "a merge key",
    input: essayText({ "<<": "{ draft: true }" }),
    says: [
      "6:1  error  unknown key `<<`",
      "    known: title, description, date, updated, corrections, topics, series, authors, draft, withdrawn, aliases, lang, keyPoints, related, kind, sensitive, … (20 in all)",
    ],
  },
  {
    writes: "an anchor",
    input: essayText({ title: "&a Tea" }),
    says: [
      "2:8  error  `&a` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    writes: "a tag",
    input: essayText({ title: "!!js/function Tea" }),
    says: [
      "2:8  error  `!!js/function` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    writes: "code in front matter",
    input: essayText().replace("---", "---js"),
    says: [
      "1:1  error  the first line is `---js`, but front matter is always YAML",
      "    write `---` alone on the first line, and the keys in YAML",
    ],
  },
  {
    writes: "TOML front matter",
    input: essayText().replace("---", "+++"),
    says: [
      "1:1  error  the first line is `+++`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    writes: "a date with a time and no zone",
    input: essayText({ date: "2026-01-02T09:00" }),
    says: [
      "4:7  error  date: 2026-01-02T09:00 has no time zone",
      "    add one: 2026-01-02T09:00Z or 2026-01-02T09:00+01:00",
    ],
  },
  {
    writes: "a date as a number",
    input: essayText({ date: "20260102" }),
    says: [
      "4:7  error  date: `20260102` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    writes: "updated before date",
    input: essayText({ updated: "2025-01-01" }),
    says: [
      "6:10  error  updated: 2025-01-01 is before the essay's own date, 2026-01-02",
      "    correct one of the two",
    ],
  },
  {
    writes: "an unknown series",
    input: essayText({ series: "{ id: morning, position: 1 }" }),
    says: ["6:15  error  there is no series `morning`", "    did you mean `mornings`?"],
  },
  {
    writes: "a series without a position",
    input: essayText({ series: "{ id: mornings }" }),
    says: ["6:9  error  `series.position` is missing", "    add `position: 1`"],
  },
  {
    writes: "an unknown author",
    input: essayText({ authors: "[gest]" }),
    says: ["6:11  error  there is no person `gest`", "    did you mean `guest`?"],
  },
  {
    writes: "author",
    input: essayText({ author: "guest" }),
    says: ["6:1  error  unknown key `author`", "    here it is called `authors`"],
  },
  {
    writes: "an unknown language",
    input: essayText({ lang: "english" }),
    says: [
      "6:7  error  lang: `english` is not a language tag",
      "    write one such as en, en-GB, de or zh-Hans",
    ],
  },
  {
    writes: "an unknown pinned essay",
    input: essayText({ related: "[coffee]" }),
    says: ["6:11  error  there is no essay `coffee`", "    none is defined yet"],
  },
  {
    writes: "an essay pinned to itself",
    input: essayText({ related: "[tea]" }),
    says: ["6:11  error  an essay cannot be related to itself", "    remove it from the list"],
  },
  {
    writes: "an unknown source",
    input: essayText({}, "Tea [@smth-2020].\n"),
    says: ["8:6  error  there is no reference `smth-2020`", "    did you mean `smith-2020`?"],
  },
  {
    writes: "an unclosed citation",
    input: essayText({}, "Tea [@smith-2020.\n"),
    says: [
      "8:5  error  the citation `[@smith-2020.` is not closed by a `]`",
      "    write [@key], [@one; @two] or [@key, p. 12]",
    ],
  },
  {
    writes: "a first-level heading",
    input: essayText({}, "# Tea\n"),
    says: [
      "8:1  error  the page already has its level-1 heading, the title",
      "    begin sections with `## `",
    ],
  },
  {
    writes: "an unclosed directive",
    input: essayText({}, "::: try\nTea.\n"),
    says: [
      "8:1  error  the directive `try` is not closed",
      "    end it with a line `:::`, indented as its first line is",
    ],
  },
  {
    writes: "no text",
    input: essayText({}, ""),
    says: [
      "7:1  error  there is no text after the front matter",
      "    write it below the closing `---`; is that line missing higher up?",
    ],
  },
  {
    writes: "a note without its text",
    input: essayText({}, "Tea[^1].\n"),
    says: [
      "8:4  error  [^1] has no note",
      "    write it on a line of its own, [^1]: …, or \\[^ if you mean the signs",
    ],
  },
  {
    writes: "raw HTML",
    input: essayText({}, "<script>alert(1)</script>\n"),
    says: [],
  },
];

describe("what other generators publish wrong", () => {
  test.each(measured)("$writes: there $elsewhere, here it is told", ({ input, says }) => {
    expect(essayProblems(input)).toEqual(says);
  });

  test("a date of the future: there published at once, here not before its day", () => {
    const { essays, schedule } = loadSite({ "essays/tea.md": essayText({ date: "2099-01-01" }) });
    expect(essays).toEqual([]);
    expect(schedule).toMatchObject({ scheduled: 1, next: { day: "2099-01-01" } });
  });

  test("a topic of drafts only: there it has a page, here it has none", () => {
    const files = { "essays/tea.md": essayText({ draft: "true" }) };
    expect(loadSite(files).topicPages).toEqual([]);
  });

  test("topics that differ in their capitals: there a crash that names neither post", () => {
    const problems = problemsOf({
      "data/topics.yaml": recordsText(["sleep"]),
      "essays/a.md": essayText({ topics: "[sleep]" }),
      "essays/b.md": essayText({ topics: "[Sleep]" }),
    });
    expect(problems).toEqual([
      "content/essays/b.md:5:10  error  there is no topic `Sleep`\n    did you mean `sleep`?",
    ]);
  });

  test("two broken posts: there the first is reported, here both are", () => {
    const files = ["a", "b"].map((name) => [`essays/${name}.md`, essayText({ date: "soon" })]);
    expect(problemsOf(Object.fromEntries(files))).toHaveLength(2);
  });
});

describe("other slips", () => {
  test.each(others)("$writes", ({ input, says }) => {
    expect(essayProblems(input)).toEqual(says);
  });
});
