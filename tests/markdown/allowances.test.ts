import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

const htmlOf = (markdown: string) => renderMarkdown(markdown, "en").html.toString();

/** Each comment as `ids: reason`, with the texts that it is about. */
function allowed(markdown: string): string[] {
  const { prose, allowances } = renderMarkdown(markdown, "en");
  return allowances.map(({ ids, reason, from, to, line }) => {
    const texts = prose.filter(({ token }) => token >= from && token <= to);
    return `${line} ${ids.join("+")}: ${reason} → ${texts.map(({ text }) => text).join("|")}`;
  });
}

describe("a comment that allows a wording prints nothing", () => {
  test.each([
    ["on a line of its own", "<!-- lint-allow L01: why -->\n\ntea", "<p>tea</p>\n"],
    ["right above its paragraph", "<!-- lint-allow L01: why -->\ntea", "<p>tea</p>\n"],
    ["over several lines", "<!-- lint-allow L01:\nwhy\n-->\ntea", "<p>tea</p>\n"],
    ["within a line", "tea <!-- lint-allow L01: why -->and cake", "<p>tea and cake</p>\n"],
    ["in a list", "- <!-- lint-allow L01: why -->\n  tea", "<ul>\n<li>\ntea</li>\n</ul>\n"],
    [
      "in a quotation",
      "> <!-- lint-allow L01: why -->\n> tea",
      "<blockquote>\n<p>tea</p>\n</blockquote>\n",
    ],
    ["without a reason", "<!-- lint-allow L01 -->\n\ntea", "<p>tea</p>\n"],
    [
      "in a heading",
      "## tea <!-- lint-allow L01: why -->",
      expect.stringContaining('<h2 id="tea">tea </h2>'),
    ],
  ])("%s", (_, markdown, html) => {
    expect(htmlOf(markdown)).toEqual(html);
  });

  test.each([
    ["another comment", "<!-- tea -->", "<p>&lt;!-- tea --&gt;</p>\n"],
    [
      "one of nearly that name",
      "<!-- lint-allowed L01: why -->",
      "<p>&lt;!-- lint-allowed L01: why --&gt;</p>\n",
    ],
    ["one without an end", "<!-- lint-allow L01: why", "<p>&lt;!-- lint-allow L01: why</p>\n"],
    ["an element", "<b>tea</b>", "<p>&lt;b&gt;tea&lt;/b&gt;</p>\n"],
    [
      "a comment in code",
      "`<!-- lint-allow L01: why -->`",
      "<p><code>&lt;!-- lint-allow L01: why --&gt;</code></p>\n",
    ],
    [
      "a comment in a block of code",
      "    <!-- lint-allow L01: why -->",
      "<pre><code>&lt;!-- lint-allow L01: why --&gt;\n</code></pre>\n",
    ],
  ])("and everything else is shown: %s", (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });
});

describe("a comment is about", () => {
  test.each([
    ["the paragraph below it", "<!-- lint-allow L01: why -->\n\na\n\nb", "0 L01: why → a"],
    ["the whole list below it", "<!-- lint-allow L01: why -->\n- a\n- b\n\nc", "0 L01: why → a|b"],
    [
      "the table below it",
      "<!-- lint-allow L01: why -->\n\n| a | b |\n|---|---|\n\nc",
      "0 L01: why → a|b",
    ],
    [
      "the block below it, whatever comments stand between",
      "<!-- lint-allow L01: why -->\n<!-- lint-allow L02: how -->\na",
      "0 L01: why → a, 1 L02: how → a",
    ],
    [
      "the paragraph that it stands in",
      "a\n\nb\nc <!-- lint-allow L01: why -->\n\nd",
      "3 L01: why → b\nc ",
    ],
    ["several entries", "<!-- lint-allow L01, L02 L03: why so -->\na", "0 L01+L02+L03: why so → a"],
    ["nothing at the end of a list", "- a\n\n  <!-- lint-allow L01: why -->\n\nb", "2 L01: why → "],
    ["nothing at the end of the text", "a\n\n<!-- lint-allow L01: why -->", "2 L01: why → "],
    ["what has a colon in its reason", "<!-- lint-allow L01: so: why -->\na", "0 L01: so: why → a"],
  ])("%s", (_, markdown, expected) => {
    expect(allowed(markdown).join(", ")).toBe(expected);
  });
});
