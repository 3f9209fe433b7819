import { describe, expect, test } from "vitest";
import { trustOf } from "../helpers/trust-of.ts";

const told = (markdown: string, options = {}) => trustOf("trust/TR-12", markdown, options);

describe("TR-12: an abbreviation", () => {
  test("that is never written out is told once, where it first stands", () => {
    expect(told("Tea.\n\nThe PTSD of some, and PTSD again.\n\n- ADHDs")).toEqual([
      "2: “PTSD” is never written out",
      "4: “ADHD” is never written out",
    ]);
  });

  test.each([
    ["everybody knows it", "In the UK the WHO said so."],
    ["the glossary explains it", "They tried CBT."],
    ["it stands behind its words", "Post-traumatic stress (PTSD) is real. PTSD can ease."],
    ["its words stand behind it", "PTSD (post-traumatic stress) can ease."],
    ["the text says what it is short for", "ADHD is short for something long."],
    ["it is a number", "Part II, and chapter XIV."],
    ["it is shouted", "DO NOT do that, and no means “NO”. It is SO late, so late."],
    ["it is a letter", "Plan B, and I."],
    ["it stands in a heading", "## FAQ\n\nTea."],
    ["somebody else wrote it", "> The DSM says so."],
    ["it is an address", "See <https://test.org/PTSD> or `PTSD`."],
    ["it is a part of a name", "The X-RAY, R&D and B12."],
  ])("is let alone when %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test("is let alone in a site without a glossary, which cannot say what everybody knows", () => {
    expect(told("The PTSD of some.", { hasGlossary: false })).toEqual([]);
  });
});
