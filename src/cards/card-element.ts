// A card as satori lays it out.

import { type Card, type ColouredWeave, palette } from "./card.ts";
import { fontFamily } from "./card-fonts.ts";

/** An element as satori reads it, which is React's form. */
export interface CardElement {
  readonly type: string;
  readonly key?: string;
  readonly props: {
    readonly style?: Style;
    readonly children?: string | readonly CardElement[];
    readonly [attribute: string]: unknown;
  };
}

type Style = Readonly<Record<string, string | number>>;

/** What most other sites cut no edges from. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Height of the weave, which goes from edge to edge. */
const band = 232;
const margin = 64;

/** The key of the element with the largest words: the title, or the site's name where there is none. */
export const headlineKey = "headline";

/** The room for the headline. */
export const headlineBox = { width: cardSize.width - 2 * margin, height: 268 } as const;

/** Sizes of headlines, the largest first. What a title can hold fits in the smallest. */
export const headlineSizes = [76, 66, 56, 48, 40] as const;

/** @param size size of the letters of the headline in pixels */
export function cardElement(card: Card, size: number): CardElement {
  const words =
    card.title === undefined ? nameAlone(card, size) : titleAndName(card.title, card.name, size);
  return element("div", pageStyle, [words, weaveElement(card.weave)]);
}

const column = { display: "flex", flexDirection: "column" } as const;

const pageStyle = {
  ...column,
  ...cardSize,
  backgroundColor: palette.paper,
  color: palette.ink,
  fontFamily,
  fontWeight: 600,
};

const small = { fontSize: 34, lineHeight: 1.2, color: palette.inkSoft };

function titleAndName(title: string, name: string, size: number): CardElement {
  const room = { ...column, justifyContent: "center", height: headlineBox.height, marginTop: 20 };
  return element("div", wordsStyle, [
    element("div", small, name),
    element("div", room, [headline(title, size, "start")]),
  ]);
}

function nameAlone({ name, tagline }: Card, size: number): CardElement {
  const below = { ...small, textAlign: "center", textWrap: "balance", marginTop: 14 };
  return element("div", { ...wordsStyle, ...centred }, [
    headline(name, size, "center"),
    ...(tagline === undefined ? [] : [element("div", below, tagline)]),
  ]);
}

const wordsStyle = {
  ...column,
  height: cardSize.height - band,
  padding: `46px ${margin}px 0`,
};

const centred = { justifyContent: "center", alignItems: "center", paddingTop: 20 };

function headline(text: string, size: number, textAlign: "start" | "center"): CardElement {
  const style = {
    fontSize: size,
    lineHeight: 1.16,
    textAlign,
    letterSpacing: "-0.01em",
    textWrap: "balance",
    // At least as wide as its longest word, so that a word that is too long shows in the width.
    minWidth: "min-content",
    overflowWrap: size === headlineSizes.at(-1) ? "anywhere" : "normal",
  };
  return { ...element("div", style, text), key: headlineKey };
}

/** What is wider than the card is left out on the right. */
function weaveElement({ height, threads, gaps }: ColouredWeave): CardElement {
  const layer = (which: "under" | "over") =>
    threads.map(({ colour, ...paths }) => path(paths[which], colour, 3.4, "round"));
  return {
    type: "svg",
    props: {
      width: cardSize.width,
      height: band,
      viewBox: `0 0 ${(cardSize.width * height) / band} ${height}`,
      children: [...layer("under"), path(gaps, palette.paper, 7.6, "butt"), ...layer("over")],
    },
  };
}

function path(d: string, stroke: string, strokeWidth: number, strokeLinecap: string): CardElement {
  return { type: "path", props: { d, fill: "none", stroke, strokeWidth, strokeLinecap } };
}

function element(
  type: string,
  style: Style,
  children: string | readonly CardElement[],
): CardElement {
  return { type, props: { style, children } };
}
