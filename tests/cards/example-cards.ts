// Essays, topics and a site as cards know them.

import type { CardEssay, CardTopic } from "../../src/cards/card.ts";
import { threadColours } from "../../src/threads/thread-colours.ts";

export const site = { title: "Common Thread", tagline: "Essays on what holds people together" };

/** Topics with hues far apart. */
export function topicsOf(...ids: readonly string[]): CardTopic[] {
  return ids.map((id, index) => ({ id, thread: threadColours(30 + index * 80) }));
}

export const tea: CardEssay = {
  slug: "tea",
  title: "Tea and Company",
  topics: topicsOf("connection", "rest"),
};
