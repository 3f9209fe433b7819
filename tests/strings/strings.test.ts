import { describe, expect, test } from "vitest";
import { en } from "../../src/strings/en.ts";
import { stringsFor } from "../../src/strings/strings-for.ts";

describe("the interface", () => {
  test.each(["en", "en-GB", "EN-us", "de", "zh-Hans", ""])("speaks English for %j", (lang) => {
    expect(stringsFor(lang)).toBe(en);
    expect(stringsFor(lang).lang).toBe("en");
  });
});

describe("the interface in English", () => {
  test.each([
    [0, "0 minutes", "0 essays"],
    [1, "1 minute", "1 essay"],
    [2, "2 minutes", "2 essays"],
    [21, "21 minutes", "21 essays"],
  ])("counts %i", (count, minutes, essays) => {
    expect(en.minutes(count)).toBe(minutes);
    expect(en.essayCount(count)).toBe(essays);
  });

  test.each([
    [1, 1, "1 essay, 1 minute"],
    [1, 5, "1 essay, 5 minutes"],
    [2, 1, "2 essays, 1 minute in all"],
    [3, 15, "3 essays, 15 minutes in all"],
  ])("adds up a series of %i essays and %i minutes", (essays, minutes, text) => {
    expect(en.seriesExtent(essays, minutes)).toBe(text);
  });

  test("counts problems", () => {
    expect(en.preview.problems(1)).toBe("To mend before publishing: 1 problem");
    expect(en.preview.problems(2)).toBe("To mend before publishing: 2 problems");
  });

  test.each([
    [1, "1 minute read"],
    [6, "6 minute read"],
  ])("keeps the singular in front of a noun: %i", (minutes, text) => {
    expect(en.minuteRead(minutes)).toBe(text);
  });

  test.each([
    [["Listening"], "Both about listening"],
    [["Listening", "Human connection"], "Both about listening and human connection"],
    [["Listening", "Trust", "Sleep"], "Both about listening, trust and sleep"],
    [["ADHD", "Opening up"], "Both about ADHD and opening up"],
    [["I and you", "A good night"], "Both about I and you and a good night"],
    [["Élan", "茶"], "Both about élan and 茶"],
    [["listening"], "Both about listening"],
  ])("says what two essays %j are about", (topics, text) => {
    expect(en.bothAbout(topics)).toBe(text);
  });

  test("quotes the words that two essays share", () => {
    expect(en.bothMention(["tea", "rain"])).toBe("Both mention “tea” and “rain”");
    expect(en.bothMention(["tea", "rain", "gulls"])).toBe("Both mention “tea”, “rain” and “gulls”");
  });

  test("leads to what connects without a reason in words of its own", () => {
    expect(en.map.connects("Both about rest")).toBe("Both about rest:");
    expect(en.map.connects(undefined)).toBe("See also:");
  });

  test.each([
    ["The editors", "Essays by the editors"],
    ["Theodora Lamb", "Essays by Theodora Lamb"],
    ["Ann Lamb", "Essays by Ann Lamb"],
  ])("keeps the capitals of a name: %s", (name, text) => {
    expect(en.essaysBy(name)).toBe(text);
  });

  test.each([
    [[], ""],
    [["one"], "one"],
    [["one", "two"], "one and two"],
    [["one", "two", "three"], "one, two and three"],
  ])("lists %j in parts that can be marked up", (items, text) => {
    const parts = en.listed(items);
    expect(parts.join("")).toBe(text);
    expect(parts.filter((part) => items.includes(part))).toEqual(items);
  });

  test("names a table by its columns, if it has any", () => {
    expect(en.table(2, "Tea, Cake")).toBe("Table 2: Tea, Cake");
    expect(en.table(2, "")).toBe("Table 2");
  });
});
