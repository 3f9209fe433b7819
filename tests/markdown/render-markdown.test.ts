import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";

describe("what is no Markdown", () => {
  testMarkdownFixtures("inert");
});

describe("a rendering", () => {
  test("depends on the text and its language alone", () => {
    fc.assert(
      fc.property(anyMarkdown, anyMarkdown, (text, other) => {
        const first = renderMarkdown(text, "en");
        renderMarkdown(other, "en");
        const second = renderMarkdown(text, "en");
        expect({ ...second, html: String(second.html) }).toEqual({
          ...first,
          html: String(first.html),
        });
      }),
    );
  });

  test("speaks English where the interface does not speak the language", () => {
    expect(String(renderMarkdown("## Thé", "fr").html)).toContain(
      'aria-label="Link to section: Thé"',
    );
  });

  test("points its findings at lines of the text, at what stands there", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        // A note that nothing mentions leaves the text, and takes the place of those within it
        // along; and tables take the backslash away from `\|`.
        fc.pre(!/\[\^n\]:.*\^\[|\\\|/s.test(text));
        // What markdown-it does to a text before it reads it.
        const lines = text.replaceAll("\0", "\uFFFD").split(/\r\n?|\n/);
        const { findings, citations } = renderMarkdown(text, "en");
        for (const { line, near } of [...findings, ...citations]) {
          expect(lines[line]).toContain(near);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("refuses a language tag that is none", () => {
    expect(() => renderMarkdown("Tea", "not a tag")).toThrow(RangeError);
  });
});
