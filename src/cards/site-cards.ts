// Which card belongs to which page. Pages name their card without its having been drawn, so that
// the preview is as quick as without.

import {
  type Card,
  type CardEssay,
  type CardSite,
  type CardTopic,
  essayCard,
  isSensitive,
  siteCard,
} from "./card.ts";
import { cardSize } from "./card-element.ts";
import { cardKey } from "./card-key.ts";

/** A card as pages know it. */
export interface CardImage {
  /** Root path; changes with the picture, so that other sites may keep the file for ever. */
  readonly url: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly card: Card;
}

/** An essay that may have a card. */
export interface EssayWithStatus extends CardEssay {
  readonly status: "published" | "draft" | "scheduled" | "withdrawn";
}

export class SiteCards {
  /** The card of every page that has none of its own. */
  readonly site: CardImage;
  readonly #site: CardSite;
  readonly #known = new WeakMap<EssayWithStatus, CardImage>();

  constructor(site: CardSite, topics: readonly CardTopic[]) {
    this.#site = site;
    this.site = image(siteCard(site, topics), site.title);
  }

  /** The card of an essay. What is not published, or no longer, has the site's. */
  of(essay: EssayWithStatus): CardImage {
    if (essay.status !== "published") return this.site;
    const known = this.#known.get(essay);
    if (known) return known;
    const card = essayCard(essay, this.#site);
    const made = image(card, isSensitive(essay) ? this.#site.title : essay.title);
    this.#known.set(essay, made);
    return made;
  }

  /** The cards of all pages; some may be the same. */
  all(essays: readonly EssayWithStatus[]): CardImage[] {
    return [this.site, ...essays.map((essay) => this.of(essay))];
  }
}

/**
 * The cards of a site: the same object for as long as the site is the same to cards, so that the
 * preview does not take every page for changed.
 */
export function siteCards(site: CardSite, topics: readonly CardTopic[]): SiteCards {
  const cards = new SiteCards(site, topics);
  if (last?.site.url !== cards.site.url) last = cards;
  return last;
}

let last: SiteCards | undefined;

function image(card: Card, alt: string): CardImage {
  return { url: `/assets/cards/${cardKey(card)}.png`, alt, ...cardSize, card };
}
