import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/language/words.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { formatMeasures } from "../../src/plain-language/format-measures.ts";
import { measurePlainness } from "../../src/plain-language/measure.ts";
import { passivesIn } from "../../src/plain-language/passives.ts";

const measured = (markdown: string) => measurePlainness(renderMarkdown(markdown, "en").prose);

describe("a text", () => {
  test("is counted without its headings, code and addresses", () => {
    const text = "## Tea and cake\n\nShe's here. It rains.\n\n- One more `x` https://a.org\n";
    expect(measured(text)).toMatchObject({ words: 6, sentences: 3, paragraphs: 2 });
  });

  test("has the grade of Flesch and Kincaid", () => {
    // 6 words, 2 sentences, 7 syllables.
    const { grade, readingAge } = measured("The cat sat. The people slept.") ?? {};
    expect(grade).toBeCloseTo(0.39 * 3 + 11.8 * (7 / 6) - 15.59, 10);
    expect(readingAge).toBe(5);
    const hard = "International understanding necessitates considerable communication.";
    expect(measured(hard)?.readingAge).toBeGreaterThan(18);
  });

  test("has long sentences and paragraphs, each with its line", () => {
    const long = `Tea ${"and tea ".repeat(12)}so`;
    const found = measured(`One.\n\nTwo. ${long}.\nFour.\nFive.`);
    expect(found?.longSentences.map(({ line, size }) => [line, size])).toEqual([[2, 26]]);
    expect(found?.longParagraphs.map(({ line, size }) => [line, size])).toEqual([[2, 4]]);
    expect(measured("One. Two. Three.")?.longParagraphs).toEqual([]);
  });

  test("has long words, the most frequent first", () => {
    const found = measured("Loneliness, loneliness and anxiety over tea with another.");
    expect([...(found?.longWords ?? [])]).toEqual([
      ["loneliness", 2],
      ["another", 1],
      ["anxiety", 1],
    ]);
  });

  test("without words has no measures", () => {
    expect(measured("## Tea\n")).toBeUndefined();
  });
});

describe("the passive", () => {
  test.each([
    ["The house was built.", true],
    ["It has been quietly taken.", true],
    ["She's not invited.", true],
    ["They are often told so.", true],
    ["She is tired.", false],
    ["He was a baked potato.", false],
    ["The bed is red.", false],
    ["She built it.", false],
    ["It was. Built in May.", false],
    ["I am here, loved or not.", false],
  ])("in: %s %s", (text, isPassive) => {
    expect(passivesIn(wordsIn(text)).length > 0).toBe(isPassive);
  });
});

test("the report gives figures and places, a line each", () => {
  const long = `It was made of ${"tea and ".repeat(9)}another cake`;
  const measures = measured(`One.\n\n${long}. Two. Three. Four.`);
  expect(measures && formatMeasures("content/essays/tea.md", measures, 8)).toBe(
    `content/essays/tea.md  28 words, 5 sentences, 2 paragraphs
  reading age  5 (Flesch–Kincaid grade -0.8, and five years)
  sentences    5.6 words on average; 1 have more than 20: line 10 “It was made of tea and tea and tea and tea and tea and tea a…”
  paragraphs   2.5 sentences on average; 1 have more than 3: line 10 “It was made of tea and tea and tea and tea and tea and tea a…”
  long words   4 in 100 have three syllables or more: another
  passive      about 1: line 10 “was made”`,
  );
});
