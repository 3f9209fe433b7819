import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";

describe("a link", () => {
  testMarkdownFixtures("links");

  test.each(["![A](../images/a.jpg)", "`code`", "**b**", "<b>"])(
    "that leaves the site is marked whatever it holds: %s",
    (text) => {
      const { html } = renderMarkdown(`[${text}](https://example.org/)`, "en");
      expect(String(html)).toMatch(/^<p><a href="https:\/\/example\.org\/" rel="noreferrer">/);
    },
  );
});
