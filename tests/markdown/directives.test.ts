import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { findingsOf } from "../helpers/findings.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";

describe("a directive", () => {
  testMarkdownFixtures("directives");
});

describe("a directive that the writer must mend", () => {
  test.each(["note", "Try", "try this", "{.red}", "__proto__", '"><b>'])(
    "has a name that nobody knows: %s",
    (name) => {
      const markdown = `Text\n\n::: ${name}\nTea\n:::`;
      expect(findingsOf(markdown)).toEqual([
        `2 :::: there is no directive \`${name}\` (known: key-points, aside, voice, try)`,
      ]);
      expect(String(renderMarkdown(markdown, "en").html)).not.toContain("<b>");
    },
  );

  test.each([
    ["at the end of the text", "::: try\nTea", 0],
    ["in a list", "- One\n- ::: try\n  Tea\n\nAfter", 1],
    ["in a quotation", "> ::: try\n> Tea\n\nAfter", 0],
    ["when only the one within it is closed", "::: try\n::: aside\nTea\n:::\n\nAfter", 0],
    ["in the last line", "One\n\n::: try", 2],
    ["when its last line is in a code block", "::: try\n```\n:::", 0],
  ])("is not closed %s, and nothing after it is lost", (_, markdown, line) => {
    expect(findingsOf(markdown)).toEqual([
      `${line} :::: the directive \`try\` is not closed (end it with a line \`:::\`, indented as its first line is)`,
    ]);
    const html = String(renderMarkdown(markdown, "en").html);
    if (markdown.includes("After")) expect(html).toContain("<p>After</p>");
    if (markdown.includes("Tea")) expect(html).toContain("<p>Tea</p>");
  });

  test("is closed at another indent", () => {
    expect(findingsOf("::: try\nTea\n :::")).toEqual([
      "0 :::: the directive `try` is not closed (end it with a line `:::`, indented as its first line is)",
      "2 :::: this `:::` closes nothing (open a block first, such as ::: try)",
    ]);
  });

  test.each([
    ["at the beginning", ":::\n\nTea", 0],
    ["after a directive that is closed", "::: try\nTea\n:::\n\n:::", 4],
    ["in a paragraph", "Tea\n:::\nCup", 1],
    ["in a list", "- Tea\n\n  :::", 2],
  ])("is closed without having been opened, %s", (_, markdown, line) => {
    expect(findingsOf(markdown)).toEqual([
      `${line} :::: this \`:::\` closes nothing (open a block first, such as ::: try)`,
    ]);
  });

  test("is not closed by what another list closes", () => {
    expect(findingsOf("- ::: try\n  Tea\n\nAfter\n\n- Cup\n\n  :::")).toEqual([
      "0 :::: the directive `try` is not closed (end it with a line `:::`, indented as its first line is)",
      "7 :::: this `:::` closes nothing (open a block first, such as ::: try)",
    ]);
  });

  test("is closed outside the list that it stands in", () => {
    expect(findingsOf("- ::: try\n  Tea\n:::")).toEqual([
      "0 :::: the directive `try` is not closed (end it with a line `:::`, indented as its first line is)",
      "2 :::: this `:::` closes nothing (open a block first, such as ::: try)",
    ]);
  });
});
