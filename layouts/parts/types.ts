// The types that layouts render, gathered so that no layout reaches into the program's insides.

import type { Publication } from "../../src/content/publication.ts";
import type { Assets } from "../../src/output/assets.ts";

export type { CardImage } from "../../src/cards/site-cards.ts";
export type {
  ContentsEntry,
  Essay,
  EssayMap,
  EssayPage,
  FaultyFile,
  HelpCountry,
  HelpLine,
  HelpNumber,
  ListPage,
  MapGroup,
  MapNode,
  Moment,
  Page,
  Person,
  Problem,
  Publication,
  Redirect,
  RelatedEssay,
  SeriesPage,
  Source,
  Topic,
  TopicFeed,
  WordList,
} from "../../src/content/publication.ts";
export type { Script } from "../../src/output/scripts.ts";
export type { Weave } from "../../src/threads/weave.ts";

/** What every template is given. */
export interface SiteData {
  readonly publication: Publication;
  readonly assets: Assets;
}

/** What a template that makes one page for each item is given. */
export interface ItemData<Item> extends SiteData {
  readonly item: Item;
}
