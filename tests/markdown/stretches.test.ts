import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";

const stretchesOf = (markdown: string) => renderMarkdown(markdown, "en").stretches;
const read = (markdown: string) =>
  stretchesOf(markdown).map(({ kind, text }) => `${kind}: ${text}`);

describe("the words of a text", () => {
  test.each([
    [
      "are one run through emphasis, links and line breaks",
      "A *cup* of\n**te**a, [and\nmore](/a/).",
      ["paragraph: A cup of tea, and more."],
    ],
    [
      "have plain quotation marks, dashes and spaces",
      "“It’s”\u00A0–  it said…",
      ['paragraph: "It\'s" - it said.'],
    ],
    ["leave out what nobody sees", "so\u00ADft and ze\u200Bro", ["paragraph: soft and zero"]],
    [
      "leave out sources, notes and addresses",
      "Tea [@a] at https://test.org/x now.[^1]\n\n[^1]: A note.",
      ["paragraph: Tea at now.", "paragraph: A note."],
    ],
    ["hold code", "A `cup` of\n\n```\ntea\n```", ["paragraph: A cup of", "code: tea"]],
    [
      "are headings and cells as well",
      "## Tea {#tea}\n\n| A | B |\n|---|---|\n| c | *d* |",
      ["heading: Tea", "cell: A", "cell: B", "cell: c", "cell: d"],
    ],
    [
      "stand also in images and titles of links",
      '![A cup](../images/a.png "A title") and [tea](/a/ "Its title")',
      ["paragraph: and tea", "alt: A cup", "title: A title", "title: Its title"],
    ],
  ])("%s", (_, markdown, expected) => {
    expect(read(markdown)).toEqual(expected);
  });

  test("are read together in a list, with the words before it, and apart in two paragraphs", () => {
    const groups = (markdown: string) => {
      const numbers = stretchesOf(markdown).map(({ group }) => group);
      return numbers.map((number) => numbers.indexOf(number));
    };
    expect(groups("These:\n\n- a\n- b\n\nOther.")).toEqual([0, 0, 0, 3]);
    expect(groups("One.\n\nTwo.")).toEqual([0, 1]);
    expect(groups("> One.\n>\n> Two.\n\nThree.")).toEqual([0, 0, 2]);
    expect(groups("| A |\n|---|\n| b |\n\nThree.")).toEqual([0, 0, 2]);
  });

  test("know quotations that are set apart", () => {
    const quoted = stretchesOf("Tea.\n\n> Cake.\n>\n> - Jam.\n\nBread.").map(
      (each) => each.isQuoted,
    );
    expect(quoted).toEqual([false, true, true, false]);
  });

  test("know links to other pages of the site", () => {
    const [stretch] = stretchesOf("A [cup of](other.md) tea at [home](https://test.org/).");
    const pointers = ["A", "cup", "of", "tea", "home"].filter((word) =>
      stretch?.isPointer(stretch.text.indexOf(word)),
    );
    expect(pointers).toEqual(["cup", "of"]);
  });
});

/** The line of the Markdown, from 0, and the text that is written there. */
function written(markdown: string, word: string): [number, string] | undefined {
  const stretch = stretchesOf(markdown).find(({ text }) => text.includes(word));
  if (!stretch) return undefined;
  const { line, near, offset } = stretch.placeOf(stretch.text.indexOf(word));
  const text = markdown.split("\n")[line] ?? "";
  return [line, text.slice(text.indexOf(near) + offset).slice(0, 8)];
}

describe("the place of a word", () => {
  test.each([
    ["in a paragraph", "Tea.\n\nOne two\nthree kettles", "kettles", [3, "kettles"]],
    ["after the same word", "tea tea *kettle*", "kettle", [0, "kettle*"]],
    ["in a quotation", "> Tea\n> and a kettle", "kettle", [1, "kettle"]],
    ["in a list", "1. Tea\n2. A **kettle**", "kettle", [1, "kettle**"]],
    ["in a table", "| A |\n|---|\n| a kettle |", "kettle", [2, "kettle |"]],
    ["in a heading with an id", "Tea.\n\n## The kettle {#x}", "kettle", [2, "kettle {"]],
    ["in a note", "Tea.[^1]\n\n[^1]: A kettle.", "kettle", [2, "kettle."]],
    ["in code", "```\ntea\nkettle\n```", "kettle", [2, "kettle"]],
    ["after an entity", "Tea &amp; cake, kettle", "kettle", [0, "kettle"]],
    ["after an escape and a link", "\\*Tea\\* [a](/kettle/) kettle", "kettle", [0, "kettle"]],
    ["after curly quotation marks", '"It\'s" a kettle', "kettle", [0, "kettle"]],
    ["in an image", "![A kettle](../images/a.png)", "kettle", [0, "kettle]("]],
  ])("%s", (_, markdown, word, place) => {
    expect(written(markdown, word)).toEqual(place);
  });

  test("is within the text, whatever that is", () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const lines = markdown.split(/\r\n?|\n/).length;
        for (const stretch of stretchesOf(markdown)) {
          for (const index of [0, stretch.text.length - 1, stretch.text.length]) {
            const { line, offset, near } = stretch.placeOf(index);
            expect(line).toBeLessThan(lines);
            expect(offset).toBeLessThanOrEqual(near.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
