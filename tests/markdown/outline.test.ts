import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OutlineEntry, outline } from "../../src/markdown/outline.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

describe("the sections of a text", () => {
  test("are its headings with what is read below each", () => {
    const { opening, sections } = renderMarkdown(
      "Before.\n\n## One\n\nFirst.\n\nSecond.\n\n### Two {#second}\n\nThird.",
      "en",
    );
    expect(opening).toBe("Before.");
    expect(sections).toEqual([
      { id: "one", level: 2, title: "One", text: "One\n\nFirst.\n\nSecond." },
      { id: "second", level: 3, title: "Two", text: "Two\n\nThird." },
    ]);
  });

  test("are none in a text without headings", () => {
    expect(renderMarkdown("", "en")).toMatchObject({ opening: "", sections: [] });
    expect(renderMarkdown("Tea.", "en")).toMatchObject({ opening: "Tea.", sections: [] });
  });

  test.each([
    ["a quotation", "> ## Within\n>\n> Text."],
    ["a list", "- ## Within\n\n  Text."],
    ["a directive", "::: aside\n## Within\n\nText.\n:::"],
  ])("leave a heading within %s to the section around it", (_, markdown) => {
    const { sections } = renderMarkdown(`## Around\n\n${markdown}\n\nEnd.`, "en");
    expect(sections).toEqual([
      { id: "around", level: 2, title: "Around", text: "Around\n\nWithin\n\nText.\n\nEnd." },
    ]);
  });

  test("leave a heading of level 1 to the section around it", () => {
    const { sections } = renderMarkdown("## Around\n\n# Title", "en");
    expect(sections.map(({ text }) => text)).toEqual(["Around\n\nTitle"]);
  });

  test("leave notes to the opening, wherever they are mentioned", () => {
    const { opening, sections } = renderMarkdown(
      "Before.\n\n## One\n\nText[^n] and^[Inline.] more.\n\n[^n]: ## Note\n\n    Words.",
      "en",
    );
    expect(opening).toBe("Before.\n\nNote\n\nWords.\n\nInline.");
    expect(sections.map(({ text }) => text)).toEqual(["One\n\nText and more."]);
  });

  test("hold the cells of a table", () => {
    const { opening } = renderMarkdown("| a | b |\n|---|---|\n| c | `d` |", "en");
    expect(opening).toBe("a\n\nb\n\nc\n\n");
  });

  test("have titles as they are read, with typographic quotes and the words of images", () => {
    const { sections } = renderMarkdown(
      '## *"Tea"* `now` [@lee-2020]\n\n## ![A cup](../images/cup.jpg) of tea',
      "en",
    );
    expect(sections.map(({ title }) => title)).toEqual(["“Tea” now", "A cup of tea"]);
  });
});

describe("an outline", () => {
  test.each([
    ["nests by level", [2, 3, 3, 4, 2, 3], "2(3 3(4)) 2(3)"],
    ["skips no level with an empty entry", [2, 4, 3], "2(4 3)"],
    ["takes a deep beginning as it comes", [4, 3, 2], "4 3 2"],
    ["goes back over several levels", [2, 3, 4, 5, 3, 2], "2(3(4(5)) 3) 2"],
    ["is empty without sections", [], ""],
  ])("%s", (_, levels, tree) => {
    expect(written(outline(sectionsAt(levels)))).toBe(tree);
  });

  test("puts each section below the nearest one before it that is higher", () => {
    const levels = fc.array(fc.integer({ min: 2, max: 6 }));
    fc.assert(
      fc.property(levels, (given) => {
        const found = parentsOf(outline(sectionsAt(given)));
        const naive = given.map((level, index) =>
          given.findLastIndex((other, before) => before < index && other < level),
        );
        expect(found).toEqual(naive);
      }),
    );
  });
});

interface Numbered {
  readonly level: number;
  readonly index: number;
}

function sectionsAt(levels: readonly number[]): Numbered[] {
  return levels.map((level, index) => ({ level, index }));
}

function written(entries: readonly OutlineEntry<Numbered>[]): string {
  return entries
    .map(({ section, entries: within }) =>
      within.length === 0 ? `${section.level}` : `${section.level}(${written(within)})`,
    )
    .join(" ");
}

/** The index of each section's parent, in the order of the text; -1 for none. */
function parentsOf(entries: readonly OutlineEntry<Numbered>[], parent = -1): number[] {
  return entries.flatMap(({ section, entries: within }) => [
    parent,
    ...parentsOf(within, section.index),
  ]);
}
