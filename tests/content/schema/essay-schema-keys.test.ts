import { describe, expect, test } from "vitest";
import { essayProblems, essayText } from "../../helpers/content-site.ts";

const keys = [
  {
    name: "a mistyped key",
    text: essayText({ darft: "true" }),
    problems: ["6:1  error  unknown key `darft`", "    did you mean `draft`?"],
  },
  {
    name: "a key with a capital",
    text: essayText({ title: undefined, Title: "Tea" }),
    problems: [
      "2:1  error  `title` is missing",
      "    add a line such as `title: The Importance of Human Connection`",
      "5:1  error  unknown key `Title`",
      "    did you mean `title`?",
    ],
  },
  {
    name: "the name that other generators give to topics",
    text: essayText({ tags: "[rest]" }),
    problems: ["6:1  error  unknown key `tags`", "    here it is called `topics`"],
  },
  {
    name: "the name that other generators give to authors",
    text: essayText({ author: "editors" }),
    problems: ["6:1  error  unknown key `author`", "    here it is called `authors`"],
  },
  {
    name: "a key that is like nothing known",
    text: essayText({ opengraph: "/tea/" }),
    problems: [
      "6:1  error  unknown key `opengraph`",
      "    known: title, description, date, updated, corrections, topics, series, authors, draft, withdrawn, aliases, lang, keyPoints, related, kind, sensitive, … (20 in all)",
    ],
  },
  {
    name: "the name of a property of every object",
    text: essayText({ ["constructor"]: "1" }),
    problems: [
      "6:1  error  unknown key `constructor`",
      "    known: title, description, date, updated, corrections, topics, series, authors, draft, withdrawn, aliases, lang, keyPoints, related, kind, sensitive, … (20 in all)",
    ],
  },
  {
    name: "the name of a method of every object",
    text: essayText({ ["toString"]: "1" }),
    problems: [
      "6:1  error  unknown key `toString`",
      "    known: title, description, date, updated, corrections, topics, series, authors, draft, withdrawn, aliases, lang, keyPoints, related, kind, sensitive, … (20 in all)",
    ],
  },
  {
    name: "an escaped name that is special to JavaScript",
    text: essayText({ '"\\x5f_proto__"': "1" }),
    problems: ["6:1  error  `__proto__` cannot be a key", "    give it another name"],
  },
  {
    name: "a merge key",
    text: essayText({ "<<": "{ draft: true }" }),
    problems: [
      "6:1  error  unknown key `<<`",
      "    known: title, description, date, updated, corrections, topics, series, authors, draft, withdrawn, aliases, lang, keyPoints, related, kind, sensitive, … (20 in all)",
    ],
  },
  {
    name: "a key that is a number",
    text: essayText({ 12: "1" }),
    problems: [
      "2:1  error  unknown key `12`",
      "    known: title, description, date, updated, corrections, topics, series, authors, draft, withdrawn, aliases, lang, keyPoints, related, kind, sensitive, … (20 in all)",
    ],
  },
  {
    name: "a long key",
    text: essayText({ ["key-".repeat(20)]: "1" }),
    problems: [
      "6:1  error  unknown key `key-key-key-key-key-key-key-key-key-key-key-key-key-key-key-…`",
      "    known: title, description, date, updated, corrections, topics, series, authors, draft, withdrawn, aliases, lang, keyPoints, related, kind, sensitive, … (20 in all)",
    ],
  },
  {
    name: "a missing title",
    text: essayText({ title: undefined }),
    problems: [
      "2:1  error  `title` is missing",
      "    add a line such as `title: The Importance of Human Connection`",
    ],
  },
  {
    name: "a missing description",
    text: essayText({ description: undefined }),
    problems: [
      "2:1  error  `description` is missing",
      "    add a line such as `description: Why small talk with a neighbour can matter, and what the research can and cannot tell us.`",
    ],
  },
  {
    name: "a missing date",
    text: essayText({ date: undefined }),
    problems: ["2:1  error  `date` is missing", "    add a line such as `date: 2026-06-08`"],
  },
  {
    name: "missing topics",
    text: essayText({ topics: undefined }),
    problems: [
      "2:1  error  `topics` is missing",
      "    add a line such as `topics: [connection, listening]`",
    ],
  },
  {
    name: "a front matter without keys",
    text: "---\n---\nText\n",
    problems: [
      "1:1  error  `date` is missing",
      "    add a line such as `date: 2026-06-08`",
      "1:1  error  `description` is missing",
      "    add a line such as `description: Why small talk with a neighbour can matter, and what the research can and cannot tell us.`",
      "1:1  error  `title` is missing",
      "    add a line such as `title: The Importance of Human Connection`",
      "1:1  error  `topics` is missing",
      "    add a line such as `topics: [connection, listening]`",
    ],
  },
  {
    name: "a front matter of comments",
    text: "---\n# title: Tea\n# date: 2026-01-02\n---\nText\n",
    problems: [
      "1:1  error  `date` is missing",
      "    add a line such as `date: 2026-06-08`",
      "1:1  error  `description` is missing",
      "    add a line such as `description: Why small talk with a neighbour can matter, and what the research can and cannot tell us.`",
      "1:1  error  `title` is missing",
      "    add a line such as `title: The Importance of Human Connection`",
      "1:1  error  `topics` is missing",
      "    add a line such as `topics: [connection, listening]`",
    ],
  },
  {
    name: "null",
    text: "---\nnull\n---\nText\n",
    problems: [
      "2:1  error  `date` is missing",
      "    add a line such as `date: 2026-06-08`",
      "2:1  error  `description` is missing",
      "    add a line such as `description: Why small talk with a neighbour can matter, and what the research can and cannot tell us.`",
      "2:1  error  `title` is missing",
      "    add a line such as `title: The Importance of Human Connection`",
      "2:1  error  `topics` is missing",
      "    add a line such as `topics: [connection, listening]`",
    ],
  },
  {
    name: "a list",
    text: "---\n- title: Tea\n---\nText\n",
    problems: [
      "2:1  error  this is a list, not a block of keys",
      "    write `key: value` on each line",
    ],
  },
  {
    name: "text",
    text: "---\njust text\n---\nText\n",
    problems: [
      '2:1  error  `"just text"` is text, not a block of keys',
      "    write `key: value` on each line",
    ],
  },
  {
    name: "a number",
    text: "---\n12\n---\nText\n",
    problems: [
      "2:1  error  `12` is a number, not a block of keys",
      "    write `key: value` on each line",
    ],
  },
];

describe("the keys of an essay", () => {
  test.each(keys)("refuses $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });
});
