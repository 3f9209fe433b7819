// What a social card shows: the picture that other sites put beside a link to a page.
//
// It is a value, known before anything is drawn, so that a card that was drawn once is known again.

import { type Weave, weave } from "../threads/weave.ts";
import { drawableText } from "./drawable-text.ts";

export interface Card {
  /** The site's name: above the title, or large where there is none. */
  readonly name: string;
  /** The essay's title. */
  readonly title?: string;
  /** What stands below the name where there is no title. */
  readonly tagline?: string;
  readonly weave: ColouredWeave;
}

/** A weave with its threads' colours, `#rrggbb`. */
export interface ColouredWeave extends Pick<Weave, "width" | "height" | "gaps"> {
  readonly threads: readonly {
    readonly colour: string;
    readonly under: string;
    readonly over: string;
  }[];
}

/** What a card knows of the site. */
export interface CardSite {
  readonly title: string;
  readonly tagline: string;
}

/** What a card knows of a topic. Pages may be dark or light; cards are always light. */
export interface CardTopic {
  readonly id: string;
  readonly thread: { readonly light: string };
}

/** What a card knows of an essay. */
export interface CardEssay {
  readonly slug: string;
  readonly title: string;
  readonly topics: readonly CardTopic[];
  /**
   * Its hard subjects. Where there is one, sharing the essay must not show what it is about: its
   * card is then neutral. Here, and only here, that is decided.
   *
   * @default none
   */
  readonly sensitive?: readonly string[];
}

/** The palette of `layouts/styles/tokens.css` on light pages. */
export const palette = { paper: "#fbf7f0", ink: "#2a2522", inkSoft: "#524943" } as const;

/** More than the fewest strands need to be as wide as a card. */
const columns = 18;
/** With more, the threads of the site's own card would be thinner than those of essays. */
const mostThreads = 6;

/** The card of an essay; a neutral one looks the same for every essay. */
export function essayCard(essay: CardEssay, site: CardSite): Card {
  const { slug, title, topics } = essay;
  const name = drawableText(site.title);
  if (isSensitive(essay)) return { name, weave: plainWeave() };
  const words = drawableText(title);
  // A title of emoji alone leaves nothing to draw.
  return { name, weave: colouredWeave(slug, topics), ...(words ? { title: words } : {}) };
}

export function isSensitive({ sensitive = [] }: Pick<CardEssay, "sensitive">): boolean {
  return sensitive.length > 0;
}

/** The card of every page that is not an essay. */
export function siteCard({ title, tagline }: CardSite, topics: readonly CardTopic[]): Card {
  return {
    name: drawableText(title),
    tagline: drawableText(tagline),
    weave: colouredWeave("site", topics.slice(0, mostThreads)),
  };
}

/** It begins as the cover of the essay does, and goes on as far as a card is wide. */
function colouredWeave(seed: string, topics: readonly CardTopic[]): ColouredWeave {
  const colours = new Map(topics.map(({ id, thread }) => [id, thread.light]));
  if (colours.size === 0) return plainWeave();
  const { threads, width, height, gaps } = weave(seed, [...colours.keys()], { columns });
  return {
    width,
    height,
    gaps,
    threads: threads.map(({ id, under, over }) => ({
      colour: colours.get(id) ?? palette.ink,
      under,
      over,
    })),
  };
}

/** Of undyed yarn. */
function plainWeave(): ColouredWeave {
  return colouredWeave("plain", [{ id: "plain", thread: { light: palette.inkSoft } }]);
}
