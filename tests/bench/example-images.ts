// The cards of a site of many essays, the same each time.

import { type CardImage, SiteCards } from "../../src/cards/site-cards.ts";
import { randomFrom } from "../../src/threads/random.ts";
import { threadColours } from "../../src/threads/thread-colours.ts";

const words = "company listening rest friendship morning walking patience neighbours tea".split(
  " ",
);
const topics = words.map((id, index) => ({ id, thread: threadColours(index * 40) }));

/** Cards of essays with titles of two to twelve words and one to four topics. */
export function exampleImages(count: number): CardImage[] {
  const random = randomFrom("cards");
  const some = <Item>(items: readonly Item[], least: number, most: number): Item[] =>
    Array.from({ length: least + Math.floor(random() * (most + 1 - least)) }, () =>
      items.at(Math.floor(random() * items.length)),
    ).filter((item) => item !== undefined);
  const cards = new SiteCards({ title: "Common Thread", tagline: "Made to be measured" }, topics);
  return Array.from({ length: count }, (_, index) =>
    cards.of({
      slug: `essay-${index}`,
      title: `${index} Essays on ${some(words, 2, 12).join(" ")}`,
      topics: [...new Set(some(topics, 1, 4))],
      status: "published",
    }),
  );
}
