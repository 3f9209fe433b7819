import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { findingsOf } from "../helpers/findings.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";

describe("a citation", () => {
  testMarkdownFixtures("citations");

  test("is a finding where Markdown would take its line for the definition of a link", () => {
    const hint =
      "begin the line with a word, or leave out the colon; sources are described in content/data/references.yaml";
    const text = "Tea [@x]: fine.\n\n[@lee-2020]: gone\n\n> - [@who-2025]: gone\n\n[y]: /tea/\n";
    expect(findingsOf(text)).toEqual([
      `2 [@lee-2020]:: a citation and a colon at the beginning of a line would vanish (${hint})`,
      `4 [@who-2025]:: a citation and a colon at the beginning of a line would vanish (${hint})`,
    ]);
  });

  test("tells its source, number, place and the id to come back to", () => {
    const { citations } = renderMarkdown(
      "One [@lee-2020].\n\nTwo [@who-2025;\n@lee-2020].\n\n[^n]: Three [@x]\n\n> Four[^n]",
      "en",
    );
    expect(citations).toEqual([
      { key: "lee-2020", number: 1, id: "cite.lee-2020.1", line: 0, near: "@lee-2020" },
      { key: "who-2025", number: 2, id: "cite.who-2025.1", line: 2, near: "@who-2025" },
      { key: "lee-2020", number: 1, id: "cite.lee-2020.2", line: 2, near: "@lee-2020" },
      { key: "x", number: 3, id: "cite.x.1", line: 5, near: "@x" },
    ]);
  });

  test.each(["constructor", "toString", "valueOf"])("takes %s for a key like any other", (key) => {
    const { citations } = renderMarkdown(`[@${key}] [@${key}]`, "en");
    expect(citations.map(({ number, id }) => [number, id])).toEqual([
      [1, `cite.${key}.1`],
      [1, `cite.${key}.2`],
    ]);
  });
});

const hint = "(write [@key], [@one; @two] or [@key, p. 12])";

describe("a bracket that is no citation", () => {
  test.each([
    "[@]",
    "[@ lee]",
    "[@lee 2020]",
    "[@lee.2020]",
    "[@lee; who]",
    "[@lee;]",
    "[@lee; @]",
    "[@lee,]",
    "[@-lee]",
    "[@__proto__]",
    "[@lee: p. 12]",
    '[@lee" onclick="x]',
  ])("is found: %s", (bracket) => {
    const { html, citations } = renderMarkdown(bracket, "en");
    expect(findingsOf(bracket)).toEqual([`0 ${bracket}: \`${bracket}\` is not a citation ${hint}`]);
    expect(String(html)).toBe(`<p>${bracket.replaceAll('"', "&quot;")}</p>\n`);
    expect(citations).toEqual([]);
  });

  test.each([
    ["on the second line of a paragraph", "One\ntwo [@!]", 1],
    ["on the third line of a list's second item", "- One\n- two\n  [@!]", 2],
    ["in a quotation", "> One\n>\n> two\n> [@!]", 3],
    ["in a table", "One\n\n| a | b |\n|---|---|\n| c | d |\n| e | [@!] |", 5],
    ["in the head of a table", "One\n\n| a | [@!] |\n|---|---|", 2],
    ["in a heading", "One\n\n## Two [@!]", 2],
    ["in an underlined heading", "One\ntwo [@!]\n---", 1],
    ["in a note", "One[^n]\n\n[^n]: Two\n    [@!]", 3],
    ["in a table in a note", "One[^n]\n\n[^n]: Two\n\n    | a |\n    |---|\n    | [@!] |", 6],
    ["in a note in the line", "One\n\ntwo\nthree^[four\n[@!]] five", 4],
    ["in a directive", "::: aside\nOne\n\n[@!]\n:::", 3],
    ["below what defines a link", "[a]: /a\n[b]: /b\nOne\n[@!]", 3],
    ["in emphasis", "*One\n**two [@!]***", 1],
  ])("is found %s", (_, markdown, line) => {
    expect(findingsOf(markdown)).toEqual([`${line} [@!]: \`[@!]\` is not a citation ${hint}`]);
  });

  test.each([
    ["at the end", "One [@lee", "[@lee", 0],
    ["before another one", "One\ntwo [@lee and [@who]", "[@lee", 1],
    ["without a key", "One [@ and two", "[@", 0],
  ])("is not closed, %s", (_, markdown, written, line) => {
    expect(findingsOf(markdown)).toEqual([
      `${line} ${written}: the citation \`${written}\` is not closed by a \`]\` ${hint}`,
    ]);
  });

  test("is named by its first line", () => {
    expect(findingsOf("[@lee and\nwho]")).toEqual([
      `0 [@lee and: \`[@lee and …\` is not a citation ${hint}`,
    ]);
  });

  test("leaves the good ones beside it alone", () => {
    const { citations } = renderMarkdown("[@a] [@!] [@b [@c]", "en");
    expect(citations.map(({ key, number }) => [key, number])).toEqual([
      ["a", 1],
      ["c", 2],
    ]);
  });
});
