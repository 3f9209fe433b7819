// Texts that make careless parsers hang. The limit is far above what each needs, so that a busy
// machine does not matter; the texts are so long that quadratic time goes far beyond it.

import { describe, expect, test } from "vitest";
import { renderWithin } from "../helpers/render-within.ts";

const limit = 30_000;
const many = 30_000;
const more = 100_000;

const times = (text: string, count = many) => text.repeat(count);
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

describe("an end is found to", () => {
  test.each([
    ["a line of 1 MB", times("word ", 200_000)],
    ["a word of 1 MB", times("w", 1_000_000)],
    ["opening brackets", times("[")],
    ["closing brackets", times("]")],
    ["nested links", times("[", 5000) + times("](/a)", 5000)],
    ["links without an end", times("[a](")],
    ["links with half an address", times("[a](<b")],
    ["opening images", times("![")],
    ["nested images", times("![", 5000) + times("](a)", 5000)],
    ["images", times("![a](b)\n", more)],
    ["images marked as decorative", times("![](b){decorative}")],
    ["opening citations", times("[@", more)],
    ["citations without an end", times("[@a ", more)],
    ["citations without an end, with semicolons", times("[@a; ", more)],
    ["citations on one line", times("[@a]", more)],
    ["citations on their own lines", times("[@a]\n", more)],
    ["malformed citations", times("[@a!]\n", more)],
    ["a citation of many", `[@${times("a;")}]`],
    ["a citation with a wide gap", `[@a${times(" ", 1_000_000)}!]`],
    ["opening notes", times("^[")],
    ["nested notes", times("^[", 5000) + times("]", 5000)],
    ["notes in the line", times("^[a]")],
    ["notes in the line, each another", lines(many, (index) => `^[${index}]`)],
    ["notes", lines(many, (index) => `a[^${index}]\n\n[^${index}]: b\n`)],
    ["empty notes", lines(many, (index) => `a[^${index}]\n\n[^${index}]:\n`)],
    [
      "notes within notes",
      lines(many / 10, (index) => `${times("    ", index % 90)}[^${index}]: b[^${index + 1}]\n`),
    ],
    ["links by reference", `${times("[a] ")}\n\n[a]: /b`],
    [
      "links by references, each another",
      `${lines(many, (index) => `[${index}]`)}\n\n${lines(many, (index) => `[${index}]: /${index}x`)}`,
    ],
    ["links by reference, in lines", `${times("[a]\n")}\n\n[a]: /b`],
    ["opening mentions of notes", `[^a]: b\n\n${times("[^", more)}`],
    ["mentions of a note", `[^a]: b\n\n${times("[^a]")}`],
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
    ["quotation marks", times("\"'")],
    ["quotations in words", times('"a ')],
    ["emphasis", times("*a **b ")],
    ["asterisks", times("*")],
    ["underscores", times("_a")],
    ["backticks of every number", lines(1500, (index) => `a${times("`", index)}`)],
    ["deep quotations", `${times("> ", 5000)}a`],
    ["deep lists", `${times("- ", 5000)}a`],
    ["addresses in angles", times("<http://a")],
    ["comments", times("<!--")],
    ["entities", times("&amp;")],
    ["hidden characters", times("@_\ud800*\u202E*\\\n")],
    ["hidden characters as entities", times("a&#x202E;*b*\n")],
    ["definitions of links", times("[a]: b\n")],
    ["empty lines", times("\n")],
    ["everything at once", times('[a](b ![c](d ^[e [@f [^g *h "i `j\n', many / 4)],
  ])("%s", { timeout: limit * 2 }, async (_, markdown) => {
    const { html } = await renderWithin(limit, markdown);
    expect(html).toBeTypeOf("string");
  });

  test("what it is asked for, and says so when there is none", async () => {
    expect(await renderWithin(limit, "# Tea")).toEqual({ html: "<h1>Tea</h1>\n", findings: 1 });
    await expect(renderWithin(1, times("[@a]", more))).rejects.toThrow("not rendered within 1 ms");
  });
});
