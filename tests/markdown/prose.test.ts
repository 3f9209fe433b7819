import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";

/** What is left out counts as one character here. */
const textsOf = (markdown: string) =>
  renderMarkdown(markdown, "en").prose.map(({ text }) => text.replace(/\uFFFC+/g, "\uFFFC"));

/** Words whose places are not where they stand in the Markdown. */
function misplaced(markdown: string): string[] {
  const lines = markdown.split("\n");
  return renderMarkdown(markdown, "en").prose.flatMap(({ text, places }) =>
    [...text.matchAll(/[a-z]+/gi)].flatMap(({ 0: word, index }) => {
      const { line, column } = places.at(index);
      return lines[line]?.startsWith(word, column) ? [] : `${word} at ${line}:${column}`;
    }),
  );
}

describe("prose is read", () => {
  test.each([
    ["without marks", "A *b* **c** ~~d~~ [e](f) `g` h", ["A b c d e \uFFFC h"]],
    [
      "without addresses",
      "See <https://a.org/b> or https://a.org/c now",
      ["See \uFFFC or \uFFFC now"],
    ],
    ["without e-mail addresses", "Write to <a@b.org> or c@d.org", ["Write to \uFFFC or \uFFFC"]],
    ["with entities and escapes as they are shown", "a &amp; b \\* c", ["a & b * c"]],
    ["block by block", "# a\n\nb\n\n- c\n- d\n\n> e", ["a", "b", "c", "d", "e"]],
    ["cell by cell", "| a | b |\n|---|---|\n| c | d |", ["a", "b", "c", "d"]],
    ["without citations and marks of notes", "a[^1] b [@c] d\n\n[^1]: e", ["a b  d", "e"]],
    [
      "with the words of images by themselves",
      "a ![b *c*](../images/d.jpg) e",
      ["a \uFFFC e", "b c"],
    ],
    ["with notes in the line by themselves", "a^[b c] d", ["a d", "b c"]],
    ["without code blocks", "```\na\n```\n\n    b\n\nc", ["c"]],
    ["without comments that allow wordings", "a <!-- lint-allow L01: b --> c", ["a  c"]],
  ])("%s", (_, markdown, texts) => {
    expect(textsOf(markdown).toSorted()).toEqual(texts.toSorted());
  });
});

describe("each word of prose has the place where it is written", () => {
  test.each([
    ["behind marks", 'one *two* **three** [four](five "six") seven'],
    [
      "behind a link whose address holds the same words",
      "[tea](tea) tea [tea][tea] tea\n\n[tea]: tea",
    ],
    ["behind code that holds the same words", "`tea` tea ``tea ` tea`` tea"],
    ["on further lines", "one\ntwo  \nthree\\\nfour"],
    ["in quotations and lists", "> one\n> two\nthree\n\n- four\n  five\n\n1. > six\n   > seven"],
    ["in headings", "## one two ##\n\nthree\n=====\n\n## four {#five}"],
    ["in cells with the same words", "| tea | tea |\n|:--|--:|\n| tea | *tea* tea |"],
    ["in cells with escapes", "| a |\n|---|\n| one \\| two \\| three |"],
    ["in notes", "one[^n] two^[three *four*] five\n\n[^n]: six\n    seven\n"],
    ["in the words of images", 'one ![two *three*](../images/a.jpg "four") five'],
    ["behind entities and escapes", "&quot;one&quot; \\[two\\] &amp;&shy; three"],
    ["behind addresses", "<https://one.org/two> three https://four.org five"],
    ["behind citations and comments", "one [@one] two <!-- lint-allow L01: two --> three"],
    ["in a note within a note that nothing leads to", "a\n\n[^n]: one ^[two] three\n\nfour"],
    ["in directives", "::: aside\none\n\n- two\n:::"],
  ])("%s", (_, markdown) => {
    expect(misplaced(markdown)).toEqual([]);
  });

  test("and whatever the Markdown, a place in it", () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const lines = markdown.split(/\r\n?|\n/).length;
        for (const { text, places } of renderMarkdown(markdown, "en").prose) {
          for (const offset of [0, text.length >> 1, text.length]) {
            const { line, column } = places.at(offset);
            expect(line).toBeGreaterThanOrEqual(0);
            expect(line).toBeLessThan(lines);
            expect(column).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 300, examples: [["\n[^n]: ^[\n[r]: /r\n](a.jpg)\n::: x\n\0"]] },
    );
  });
});

test("prose knows what it stands in", () => {
  const { prose } = renderMarkdown("## a\n\n> b\n\n::: voice\nc\n\n> d\n:::\n\ne", "en");
  const about = prose.map(({ text, isHeading, isQuoted, isVoice }) => [
    text,
    [isHeading && "heading", isQuoted && "quoted", isVoice && "voice"].filter(Boolean).join(),
  ]);
  expect(Object.fromEntries(about)).toEqual({
    a: "heading",
    b: "quoted",
    c: "voice",
    d: "quoted,voice",
    e: "",
  });
});

test("prose knows what is emphasised in it", () => {
  const [{ text, emphases } = { text: "", emphases: [] }] = renderMarkdown(
    "a *b c* **d** _e_",
    "en",
  ).prose;
  expect(emphases.map(({ start, end }) => text.slice(start, end))).toEqual(["b c", "e"]);
});
