import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ColouredWeave, essayCard, palette, siteCard } from "../../src/cards/card.ts";
import { weave } from "../../src/threads/weave.ts";
import { site, tea, topicsOf } from "./example-cards.ts";

const coloursOf = ({ threads }: ColouredWeave) => threads.map(({ colour }) => colour);

describe("the card of an essay", () => {
  test("shows the site's name, the title, and a thread in the light colour of each topic", () => {
    const card = essayCard(tea, site);
    expect(card).toMatchObject({ name: "Common Thread", title: "Tea and Company" });
    expect(card).not.toHaveProperty("tagline");
    expect(coloursOf(card.weave)).toEqual(tea.topics.map(({ thread }) => thread.light));
  });

  test("begins as the essay's cover does", () => {
    const cover = weave(tea.slug, ["connection", "rest"]);
    const { threads, height } = essayCard(tea, site).weave;
    expect(height).toBe(cover.height);
    const strokes = (path = "") => path.split(/(?=M)/);
    for (const [index, thread] of cover.threads.entries()) {
      const longer = strokes(threads[index]?.under);
      expect(strokes(thread.under).length).toBeGreaterThan(3);
      for (const stroke of strokes(thread.under)) {
        // A stroke that reaches the end of the cover goes on here.
        expect(longer.some((other) => other.startsWith(stroke))).toBe(true);
      }
    }
  });

  test("has no title where nothing of it can be drawn", () => {
    expect(essayCard({ ...tea, title: "🍵" }, site)).not.toHaveProperty("title");
  });

  test("is woven plain where the essay has no topics", () => {
    expect(coloursOf(essayCard({ ...tea, topics: [] }, site).weave)).toEqual([palette.inkSoft]);
  });
});

describe("the card of a sensitive essay", () => {
  test("shows the site's name and a plain weave, the same for every essay", () => {
    const card = essayCard({ ...tea, sensitive: ["suicide"] }, site);
    const other = {
      slug: "grief",
      title: "Grief",
      topics: topicsOf("grief"),
      sensitive: ["suicide"],
    };
    expect(essayCard(other, site)).toEqual(card);
    expect(Object.keys(card)).toEqual(["name", "weave"]);
    expect(coloursOf(card.weave)).toEqual([palette.inkSoft]);
  });
});

describe("the card of the site", () => {
  test("shows its name, its tagline and the threads of its first six topics", () => {
    const topics = topicsOf("a", "b", "c", "d", "e", "f", "g", "h");
    const card = siteCard(site, topics);
    expect(card).toMatchObject({ name: site.title, tagline: site.tagline });
    expect(coloursOf(card.weave)).toEqual(topics.slice(0, 6).map(({ thread }) => thread.light));
  });
});

test("the palette is that of the styles", () => {
  const tokens = readFileSync("layouts/styles/tokens.css", "utf8");
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  expect(palette).toEqual({
    paper: token("paper"),
    ink: token("ink"),
    inkSoft: token("ink-soft"),
  });
});
