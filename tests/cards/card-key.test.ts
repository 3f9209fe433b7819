import { describe, expect, test } from "vitest";
import { type CardEssay, type CardSite, essayCard, siteCard } from "../../src/cards/card.ts";
import { type CardTools, cardKey, cardTools } from "../../src/cards/card-key.ts";
import { site, tea, topicsOf } from "./example-cards.ts";

const keyOf = (essay: CardEssay, of: CardSite = site) => cardKey(essayCard(essay, of));
const teaKey = keyOf(tea);

describe("the key of a card", () => {
  test("is 16 hexadecimal digits", () => {
    expect(teaKey).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each<[string, Partial<CardEssay>]>([
    ["the title", { title: "Tea and Companx" }],
    ["the name of the file, which the weave follows", { slug: "coffee" }],
    ["the topics", { topics: topicsOf("connection", "rest", "worry") }],
    ["their order", { topics: tea.topics.toReversed() }],
    ["the colour of a topic", { topics: tea.topics.map(recoloured) }],
    ["its being sensitive", { sensitive: ["suicide"] }],
  ])("changes with %s", (_, change) => {
    expect(keyOf({ ...tea, ...change })).not.toBe(teaKey);
  });

  test("changes with the site's name", () => {
    expect(keyOf(tea, { ...site, title: "Another Thread" })).not.toBe(teaKey);
  });

  test("of the site changes with its tagline", () => {
    const other = { ...site, tagline: "Another" };
    expect(cardKey(siteCard(other, tea.topics))).not.toBe(cardKey(siteCard(site, tea.topics)));
  });

  test.each<[string, Partial<CardTools>]>([
    ["a version of the programs", { versions: ["satori 0.63.2", "sharp 99.0.0"] }],
    ["a font", { fonts: cardTools().fonts.map((font) => `${font}0`) }],
    ["how pictures are saved", { png: { ...cardTools().png, quality: 81 } }],
  ])("changes with %s", (_, change) => {
    expect(cardKey(essayCard(tea, site), { ...cardTools(), ...change })).not.toBe(teaKey);
  });

  test("changes with nothing else", () => {
    const more = { ...tea, description: "Another", date: "2030-01-01", body: "Text.", lang: "de" };
    expect(keyOf(more)).toBe(teaKey);
    expect(keyOf(tea, { ...site, tagline: "Another" })).toBe(teaKey);
    const darker = tea.topics.map(({ id, thread }) => ({
      id,
      thread: { ...thread, dark: "#000" },
    }));
    expect(keyOf({ ...tea, topics: darker })).toBe(teaKey);
    expect(keyOf({ ...tea, title: "Tea 🍵 and Company" })).toBe(teaKey);
  });
});

test("the tools are those that are installed, with the fonts of seven scripts", () => {
  const { versions, fonts } = cardTools();
  expect(versions).toEqual([
    expect.stringMatching(/^satori \d+\.\d+\.\d+/),
    expect.stringMatching(/^sharp \d+\.\d+\.\d+/),
  ]);
  expect(new Set(fonts).size).toBe(7);
});

function recoloured<Topic>(topic: Topic): Topic & { thread: { light: string } } {
  return { ...topic, thread: { light: "#123456" } };
}
