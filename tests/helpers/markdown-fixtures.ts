// Reads tests/fixtures/markdown/*.txt: Markdown and the HTML it becomes, as in markdown-it's own
// tests. A pair is a title, a line with a dot, Markdown, a dot, HTML, a dot. The title may begin
// with the language of the text: `(de) sets low and high marks`. English otherwise.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

interface Fixture {
  readonly title: string;
  readonly line: number;
  readonly lang: string;
  readonly markdown: string;
  readonly html: string;
}

/** Makes each pair of a fixture file a test: this HTML, and nothing for the writer to mend. */
export function testMarkdownFixtures(name: string): void {
  const file = new URL(`../fixtures/markdown/${name}.txt`, import.meta.url);
  for (const fixture of readFixtures(readFileSync(file, "utf8"))) {
    test(`${fixture.title} (line ${fixture.line})`, () => {
      const { html, findings } = renderMarkdown(fixture.markdown, fixture.lang);
      expect(String(html)).toBe(fixture.html);
      expect(findings).toEqual([]);
    });
  }
}

function readFixtures(text: string): Fixture[] {
  const fixtures: Fixture[] = [];
  const lines = text.split("\n");
  let from = 0;
  const take = () => {
    const end = lines.indexOf(".", from);
    if (end === -1) throw new Error(`a fixture that begins at line ${from + 1} is not finished`);
    const part = lines.slice(from, end);
    from = end + 1;
    return part;
  };
  while (lines.slice(from).some((line) => line.trim() !== "")) {
    const written = take().join(" ").trim();
    const [, lang = "en", title = ""] = /^(?:\((\S+)\) )?(.+)$/.exec(written) ?? [];
    if (title === "") throw new Error(`a fixture without a title ends at line ${from}`);
    const line = from + 1;
    const [markdown, html] = [take(), take()].map((part) =>
      part.map((text) => `${text}\n`).join(""),
    );
    fixtures.push({ title, line, lang, markdown: markdown ?? "", html: html ?? "" });
  }
  return fixtures;
}
