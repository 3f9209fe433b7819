import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

describe("the visible text", () => {
  test.each([
    ["plain words", "Tea *and* **milk** ~~cups~~", "Tea and milk cups"],
    ["characters written as entities or escaped", "R&amp;D \\*", "R&D *"],
    ["typographic quotes", '"Tea", it\'s', "“Tea”, it’s"],
    ["the end of a line", "one\ntwo\\\nthree", "one\ntwo\nthree"],
    ["the text of a link", "[tea](/tea/ 'Title')", "tea"],
    ["raw HTML, which is shown", "<b>tea</b>", "<b>tea</b>"],
  ])("holds %s", (_, markdown, text) => {
    expect(renderMarkdown(markdown, "en").opening).toBe(text);
  });

  test.each([
    ["code", "a `code` b"],
    ["an address in angles", "a <https://example.org/x> b"],
    ["an address of mail in angles", "a <tea@example.org> b"],
    ["an address that is written out", "a https://example.org/x?y=z b"],
    ["the words of an image", "a ![A cup](../images/cup.jpg) b"],
    ["a citation", "a [@lee-2020, p. 12] b"],
    ["the mark of a note", "a [^n] b\n\n[^n]: ![N](../images/n.jpg)"],
  ])("leaves out %s", (_, markdown) => {
    expect(renderMarkdown(markdown, "en").opening.trim()).toBe("a  b");
  });

  test("leaves out blocks of code", () => {
    expect(renderMarkdown("a\n\n    code\n\n```\ncode\n```\n\nb", "en").opening).toBe("a\n\nb");
  });

  test("goes on after an address in angles", () => {
    expect(renderMarkdown("<https://example.org> [tea](/tea/) cup", "en").opening).toBe(" tea cup");
  });
});
