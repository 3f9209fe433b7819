import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CareRule } from "../../src/safety/finding.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";
import { careOf, flags } from "../helpers/care-of.ts";
import { essayProblems, essayText } from "../helpers/content-site.ts";

const front = {
  sensitive: ["suicide", "eating-disorder", "bereavement"],
  contentNote: "This essay speaks about suicide.",
};
const found: readonly (readonly [CareRule, string])[] = [
  ["care/SM-05", "She took her own life with a packet of pills"],
  ["care/SM-05", "They said that he had killed himself with a gun"],
  ["care/SM-06", 'Her suicide note said "I am so very tired" and no more'],
  ["care/SM-09", "It was said that he died by suicide because of his debts"],
  ["care/SM-14", "By then she weighed forty two kilos and was cold"],
  ["care/SM-15", "I learned how to purge without anyone noticing"],
  ["care/SM-18", "We heard on Monday that Anna died"],
];

/** Ways of writing a word that change nothing for its reader. */
const ways: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => `*${word}*`,
  (word) => `**${word}**`,
  (word) => `[${word}](/about/)`,
  (word) => `${word.slice(0, 2)}\u00AD${word.slice(2)}`,
];
const gaps = [" ", " ", "\n", "\u00A0", "  \n", "  "];
const blocks: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `- Tea.\n- ${text.replaceAll("\n", "\n  ")}`,
  (text) => `> ${text.replaceAll("\n", "\n> ")}`,
  (text) => `::: aside\n${text}\n:::`,
  (text) => `Tea.[^1]\n\n[^1]: ${text.replaceAll("\n", "\n    ")}`,
  (text) => `## ${text.replace(/\s+/g, " ")}\n\nTea.`,
  (text) => `| A |\n|---|\n| ${text.replace(/\s+/g, " ")} |`,
];

describe("what is found", () => {
  test("is found however it is written", () => {
    const choices = fc.record({
      text: fc.constantFrom(...found),
      ways: fc.infiniteStream(fc.constantFrom(...ways)),
      gaps: fc.infiniteStream(fc.constantFrom(...gaps)),
      block: fc.constantFrom(...blocks),
    });
    fc.assert(
      fc.property(choices, ({ text: [rule, sentence], ways, gaps, block }) => {
        const words = sentence.split(" ").map((word) => {
          // Emphasis within quotation marks would take them in.
          const isPlain = /^\p{L}+$/u.test(word);
          return isPlain ? ways.next().value(word) : word;
        });
        const text = words.reduce((before, word) => `${before}${gaps.next().value}${word}`);
        expect(flags(rule, block(`${text}.`), front), block(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("is found in capitals and with the apostrophes of any keyboard", () => {
    for (const [rule, sentence] of found.slice(0, -1)) {
      expect(flags(rule, sentence.toUpperCase(), front), sentence).toBe(true);
    }
    for (const mark of ["'", "’", "ʼ", "＇"]) {
      expect(flags("care/SM-09", `My brother${mark}s suicide was due to debts`, front)).toBe(true);
    }
  });

  test("has the place of its first word", () => {
    const body =
      "Tea.\n\nThere was one of *whom* it\nwas said that he **had killed\nhimself** with a gun.\n";
    const keys = { sensitive: "[suicide]", contentNote: "This essay speaks about suicide." };
    expect(essayProblems(essayText(keys, body)).filter((line) => /death|hint/.test(line))).toEqual([
      "14:18  error  this speaks of a death or of self-harm together with a weapon",
    ]);
  });

  test.each([
    "a",
    "suicide ",
    "his note said 'a ",
    "'a ",
    "one ",
    "1 2 3 ",
    "Anna ",
    "hid the my her food ",
    "after suicide, ",
    "At The A ",
    "-a",
    "suicide &amp; gun ",
  ])("is told of many of the longest paragraphs, in time: %s", (part) => {
    const paragraph = part.repeat(Math.floor(9_990 / part.length));
    const findings = careOf(`${paragraph}\n\n`.repeat(20), front);
    expect(findings.some(({ rule }) => rule === "care/person")).toBe(true);
  });

  test("is told for any text, and never thrown", () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        for (const { rule, message, hint } of careOf(markdown, front)) {
          expect([rule, message, hint].every((text) => text)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
