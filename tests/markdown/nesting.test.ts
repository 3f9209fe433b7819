import { expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { findingsOf } from "../helpers/findings.ts";

const tooDeep = (line: number) =>
  `${line} : lists and quotations are nested too deeply here (end some of them first: what is still further in would not be shown)`;

const deepList = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `${"  ".repeat(level)}- a${level}.\n`).join("");

test.each([
  ["quotations", `Tea.\n\n${"> ".repeat(89)}milk\n`, `Tea.\n\n${"> ".repeat(90)}milk\n`, 2],
  ["lists on one line", `${"- ".repeat(44)}milk\n`, `${"- ".repeat(45)}milk\n`, 0],
  ["lists on their lines", deepList(44), deepList(60), 44],
  ["blocks", "::: try\n> - > - ".repeat(2), `${"> ".repeat(60)}${"- ".repeat(20)}milk\n`, 0],
])("%s may be deep, and are refused before any of their text is lost", (_, deep, deeper, line) => {
  expect(findingsOf(deep).filter((finding) => finding.includes("deeply"))).toEqual([]);
  expect(findingsOf(deeper)).toEqual([tooDeep(line)]);
});

test("nothing is left out of a text that has no such problem", () => {
  for (let levels = 1; levels < 60; levels += 1) {
    const { html, findings } = renderMarkdown(deepList(levels), "en");
    if (findings.length > 0) return expect(levels).toBe(45);
    expect(String(html)).toContain(`a${levels - 1}.`);
  }
  expect.unreachable("no list is too deep");
});
