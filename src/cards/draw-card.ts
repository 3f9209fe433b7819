// From card to picture. Only this file needs satori and sharp, which take a while to load; a build
// without a new card never does.

import satori from "satori";
import sharp from "sharp";
import type { Card } from "./card.ts";
import { cardElement, cardSize, headlineBox, headlineKey, headlineSizes } from "./card-element.ts";
import { cardFonts } from "./card-fonts.ts";
import { pngOptions } from "./card-key.ts";

/** Draws a card as PNG. */
export async function drawCard(card: Card): Promise<Buffer> {
  const { svg } = await layOut(card);
  // Each picture in one thread, since many are drawn at a time.
  sharp.concurrency(1);
  return await sharp(Buffer.from(svg)).removeAlpha().png(pngOptions).toBuffer();
}

export interface Layout {
  readonly svg: string;
  /** What is shown: without words that the fonts lack letters for. Better none than boxes. */
  readonly card: Card;
  /** Size of the letters of the headline. */
  readonly size: number;
}

/** Lays a card out with its headline as large as it fits. */
export async function layOut(card: Card): Promise<Layout> {
  for (const shown of simplerAndSimpler(card)) {
    for (const size of headlineSizes) {
      const { svg, fits, isWhole } = await attempt(shown, size);
      if (!isWhole) break;
      if (fits) return { svg, card: shown, size };
    }
  }
  throw new RangeError(`a card without words must fit: ${JSON.stringify(card)}`);
}

/** The card, and what is left of it when words have to go. */
function simplerAndSimpler(card: Card): readonly Card[] {
  const { name, title, weave } = card;
  const nameless = title === undefined ? [] : [{ name: "", title, weave }];
  return [card, ...nameless, { name, weave }, { name: "", weave }];
}

interface Attempt {
  readonly svg: string;
  /** Whether the headline has room. */
  readonly fits: boolean;
  /** Whether the fonts have every letter. */
  readonly isWhole: boolean;
}

async function attempt(card: Card, size: number): Promise<Attempt> {
  let fits = false;
  let isWhole = true;
  const svg = await satori(cardElement(card, size), {
    ...cardSize,
    fonts: cardFonts(),
    onNodeDetected({ key, width, height }) {
      if (key === headlineKey) fits = width <= headlineBox.width && height <= headlineBox.height;
    },
    async loadAdditionalAsset() {
      isWhole = false;
      return [];
    },
  });
  return { svg, fits, isWhole };
}
