import { describe, expect, test } from "vitest";
import { essayCard, palette, siteCard } from "../../src/cards/card.ts";
import {
  type CardElement,
  cardElement,
  cardSize,
  headlineKey,
  headlineSizes,
} from "../../src/cards/card-element.ts";
import { site, tea, topicsOf } from "./example-cards.ts";

/** An element and all that it contains, in order. */
function all(element: CardElement): CardElement[] {
  const { children = [] } = element.props;
  return [element, ...(typeof children === "string" ? [] : children.flatMap(all))];
}

function textsOf(element: CardElement): string[] {
  return all(element).flatMap(({ props: { children } }) =>
    typeof children === "string" ? [children] : [],
  );
}

function headlineOf(element: CardElement): CardElement["props"] | undefined {
  return all(element).find(({ key }) => key === headlineKey)?.props;
}

describe("a card as satori lays it out", () => {
  test("has the name above the title, which is the headline", () => {
    const element = cardElement(essayCard(tea, site), 66);
    expect(textsOf(element)).toEqual(["Common Thread", "Tea and Company"]);
    expect(headlineOf(element)).toMatchObject({
      children: "Tea and Company",
      style: { fontSize: 66, textWrap: "balance" },
    });
  });

  test("has the name as its headline where there is no title, above the tagline", () => {
    const element = cardElement(siteCard(site, tea.topics), 76);
    expect(textsOf(element)).toEqual([site.title, site.tagline]);
    expect(headlineOf(element)?.children).toBe(site.title);
    const { name, weave } = siteCard(site, tea.topics);
    expect(textsOf(cardElement({ name, weave }, 76))).toEqual([site.title]);
  });

  test("breaks words only in the smallest size", () => {
    const card = essayCard(tea, site);
    const breaks = headlineSizes.map(
      (size) => headlineOf(cardElement(card, size))?.style?.["overflowWrap"],
    );
    expect(breaks).toEqual(["normal", "normal", "normal", "normal", "anywhere"]);
  });

  test("draws threads that lie below, then gaps in the colour of paper, then threads above", () => {
    const card = essayCard(tea, site);
    const paths = all(cardElement(card, 76)).filter(({ type }) => type === "path");
    const [one, two] = card.weave.threads;
    expect(paths.map(({ props }) => [props["d"], props["stroke"]])).toEqual([
      [one?.under, one?.colour],
      [two?.under, two?.colour],
      [card.weave.gaps, palette.paper],
      [one?.over, one?.colour],
      [two?.over, two?.colour],
    ]);
  });

  test.each([0, 1, 2, 3, 4])("weaves with %i topics from edge to edge", (count) => {
    const topics = topicsOf("a", "b", "c", "d").slice(0, count);
    const { weave } = essayCard({ ...tea, topics }, site);
    const svg = all(cardElement(essayCard({ ...tea, topics }, site), 76)).find(
      ({ type }) => type === "svg",
    );
    const { width, height, viewBox } = svg?.props ?? {};
    const [, , shown, whole] = String(viewBox).split(" ").map(Number);
    expect(width).toBe(cardSize.width);
    expect(whole).toBe(weave.height);
    expect(shown).toBeLessThanOrEqual(weave.width);
    // Not stretched.
    expect(Number(shown) / Number(whole)).toBeCloseTo(cardSize.width / Number(height));
  });
});
