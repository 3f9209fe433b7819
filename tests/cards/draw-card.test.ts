import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { essayCard, palette, siteCard } from "../../src/cards/card.ts";
import { headlineSizes } from "../../src/cards/card-element.ts";
import { drawCard, layOut } from "../../src/cards/draw-card.ts";
import { cardImage } from "../../src/output/budgets.ts";
import { site, tea, topicsOf } from "./example-cards.ts";

const titled = (title: string) => essayCard({ ...tea, title }, site);

describe("a title", () => {
  test.each([
    ["Tea", 76],
    ["When a Friend Is Thinking About Suicide", 76],
    ["Selbstwirksamkeitserwartungen und die Kunst, um Hilfe zu bitten", 66],
    [
      "The Whole of a Long Afternoon in Which Nothing Happened, and Why It Was Worth Writing Down at Some Length",
      56,
    ],
    ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", 40],
    ["W".repeat(120), 40],
    ["WWWW ".repeat(24).trim(), 40],
    ["Ένα τσάι, чай и Việt Nam: İzmir’de çay", 76],
  ])("%j is set in %i pixels", async (title, size) => {
    expect(await layOut(titled(title))).toMatchObject({ size, card: { title } });
  });

  test("of any words up to 120 letters is shown whole", async () => {
    const word = fc.string({ unit: fc.constantFrom(..."aeimnstWMÄğłžΩжф"), minLength: 1 });
    const words = fc.array(word, { minLength: 1, maxLength: 30 });
    const titles = words.map((all) => all.join(" ").slice(0, 120).trim());
    await fc.assert(
      fc.asyncProperty(titles, async (title) => {
        const { card, size } = await layOut(titled(title));
        expect(card.title).toBe(title);
        expect(headlineSizes).toContain(size);
      }),
      { numRuns: 40 },
    );
  });

  test.each(["كوب من الشاي", "一杯茶", "שלום", "Tea ≠ coffee", "चाय"])(
    "that the fonts lack letters for is left out: %s",
    async (title) => {
      const { card } = await layOut(titled(title));
      expect(card).not.toHaveProperty("title");
      expect(card.name).toBe(site.title);
    },
  );

  test("stays where it is only the site's name that cannot be written", async () => {
    const { card } = await layOut(essayCard(tea, { ...site, title: "一杯茶" }));
    expect(card).toMatchObject({ name: "", title: tea.title });
  });
});

describe("the name of a site", () => {
  test("that is as long as it may be has room, with its tagline", async () => {
    const long = { title: "Wide Words ".repeat(6).slice(0, 60), tagline: "W ".repeat(60).trim() };
    const { card } = await layOut(siteCard(long, tea.topics));
    expect(card).toMatchObject({ name: long.title.trim(), tagline: long.tagline });
  });

  test("is left out with everything else where no letter can be written", async () => {
    const chinese = { title: "一杯茶", tagline: "一杯茶" };
    const { card } = await layOut(siteCard(chinese, tea.topics));
    expect(Object.keys(card)).toEqual(["name", "weave"]);
    expect(card.name).toBe("");
  });
});

describe("a drawn card", () => {
  test("is a small PNG of 1200 by 630 pixels", async () => {
    const topics = topicsOf("a", "b", "c", "d");
    const title = "The Whole of a Long Afternoon in Which Nothing Happened, and Why It Was Told";
    const png = await drawCard(essayCard({ ...tea, title, topics }, site));
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(png.length).toBeLessThan(cardImage);
  });

  test("has the colours of paper, ink and topics", async () => {
    const png = await drawCard(essayCard(tea, site));
    const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 3) {
      const pixel = data.subarray(at, at + 3).toString("hex");
      counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    }
    const common = [...counts].filter(([, count]) => count > 2000).map(([pixel]) => pixel);
    const expected = [palette.paper, palette.ink, ...tea.topics.map(({ thread }) => thread.light)];
    for (const colour of expected) {
      expect(Math.min(...common.map((pixel) => distance(pixel, colour.slice(1))))).toBeLessThan(5);
    }
  });

  test("needs no font of the machine: letters are paths", async () => {
    const { svg } = await layOut(essayCard(tea, site));
    expect(svg).not.toMatch(/<text|font-family/);
    const { svg: untitled } = await layOut(titled("一杯茶"));
    expect(untitled).not.toMatch(/<text|font-family/);
  });

  test("is the same each time, and another for another card", async () => {
    const one = await drawCard(essayCard(tea, site));
    expect((await drawCard(essayCard(tea, site))).equals(one)).toBe(true);
    expect((await drawCard(titled("Tea and Companx"))).equals(one)).toBe(false);
  });
});

/** The largest difference of red, green or blue. */
function distance(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => [...Buffer.from(hex, "hex")]);
  return Math.max(...(a ?? []).map((value, index) => Math.abs(value - (b?.[index] ?? 0))));
}
