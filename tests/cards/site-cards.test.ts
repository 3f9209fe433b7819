import { describe, expect, test } from "vitest";
import { type EssayWithStatus, SiteCards, siteCards } from "../../src/cards/site-cards.ts";
import { site, tea, topicsOf } from "./example-cards.ts";

const published: EssayWithStatus = { ...tea, status: "published" };

describe("the cards of a site", () => {
  const cards = new SiteCards(site, tea.topics);

  test("are named after what they show, and say it", () => {
    expect(cards.of(published)).toMatchObject({
      url: expect.stringMatching(/^\/assets\/cards\/[0-9a-f]{16}\.png$/),
      alt: "Tea and Company",
      width: 1200,
      height: 630,
    });
    expect(cards.site).toMatchObject({ alt: "Common Thread" });
    expect(cards.site.url).not.toBe(cards.of(published).url);
  });

  test("say whole titles, also what cannot be drawn of them", () => {
    expect(cards.of({ ...published, title: "一杯茶 🍵" }).alt).toBe("一杯茶 🍵");
  });

  test.each(["draft", "scheduled", "withdrawn"] as const)(
    "leave a %s essay to the site's",
    (status) => {
      expect(cards.of({ ...published, status })).toBe(cards.site);
    },
  );

  test("keep quiet about sensitive essays", () => {
    const { alt, card } = cards.of({ ...published, sensitive: ["suicide"] });
    expect(alt).toBe("Common Thread");
    expect(JSON.stringify(card)).not.toContain("Tea");
  });

  test("are the same objects each time", () => {
    expect(cards.of(published)).toBe(cards.of(published));
    expect(cards.all([published])).toEqual([cards.site, cards.of(published)]);
  });
});

test("the cards of an unchanged site are the same object, those of another site are not", () => {
  const one = siteCards(site, topicsOf("rest"));
  expect(siteCards({ ...site }, topicsOf("rest"))).toBe(one);
  expect(siteCards({ ...site, title: "Another" }, topicsOf("rest"))).not.toBe(one);
  expect(siteCards(site, topicsOf("walking", "rest"))).not.toBe(one);
});
