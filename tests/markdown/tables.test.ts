import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";
import { parseHtml } from "../helpers/parse-html.ts";

describe("a table", () => {
  testMarkdownFixtures("tables");

  test("carries no style attribute, wherever it stands", () => {
    const table = "| a | b |\n|:-:|--:|\n| 1 | 2 |";
    const markdown = `${table}\n\n> ${table.replaceAll("\n", "\n> ")}\n\n::: aside\n${table}\n:::`;
    const { elements } = parseHtml(String(renderMarkdown(markdown, "en").html));
    const cells = elements.filter(({ name }) => name === "td" || name === "th");
    expect(cells.map(({ attributes }) => attributes)).toEqual(
      Array.from({ length: 6 }, () => [{ class: "align-center" }, { class: "align-right" }]).flat(),
    );
  });
});
