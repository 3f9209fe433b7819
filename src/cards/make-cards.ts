// Puts the pictures of a site's cards into it. What was drawn for an earlier build is kept.

import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import type { OnProgress } from "../content/progress.ts";
import { writeWhole } from "../output/write-whole.ts";
import type { CardImage } from "./site-cards.ts";

export interface CardCounts {
  /** How many pictures the site has. */
  readonly total: number;
  /** How many of them had to be drawn. */
  readonly drawn: number;
}

export interface CardOptions {
  /** Folder of what was drawn earlier. @default ".cache/cards" */
  readonly cache?: string;
  /** Called for each card that had to be drawn. */
  readonly onCard?: OnProgress;
}

/**
 * @param images the cards of all pages; some may be the same
 * @param site folder of the site
 * @throws {Error} naming the card when one cannot be drawn
 */
export async function makeCards(
  images: Iterable<CardImage>,
  site: string,
  { cache = ".cache/cards", onCard }: CardOptions = {},
): Promise<CardCounts> {
  const wanted = new Map([...images].map((image) => [basename(image.url), image]));
  mkdirSync(cache, { recursive: true });
  const kept = new Set(readdirSync(cache));
  const missing = new Map([...wanted].filter(([name]) => !kept.has(name)));
  await drawAll(missing, cache, onCard);
  for (const [name, { url }] of wanted) {
    mkdirSync(dirname(join(site, url)), { recursive: true });
    copyFileSync(join(cache, name), join(site, url));
  }
  tidy(
    cache,
    [...kept].filter((name) => !wanted.has(name)),
    wanted.size,
  );
  return { total: wanted.size, drawn: missing.size };
}

/**
 * Draws several at a time: sharp works in Node's own threads, where nine tenths of the time goes,
 * while the next card is laid out here.
 */
async function drawAll(
  missing: ReadonlyMap<string, CardImage>,
  cache: string,
  onCard?: OnProgress,
): Promise<void> {
  if (missing.size === 0) return;
  const { drawCard } = await import("./draw-card.ts");
  const waiting = missing.entries();
  let drawn = 0;
  const work = async () => {
    for (const [name, image] of waiting) {
      const picture = await drawCard(image.card).catch((cause: unknown) => {
        throw new Error(`the card of “${image.alt}” cannot be drawn`, { cause });
      });
      writeWhole(join(cache, name), picture);
      drawn += 1;
      onCard?.(drawn, missing.size);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}

/** Some are kept that nobody needs now: an essay may go back to what it was. */
function tidy(cache: string, unused: readonly string[], needed: number): void {
  if (unused.length <= needed) return;
  for (const name of unused) rmSync(join(cache, name), { force: true });
}
