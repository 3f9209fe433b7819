// Texts that make careless parsers hang. The limit is far above what each needs, so that a busy
// machine does not matter; the texts are so long that quadratic time goes far beyond it.

import { describe, expect, test } from "vitest";
import { longestParagraph } from "../../src/markdown/paragraph-length.ts";
import { renderWithin } from "../helpers/render-within.ts";

const limit = 30_000;
const many = 30_000;
const more = 100_000;

const times = (text: string, count = many) => text.repeat(count);
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** Over and over, in paragraphs that are as long as they may be. */
const paragraphs = (text: string, count = many) => {
  const inOne = Math.floor(longestParagraph / text.length);
  const whole = Math.floor(count / inOne);
  const all = Array.from({ length: whole }, () => text.repeat(inOne));
  return [...all, text.repeat(count - whole * inOne)].join("\n\n");
};

describe("an end is found to", () => {
  test.each([
    ["a line of 1 MB", paragraphs("word ", 200_000)],
    ["a word of 1 MB", times("w", 1_000_000)],
    ["opening brackets", paragraphs("[")],
    ["closing brackets", paragraphs("]")],
    ["nested links", times("[", 5000) + times("](/a)", 5000)],
    ["links without an end", paragraphs("[a](")],
    ["links with half an address", paragraphs("[a](<b")],
    ["opening images", paragraphs("![")],
    ["nested images", times("![", 5000) + times("](a)", 5000)],
    ["images", paragraphs("![a](b)\n", more)],
    ["images marked as decorative", paragraphs("![](b){decorative}")],
    ["opening citations", paragraphs("[@", more)],
    ["citations without an end", paragraphs("[@a ", more)],
    ["citations without an end, with semicolons", paragraphs("[@a; ", more)],
    // In one paragraph, or in more lines than a file may have, a megabyte of these would take an hour;
    // half as many lines as a file may have take a quarter of what all of them do.
    ["citations without an end, with backslashes", paragraphs("[@\\")],
    ["quotations that go on below", times("\n> >\n![", 3300)],
    ["quotations with headings", times(">\n===\n\\\n> ", 3300)],
    ["citations on one line", paragraphs("[@a]", more)],
    ["citations on their own lines", paragraphs("[@a]\n", more)],
    ["malformed citations", paragraphs("[@a!]\n", more)],
    ["a citation of many", `[@${times("a;")}]`],
    ["a citation with a wide gap", `[@a${times(" ", 1_000_000)}!]`],
    ["opening notes", paragraphs("^[")],
    ["nested notes", times("^[", 5000) + times("]", 5000)],
    ["notes in the line", paragraphs("^[a]")],
    ["notes in the line, each another", lines(many, (index) => `^[${index}]`)],
    ["notes", lines(many, (index) => `a[^${index}]\n\n[^${index}]: b\n`)],
    ["empty notes", lines(many, (index) => `a[^${index}]\n\n[^${index}]:\n`)],
    [
      "notes within notes",
      lines(many / 10, (index) => `${times("    ", index % 90)}[^${index}]: b[^${index + 1}]\n`),
    ],
    ["links by reference", `${paragraphs("[a] ")}\n\n[a]: /b`],
    [
      "links by references, each another",
      `${lines(many, (index) => `[${index}]`)}\n\n${lines(many, (index) => `[${index}]: /${index}x`)}`,
    ],
    ["links by reference, in lines", `${paragraphs("[a]\n")}\n\n[a]: /b`],
    ["opening mentions of notes", `[^a]: b\n\n${paragraphs("[^", more)}`],
    ["mentions of a note", `[^a]: b\n\n${paragraphs("[^a]")}`],
    ["marks of notes that do not exist", paragraphs("[^n]", 200_000)],
    ["definitions of notes", times("[^a]: b\n\n")],
    ["directives that are not closed", times("::: try\n")],
    ["directives", times("::: try\n\n:::\n", many / 2)],
    ["directives that close nothing", times(":::\n")],
    ["directives in lists", times("- ::: try\n")],
    ["directives deep in lists", lines(300, (index) => `${times("  ", index)}- ::: try`)],
    ["directives with a wide gap", `::: a${times(" ", 1_000_000)}b`],
    ["directives around code that is not closed", `::: try\n${times("```\n```a\n")}`],
    ["headings", times("## a\n")],
    ["headings with suffixes", lines(many, (index) => `## a ${index % 3 === 0 ? "" : index}`)],
    ["headings of level 1", times("# a\n")],
    ["headings with many ids", `## ${times(" {#a}")}`],
    ["headings with opening ids", `## ${times("{#")}`],
    ["headings with a wide gap", `## {#a}${times(" ", 1_000_000)}b`],
    ["tables of many rows", `| a |\n|---|\n${times("| [@a] |\n")}`],
    ["tables of many columns", `${times("| a ")}\n${times("|---")}\n${times("| a ")}`],
    ["quotation marks", paragraphs("\"'")],
    ["quotations in words", paragraphs('"a ')],
    ["emphasis", paragraphs("*a **b ")],
    ["asterisks", paragraphs("*")],
    ["underscores", paragraphs("_a")],
    ["backticks of every number", lines(1500, (index) => `a${times("`", index)}`)],
    ["deep quotations", `${times("> ", 5000)}a`],
    ["deep lists", `${times("- ", 5000)}a`],
    ["addresses in angles", paragraphs("<http://a")],
    ["comments", paragraphs("<!--")],
    ["entities", paragraphs("&amp;")],
    ["hidden characters", paragraphs("@_\ud800*\u202E*\\\n")],
    ["hidden characters as entities", paragraphs("a&#x202E;*b*\n")],
    ["definitions of links", times("[a]: b\n")],
    ["empty lines", times("\n")],
    ["everything at once", paragraphs('[a](b ![c](d ^[e [@f [^g *h "i `j\n', many / 4)],
  ])("%s", { timeout: limit * 2 }, async (_, markdown) => {
    const { html } = await renderWithin(limit, markdown);
    expect(html).toBeTypeOf("string");
  });

  test("what it is asked for, and says so when there is none", async () => {
    expect(await renderWithin(limit, "# Tea")).toEqual({ html: "<h1>Tea</h1>\n", findings: 1 });
    await expect(renderWithin(1, times("[@a]", more))).rejects.toThrow("not rendered within 1 ms");
  });
});
