import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { findingsOf } from "../helpers/findings.ts";

describe("the names of footnotes", () => {
  test("may be used in every place without a finding", () => {
    const text = "One[^a], `[^b]`, \\[^c], [^d](/tea/).\n\n- Two[^a]\n\n[^a]: A[^e]\n[^e]: E\n";
    expect(findingsOf(text)).toEqual([]);
  });

  test("are a finding where a mark has no note, and the mark prints as it is written", () => {
    expect(findingsOf("Tea\nand <milk>[^a&b], [^c].\n")).toEqual([
      "1 [^a&b]: [^a&b] has no note (write it on a line of its own, [^a&b]: …, or \\[^ if you mean the signs)",
      "1 [^c]: [^c] has no note (write it on a line of its own, [^c]: …, or \\[^ if you mean the signs)",
    ]);
    expect(String(renderMarkdown("[^a&b]", "en").html)).toBe("<p>[^a&amp;b]</p>\n");
  });

  test("are a finding where nothing leads to a note, since it would vanish", () => {
    expect(
      findingsOf("Tea[^a].\n\n[^a]: A\n\n> [^lost]: L\n\n[^empty]:\n\n[^below]:\n\n    B\n"),
    ).toEqual([
      "4 [^lost]:: nothing leads to the note [^lost]: (put [^lost] where it belongs in the text, or remove the note)",
      "6 [^empty]:: nothing leads to the note [^empty]: (put [^empty] where it belongs in the text, or remove the note)",
      "8 [^below]:: nothing leads to the note [^below]: (put [^below] where it belongs in the text, or remove the note)",
    ]);
  });

  test("are a finding at their own line, also where the note begins below it", () => {
    const lines = findingsOf("Tea.\n\n[^a]:\n    - milk\n\n[^b]:\n\n    sugar\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual(["2 [^a]", "5 [^b]"]);
  });

  test("are a finding where two notes share one, since the first would vanish", () => {
    expect(findingsOf("Tea[^a].\n\n[^a]: One\n\n[^a]: Two\n")).toEqual([
      "4 [^a]:: the note [^a]: is given twice (give one of the two another name)",
    ]);
  });

  test("are safe to be those of an object's own", () => {
    expect(
      findingsOf("Tea[^__proto__][^constructor].\n\n[^__proto__]: A\n[^constructor]: B\n"),
    ).toEqual([]);
  });
});
