import { describe, expect, test } from "vitest";
import { essayProblems, essayText, loadSite } from "../../helpers/content-site.ts";

const values = [
  {
    name: "a title that is a number",
    text: essayText({ title: "1984" }),
    problems: ["2:8  error  title: `1984` is a number, not text", '    put it in quotes: "1984"'],
  },
  {
    name: "a title that is true",
    text: essayText({ title: "true" }),
    problems: [
      "2:8  error  title: `true` is true or false, not text",
      '    put it in quotes: "true"',
    ],
  },
  {
    name: "a title that is a list",
    text: essayText({ title: "[Tea, Cake]" }),
    problems: [
      "2:8  error  title: this is a list, not text",
      "    write it like `title: The Importance of Human Connection`",
    ],
  },
  {
    name: "a title that is a block of keys",
    text: essayText({ title: "{ tea: [hot] }" }),
    problems: [
      "2:8  error  title: this is a block of keys, not text",
      "    write it like `title: The Importance of Human Connection`",
    ],
  },
  {
    name: "an empty title",
    text: essayText({ title: '""' }),
    problems: ["2:8  error  title: is empty", "    write some text"],
  },
  {
    name: "a title of spaces",
    text: essayText({ title: '"   "' }),
    problems: ["2:8  error  title: is empty", "    write some text"],
  },
  {
    name: "a title of characters without width",
    text: essayText({ title: '"\\u200b\\ufeff"' }),
    problems: ["2:8  error  title: is empty", "    write some text"],
  },
  {
    name: "a title without a value",
    text: essayText({ title: "" }),
    problems: ["2:8  error  title: has no value", "    give it a value"],
  },
  {
    name: "a title of 121 characters",
    text: essayText({ title: "x".repeat(121) }),
    problems: ["2:8  error  title: has 121 characters", "    write at most 120"],
  },
  {
    name: "a title on two lines",
    text: essayText({ title: "|\n  Tea\n  time" }),
    problems: ["2:8  error  title: has more than one line", "    write it on one line"],
  },
  {
    name: "a title with an escaped line break",
    text: essayText({ title: '"Tea\\ntime"' }),
    problems: ["2:8  error  title: has more than one line", "    write it on one line"],
  },
  {
    name: "a title with a line separator",
    text: essayText({ title: '"Tea\\u2028time"' }),
    problems: ["2:8  error  title: has more than one line", "    write it on one line"],
  },
  {
    name: "a title with a bell",
    text: essayText({ title: '"Tea\\atime"' }),
    problems: ["2:8  error  title: holds a character that cannot be shown", "    remove it"],
  },
  {
    name: "a title with a null",
    text: essayText({ title: "Tea\0time" }),
    problems: [
      "2:8  error  title: holds a character that cannot be shown",
      "    remove it",
      "2:11  error  a character that cannot be shown (U+0000) stands here",
      "    remove it",
    ],
  },
  {
    name: "a title with an escape that turns what follows",
    text: essayText({ title: '"Call \\u202e321"' }),
    problems: ["2:8  error  title: holds a character that cannot be shown", "    remove it"],
  },
  {
    name: "a title with half a character",
    text: essayText({ title: '"Tea \\ud800"' }),
    problems: ["2:8  error  title: holds a character that cannot be shown", "    remove it"],
  },
  {
    name: "a description of 49 characters",
    text: essayText({ description: "x".repeat(49) }),
    problems: ["3:14  error  description: has 49 characters", "    write 50 to 200"],
  },
  {
    name: "a description of 49 characters that take two units each",
    text: essayText({ description: "🙂".repeat(49) }),
    problems: ["3:14  error  description: has 49 characters", "    write 50 to 200"],
  },
  {
    name: "a description of 201 characters",
    text: essayText({ description: "x".repeat(201) }),
    problems: ["3:14  error  description: has 201 characters", "    write 50 to 200"],
  },
  {
    name: "a description of 201 characters that take two units each",
    text: essayText({ description: "🙂".repeat(201) }),
    problems: ["3:14  error  description: has 201 characters", "    write 50 to 200"],
  },
  {
    name: "text in place of true",
    text: essayText({ draft: '"true"' }),
    problems: [
      '6:8  error  draft: `"true"` is text, not true or false',
      "    write true or false, without quotes",
    ],
  },
  {
    name: "text in place of false",
    text: essayText({ draft: '"false"' }),
    problems: [
      '6:8  error  draft: `"false"` is text, not true or false',
      "    write true or false, without quotes",
    ],
  },
  {
    name: "a word in place of true",
    text: essayText({ draft: "yes" }),
    problems: [
      '6:8  error  draft: `"yes"` is text, not true or false',
      "    write true or false, without quotes",
    ],
  },
  {
    name: "words in place of false",
    text: essayText({ draft: "no bool" }),
    problems: [
      '6:8  error  draft: `"no bool"` is text, not true or false',
      "    write true or false, without quotes",
    ],
  },
  {
    name: "a number in place of false",
    text: essayText({ draft: "0" }),
    problems: [
      "6:8  error  draft: `0` is a number, not true or false",
      "    write true or false, without quotes",
    ],
  },
  {
    name: "an optional key without a value",
    text: essayText({ draft: "" }),
    problems: ["6:8  error  draft: has no value", "    give it a value or remove the line"],
  },
  {
    name: "a language in words",
    text: essayText({ lang: "english" }),
    problems: [
      "6:7  error  lang: `english` is not a language tag",
      "    write one such as en, en-GB, de or zh-Hans",
    ],
  },
  {
    name: "a language with an underscore",
    text: essayText({ lang: "en_GB" }),
    problems: [
      "6:7  error  lang: `en_GB` is not a language tag",
      "    write one such as en, en-GB, de or zh-Hans",
    ],
  },
  {
    name: "a language that is a number",
    text: essayText({ lang: "1" }),
    problems: [
      "6:7  error  lang: `1` is not a language tag",
      "    write one such as en, en-GB, de or zh-Hans",
    ],
  },
  {
    name: "an optional text that is empty",
    text: essayText({ lang: '""' }),
    problems: [
      "6:7  error  lang: `` is not a language tag",
      "    give it a value or remove the line",
    ],
  },
  {
    name: "a kind that does not exist",
    text: essayText({ kind: "esay" }),
    problems: ['6:7  error  kind: `"esay"` is not one of the choices', "    did you mean `essay`?"],
  },
  {
    name: "a kind that is a list",
    text: essayText({ kind: "[essay]" }),
    problems: ["6:7  error  kind: this is not one of the choices", "    known: essay, information"],
  },
  {
    name: "a kind without a value",
    text: essayText({ kind: "" }),
    problems: ["6:7  error  kind: has no value", "    give it a value or remove the line"],
  },
];

const everyKey = {
  updated: "2026-01-03",
  corrections: "\n  - { date: 2026-01-04, note: The kettle was green. }",
  series: "{ id: mornings, position: 1 }",
  authors: "[guest, editors]",
  draft: "false",
  lang: "en-GB",
  keyPoints: "[One, Two, Three, Four, Five]",
  kind: "essay",
  assistance: "A program mended the spelling.",
};

describe("the front matter of an essay", () => {
  test.each(values)("refuses $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });
});

describe("the front matter of an essay accepts", () => {
  test.each([
    ["a title of 120 characters", { title: "x".repeat(120) }],
    ["a title with a pair of surrogates", { title: '"Tea \\ud83c\\udf75"' }],
    ["a title with an apostrophe", { title: "Don't 'worry'" }],
    ["a number in quotes as a title", { title: '"1984"' }],
    ["a description of 50 characters", { description: "x".repeat(50) }],
    ["a description of 200 characters", { description: "x".repeat(200) }],
    ["a description of 200 characters of two units", { description: "🙂".repeat(200) }],
    [
      "a folded description",
      { description: `>\n  ${"word ".repeat(10)}\n  ${"word ".repeat(10)}` },
    ],
    ["a description on a line of its own", { description: `|\n  ${"word ".repeat(12)}` }],
    ["false", { draft: "false" }],
    ["every key", everyKey],
  ])("%s", (_, keys) => {
    expect(essayProblems(essayText(keys))).toEqual([]);
  });

  test("a language in any form, and keeps its canonical one", () => {
    const languages = ["EN-gb", "deu", "zh-hans", "iw"];
    const { essays } = loadSite(
      Object.fromEntries(
        languages.map((lang) => [`essays/${lang.toLowerCase()}.md`, essayText({ lang })]),
      ),
    );
    expect(new Map(essays.map(({ slug, lang }) => [slug, lang]))).toEqual(
      new Map([
        ["deu", "de"],
        ["en-gb", "en-GB"],
        ["iw", "he"],
        ["zh-hans", "zh-Hans"],
      ]),
    );
  });

  test("spaces around a title, and drops them", () => {
    const { essays } = loadSite({ "essays/tea.md": essayText({ title: '"  Tea time "' }) });
    expect(essays[0]?.title).toBe("Tea time");
  });
});
