// The colours of topics' threads: one hue a topic, as light or dark as reading needs.

import { clampChroma, formatHex } from "culori";
import { randomFrom } from "./random.ts";

/** A colour for light pages and one for dark pages, `#rrggbb`. */
export interface ThreadColours {
  readonly light: string;
  readonly dark: string;
}

// Equal lightness makes threads equally readable, whatever their hue: at least 7:1 against paper
// and against night (WCAG 2.2, 1.4.6), also on raised surfaces.
const light = { l: 0.4, c: 0.115 };
const dark = { l: 0.83, c: 0.095 };

/** @param hue degrees on the OKLCH colour wheel (Ottosson 2020, https://bottosson.github.io/posts/oklab/) */
export function threadColours(hue: number): ThreadColours {
  return { light: hex(light, hue), dark: hex(dark, hue) };
}

/** A hue for a topic that was given none; it stays when other topics come and go. */
export function hueFor(id: string): number {
  return Math.floor(randomFrom(id)() * 360);
}

/** As colourful as screens can show it, within the given chroma. */
function hex({ l, c }: { readonly l: number; readonly c: number }, hue: number): string {
  return formatHex(clampChroma({ mode: "oklch", l, c, h: hue }, "oklch"));
}
