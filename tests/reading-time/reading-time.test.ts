import { describe, expect, test } from "vitest";
import {
  readingMinutes,
  readingSpeed,
  readingUnits,
  unitsOf,
} from "../../src/reading-time/reading-time.ts";
import { essayText, loadSite } from "../helpers/content-site.ts";

describe("the reading speed", () => {
  test("of English is 238 words a minute", () => {
    for (const lang of ["en", "en-GB", "EN"]) expect(readingSpeed(lang)).toBe(238);
  });

  test.each([
    ["ar", 144],
    ["de", 187],
    ["es", 228],
    ["fi", 168],
    ["fr", 204],
    ["ja", 373],
    ["pt-BR", 189],
    ["zh", 266],
    ["zh-Hant-TW", 266],
    ["th", 192],
    ["x-unknown", 192],
  ])("of %s is %i a minute", (lang, speed) => {
    expect(Math.round(readingSpeed(lang))).toBe(speed);
  });
});

describe("minutes", () => {
  test.each([
    [0, 1],
    [1, 1],
    [356, 1],
    [357, 2],
    [594, 2],
    [595, 3],
    [238 * 60, 60],
  ])("of %i English words are %i", (units, minutes) => {
    expect(readingMinutes(units, "en")).toBe(minutes);
  });

  test.each([
    ["de", 187, 5],
    ["zh", 266, 5],
    ["ja", 373, 5],
  ])("of five times what is read in one, in %s: %i", (lang, units, minutes) => {
    expect(readingMinutes(units * 5, lang)).toBe(minutes);
  });
});

describe("what there is to read", () => {
  test.each([
    ["en", "Tea and cake.", 3],
    ["en", "茶 and cake.", 3],
    ["de", "Tee und Kuchen.", 3],
    ["zh", "我喜欢喝茶。", 5],
    ["zh", "我喜欢 tea and cake。", 6],
    ["zh", "2026年6月", 4],
    ["ja", "お茶を飲む。", 5],
    ["ja", "コーヒー", 4],
    ["ja", "人々", 2],
    ["th", "ฉันชอบดื่มชา", 4],
    ["en", "See https://tea.org/a/b/c now", 2],
  ])("in %s counts words, or characters where words are not set apart: %s", (lang, text, units) => {
    expect(readingUnits(text, lang)).toBe(units);
  });

  test("is the same for a text that is split already", () => {
    expect(unitsOf(["喜欢", "tea"], "zh")).toBe(3);
    expect(unitsOf(["喜欢", "tea"], "en")).toBe(2);
  });
});

describe("the minutes of an essay", () => {
  const english = (count: number) => "tea ".repeat(count);

  test.each([
    ["356 words", "en", `${english(356)}\n`, 1],
    ["357 words", "en", `${english(357)}\n`, 2],
    ["words in several sections", "en", `${english(200)}\n\n## One\n\n${english(156)}\n`, 2],
    ["code, which nobody reads", "en", `Tea.\n\n\`\`\`\n${english(1000)}\n\`\`\`\n`, 1],
    ["1,330 Chinese characters", "zh", `${"我喜欢喝茶。".repeat(266)}\n`, 5],
    ["1,865 Japanese characters", "ja", `${"お茶を飲む。".repeat(373)}\n`, 5],
  ])("count %s in %s", (_, lang, text, minutes) => {
    const { essays } = loadSite({ "essays/tea.md": essayText({ lang }, text) });
    expect(essays[0]?.minutes).toBe(minutes);
  });

  test("of a section include those of the sections within it", () => {
    const text = `${english(10)}\n\n## Leaves\n\n${english(237)}\n\n### Green\n\n${english(475)}\n\n## Cups\n\n${english(10)}\n`;
    const { essays } = loadSite({ "essays/tea.md": essayText({}, text) });
    expect(essays[0]?.contents).toMatchObject([
      { title: "Leaves", minutes: 3, entries: [{ title: "Green", minutes: 2, entries: [] }] },
      { title: "Cups", minutes: 1, entries: [] },
    ]);
  });
});
