// The fonts of cards: Literata in its static form, a file for each script.

import { readFileSync } from "node:fs";

const weight = 600;

// Latin first: where two files have a letter, the first is taken.
const scripts = [
  "latin",
  "latin-ext",
  "vietnamese",
  "greek",
  "greek-ext",
  "cyrillic",
  "cyrillic-ext",
];

/** A font as satori reads it. */
export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: typeof weight;
  readonly style: "normal";
}

/** Each script has a family of its own: of equal names satori would look into one only. */
export const fontFamily = scripts.map(nameOf).join(", ");

/** @returns the same fonts each time; satori keeps what it has parsed of them */
export function cardFonts(): CardFont[] {
  fonts ??= scripts.map((script) => ({
    name: nameOf(script),
    data: readFileSync(
      `node_modules/@fontsource/literata/files/literata-${script}-${weight}-normal.woff`,
    ),
    weight,
    style: "normal",
  }));
  return fonts;
}

let fonts: CardFont[] | undefined;

function nameOf(script: string): string {
  return `Literata ${script}`;
}
