// The name of a card's picture: a hash of everything that goes into it. A card of the same name is
// the same picture, so it is drawn once.

import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Card } from "./card.ts";
import { cardElement, headlineBox, headlineSizes } from "./card-element.ts";
import { cardFonts } from "./card-fonts.ts";

/**
 * About 60 colours: two thirds of the bytes that 256 take, and no difference to the eye. More effort
 * takes a quarter more time and saves nothing.
 */
export const pngOptions = {
  palette: true,
  quality: 80,
  effort: 1,
  dither: 0,
  compressionLevel: 9,
} as const;

/** What pictures are made with, besides the card. */
export interface CardTools {
  /** Versions of the programs. */
  readonly versions: readonly string[];
  /** Hashes of the fonts. */
  readonly fonts: readonly string[];
  readonly png: object;
}

/** The tools that this installation has. */
export function cardTools(): CardTools {
  tools ??= {
    versions: ["satori", "sharp"].map(installedVersion),
    fonts: cardFonts().map(({ name, data }) => `${name} ${hash("sha256", data)}`),
    png: pngOptions,
  };
  return tools;
}

let tools: CardTools | undefined;

/** 16 hexadecimal digits: with a million cards two are the same once in 37,000 sites. */
export function cardKey(card: Card, { versions, fonts, png }: CardTools = cardTools()): string {
  // The size that fits is found while drawing; it follows from what is hashed here.
  const element = cardElement(card, headlineSizes[0]);
  const all = [element, headlineSizes, headlineBox, versions, fonts, png];
  return hash("sha256", JSON.stringify(all)).slice(0, 16);
}

/** From the package's own file: asking sharp itself would load it. */
function installedVersion(name: string): string {
  return `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version}`;
}
