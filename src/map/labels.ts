// Puts titles beside the points of a picture, as many as find room. A title is shown whole or not
// at all.

import type { Size } from "./separate.ts";
import type { Point } from "./stress-layout.ts";

/** A title in lines, each centred on `x`; `y` is the top of the first. */
export interface Label extends Point {
  readonly lines: readonly string[];
}

export interface Labelled extends Point {
  readonly title: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const labelSize = { width: 146, lineHeight: 17, lines: 3 } as const;
/** The room for a finger around each point. */
const target = { width: 46, height: 46 };
/** How far from the middle of their own point labels begin. */
const reach = 19;
/** Between a point and what begins beside it. */
const gap = 4;

/**
 * @param points those that come first choose first
 * @param picture what labels must stay within
 * @returns a label or nothing for each point
 */
export function placeLabels(points: readonly Labelled[], picture: Size): (Label | undefined)[] {
  const taken = points.map((point) => around(point, target));
  return points.map((point, own) => {
    const lines = wrap(point.title);
    if (!lines) return undefined;
    const size = {
      width: Math.max(...lines.map(textWidth)),
      height: lines.length * labelSize.lineHeight,
    };
    const box = placesBeside(point, size).find(
      (place) =>
        isWithin(place, picture) &&
        taken.every((other, at) => at === own || !overlap(place, other)),
    );
    if (!box) return undefined;
    taken.push(box);
    return { x: Math.round((box.left + box.right) / 2), y: Math.round(box.top), lines };
  });
}

/** Below, above, and on both sides. */
function placesBeside({ x, y }: Point, size: Size): Box[] {
  const down = reach + size.height / 2;
  const aside = reach + gap + size.width / 2;
  return [
    around({ x, y: y + down }, size),
    around({ x, y: y - down }, size),
    around({ x: x + aside, y }, size),
    around({ x: x - aside, y }, size),
  ];
}

function around({ x, y }: Point, { width, height }: Size): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Lines that fit; nothing where a word or the title is too long. */
function wrap(title: string): string[] | undefined {
  const lines: string[] = [];
  for (const word of title.split(/\s+/u)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer) <= labelSize.width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const fit =
    lines.length <= labelSize.lines && lines.every((l) => textWidth(l) <= labelSize.width);
  return fit ? lines : undefined;
}

/** Rather too wide than too narrow: at 14 units a letter of Literata takes about 7, a Chinese one 14. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[ilj.,:;'’|! ]/u.test(character)) width += 4.6;
    else if (/[\p{Lu}mwMW%@—]/u.test(character)) width += 11;
    else width += /[\u1100-\u11ff\u2e80-\uffef\u{10000}-\u{3ffff}]/u.test(character) ? 15 : 7.6;
  }
  return width;
}
