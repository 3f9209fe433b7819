import { describe, expect, test } from "vitest";
import { foundText, type PagefindText, stretches } from "../../src/client/parts/found-text.ts";

type Part = PagefindText["sub_results"][number];

const opening: Part = {
  url: "/essays/tea/",
  title: "Tea",
  excerpt: "A <mark>cup</mark> of it.",
  locations: [4],
};

function section(number: number, hits: number): Part {
  return {
    url: `/essays/tea/#s${number}`,
    title: `Section ${number}`,
    excerpt: `Section ${number}. One <mark>cup.</mark> …`,
    locations: Array.from({ length: hits }, (_, index) => index),
    anchor: {},
  };
}

function found(parts: readonly Part[]) {
  return foundText({
    url: "/essays/tea/",
    meta: { title: "Tea", description: "What tea can do." },
    filters: { topic: ["rest", "company"], time: ["3 minute read"], lang: ["en-GB"] },
    sub_results: parts,
  });
}

describe("a text in which something was found", () => {
  test("is named with its topics, its time and its language", () => {
    expect(found([])).toMatchObject({
      url: "/essays/tea/",
      title: "Tea",
      lang: "en-GB",
      topics: ["rest", "company"],
      time: "3 minute read",
    });
  });

  test("shows what was found before its first section", () => {
    const { excerpt } = found([opening, section(1, 1)]);
    expect(excerpt).toEqual([
      { text: "A ", isMarked: false },
      { text: "cup", isMarked: true },
      { text: " of it.", isMarked: false },
    ]);
  });

  test("shows its description when all was found in sections", () => {
    expect(found([section(1, 1)]).excerpt).toEqual([{ text: "What tea can do.", isMarked: false }]);
  });

  test("has the three sections with most in them, in the order of the text", () => {
    const parts = [section(1, 1), section(2, 5), section(3, 2), section(4, 1), section(5, 3)];
    expect(found(parts).sections.map(({ title }) => title)).toEqual([
      "Section 2",
      "Section 3",
      "Section 5",
    ]);
  });

  test("shows sections without their headings", () => {
    expect(found([section(1, 1)]).sections).toEqual([
      {
        url: "/essays/tea/#s1",
        title: "Section 1",
        excerpt: [
          { text: "One ", isMarked: false },
          { text: "cup", isMarked: true },
          { text: ".", isMarked: false },
          { text: " …", isMarked: false },
        ],
      },
    ]);
  });

  test("shows the heading where there is nothing else", () => {
    const { sections } = found([{ ...section(1, 1), excerpt: "<mark>Section</mark> 1." }]);
    expect(sections[0]?.excerpt).toEqual([
      { text: "Section", isMarked: true },
      { text: " 1.", isMarked: false },
    ]);
  });

  test("keeps marks that lie across the end of a heading in the text only", () => {
    const part = { ...section(1, 1), excerpt: "<mark>Section</mark> 1. <mark>Section</mark> and" };
    expect(found([part]).sections[0]?.excerpt).toEqual([
      { text: "Section", isMarked: true },
      { text: " and", isMarked: false },
    ]);
  });
});

describe("an excerpt", () => {
  test.each([
    ["no mark", [["no mark", false]]],
    ["", []],
    ["<mark>tea</mark>", [["tea", true]]],
    [
      "<mark>“tea,”</mark> he",
      [
        ["“", false],
        ["tea", true],
        [",”", false],
        [" he", false],
      ],
    ],
    ["<mark>...</mark>", [["...", false]]],
    [
      "a &lt;b&gt; <mark>&lt;i&gt;</mark>",
      [
        ["a <b> ", false],
        ["<i>", true],
      ],
    ],
    ["&lt;mark&gt;tea&lt;/mark&gt;", [["<mark>tea</mark>", false]]],
  ])("%j is taken apart", (excerpt, parts) => {
    expect(stretches(excerpt).map(({ text, isMarked }) => [text, isMarked])).toEqual(parts);
  });
});
