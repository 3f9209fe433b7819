import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import {
  referencesSchema,
  seriesSchema,
  topicsSchema,
} from "../../src/content/schema/data-schemas.ts";
import { essaySchema } from "../../src/content/schema/essay-schema.ts";
import { pageSchema } from "../../src/content/schema/page-schema.ts";
import { peopleSchema } from "../../src/content/schema/people-schema.ts";
import { siteSchema } from "../../src/content/schema/site-schema.ts";
import { essayProblems, essayText, siteText } from "../helpers/content-site.ts";
import { type Check, editorCheck, frontOf, yamlValue } from "./editor-check.ts";

const both = [
  ["a front matter with what it needs", {}],
  ["a title of 120 characters", { title: "a".repeat(120) }],
  ["a description of exactly 50 characters", { description: "ä".repeat(50) }],
  ["a date with a time and its zone", { date: "2026-06-08T09:00+01:00" }],
  ["four topics", { topics: "[a, b, c, d]" }],
  [
    "two equal corrections",
    { corrections: "[{ date: 2026-02-01, note: A }, { date: 2026-02-01, note: A }]" },
  ],
  ["a series", { series: "{ id: mornings, position: 3 }" }],
  ["a script in a language tag", { lang: "zh-Hans-TW" }],
  ["an alias that is a file", { aliases: "[/2019/05/post.html, /a/, /käse/]" }],
  ["an essay of information", { kind: "information", draft: "false" }],
] as const;

const neither = [
  ["no title", { title: undefined }],
  ["an empty title", { title: '" "' }],
  ["a title of 121 characters", { title: "a".repeat(121) }],
  ["a title on two lines", { title: '"Tea\\nand company"' }],
  ["a title that is a number", { title: "12" }],
  ["a short description", { description: "Tea." }],
  ["a day before the month", { date: "08-06-2026" }],
  ["a time without its zone", { date: "2026-06-08T09:00" }],
  ["no topics", { topics: "[]" }],
  ["five topics", { topics: "[a, b, c, d, e]" }],
  ["a topic that stands twice", { topics: "[a, a]" }],
  ["a topic outside of a list", { topics: "rest" }],
  ["an unknown key", { darft: "true" }],
  ["an unknown key within a field", { series: "{ id: mornings, place: 3 }" }],
  ["a position of nothing", { series: "{ id: mornings, position: 0 }" }],
  ["text for true or false", { draft: '"yes"' }],
  ["a kind that does not exist", { kind: "poem" }],
  ["a language by its name", { lang: "english" }],
  ["one key point", { keyPoints: "[Only one.]" }],
  ["an alias with the domain", { aliases: "[https://example.org/a/]" }],
  ["an alias without its last slash", { aliases: "[/essays/old]" }],
  ["a correction without its note", { corrections: "[{ date: 2026-06-08 }]" }],
] as const;

/** What only `npm run check` can tell. */
const checkOnly = [
  ["a day that is not in the calendar", { date: "2026-02-30" }],
  ["a title of characters that cannot be seen", { title: '"\\u200b"' }],
] as const;

describe("front matter in an editor", () => {
  const editor = editorCheck(essaySchema);
  const zod: Check = (value) => essaySchema.safeParse(value).success;

  test.each(both)("accepts %s, as the check does", (_, keys) => {
    const front = frontOf(essayText(keys));
    expect([editor(front), zod(front)]).toEqual([true, true]);
  });

  test.each(neither)("refuses %s, as the check does", (_, keys) => {
    const front = frontOf(essayText(keys));
    expect([editor(front), zod(front)]).toEqual([false, false]);
  });

  test.each(checkOnly)("leaves %s to the check", (_, keys) => {
    const front = frontOf(essayText(keys));
    expect([editor(front), zod(front)]).toEqual([true, false]);
  });

  test("is accepted in every file of this publication", () => {
    const { essays, pages } = readContent("content");
    const page = editorCheck(pageSchema);
    const refused = [
      ...essays.filter(({ text }) => !editor(frontOf(text))),
      ...pages.filter(({ text }) => !page(frontOf(text))),
    ];
    expect(refused.map(({ file }) => file)).toEqual([]);
  });

  test("may name its schema in a comment", () => {
    const comment = "# yaml-language-server: $schema=../../.vscode/essay.schema.json";
    expect(essayProblems(essayText().replace("---\n", `---\n${comment}\n`))).toEqual([]);
  });
});

describe("data files in an editor", () => {
  const about = "d".repeat(50);
  test.each([
    ["a topic", topicsSchema, `rest: { title: Rest, description: ${about} }`, true],
    [
      "a topic with capitals in its id",
      topicsSchema,
      `Rest: { title: Rest, description: ${about} }`,
      false,
    ],
    ["a topic without a description", topicsSchema, "rest: { title: Rest }", false],
    [
      "a source with a DOI",
      referencesSchema,
      "a-1: { authors: A, year: 2020, title: T, doi: 10.1371/x }",
      true,
    ],
    [
      "the address of a DOI",
      referencesSchema,
      "a-1: { authors: A, year: 2020, title: T, doi: 'https://doi.org/10.1371/x' }",
      false,
    ],
    ["a year in quotes", referencesSchema, "a-1: { authors: A, year: '2020', title: T }", false],
    [
      "an address without https://",
      referencesSchema,
      "a-1: { authors: A, year: 2020, title: T, url: www.tea.org }",
      false,
    ],
    ["a site", siteSchema, siteText(), true],
    ["a site without a contact", siteSchema, siteText({ contact: undefined }), false],
    ["a contact that is a name", siteSchema, siteText({ contact: "Ann" }), false],
    ["a feed id that is an address", siteSchema, siteText({ feedId: "https://test.org" }), false],
    ["a page of 101 essays", siteSchema, siteText({ pageSize: "101" }), false],
  ])("%s: the editor and the check agree", (_, schema, yaml, isGood) => {
    const value = yamlValue(yaml);
    expect([editorCheck(schema)(value), schema.safeParse(value).success]).toEqual([isGood, isGood]);
  });

  test.each([
    ["site", siteSchema],
    ["topics", topicsSchema],
    ["series", seriesSchema],
    ["people", peopleSchema],
    ["references", referencesSchema],
  ] as const)("%s.yaml of this publication is accepted", (name, schema) => {
    const value = yamlValue(readContent("content").data.get(name)?.text ?? "");
    expect(editorCheck(schema)(value)).toBe(true);
  });
});
