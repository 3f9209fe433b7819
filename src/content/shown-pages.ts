// What single pages show: an essay with its neighbours, one page of a list, a series, a feed.

import type { Weave } from "../threads/weave.ts";
import type { GlossaryEntry } from "../trust/glossary.ts";
import type { Essay, Series, Topic } from "./essay.ts";

/** A suggestion below an essay, with what both texts share. */
export interface RelatedEssay {
  readonly essay: Essay;
  readonly pinned: boolean;
  readonly sharedTopics: readonly Topic[];
  readonly sharedTerms: readonly string[];
}

/** Where an essay stands in its series. */
export interface PlaceInSeries {
  readonly series: Series;
  /** From 1, counted over the essays that are shown. */
  readonly position: number;
  readonly count: number;
  readonly previous?: Essay;
  readonly next?: Essay;
}

export interface EssayPage {
  readonly essay: Essay;
  readonly related: readonly RelatedEssay[];
  readonly place?: PlaceInSeries;
  readonly newer?: Essay;
  readonly older?: Essay;
}

/** One page of a list of essays. */
export interface ListPage<Subject> {
  readonly subject: Subject;
  readonly essays: readonly Essay[];
  /** Woven from the threads of the whole list. */
  readonly weave?: Weave;
  /** How many essays the whole list has. */
  readonly total: number;
  readonly url: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly newerUrl?: string;
  readonly olderUrl?: string;
}

export interface ArchiveYear {
  /** Four digits. */
  readonly year: string;
  readonly essays: readonly Essay[];
}

/** One page of the list of all essays. */
export interface ArchivePage extends ListPage<undefined> {
  /** Its years, whole, newest first. */
  readonly years: readonly ArchiveYear[];
  /** Every year there is, with the page that it stands on. */
  readonly ways: readonly { readonly year: string; readonly pageUrl: string }[];
}

export interface SeriesPage {
  readonly series: Series;
  /** In the order of reading. */
  readonly essays: readonly Essay[];
  readonly url: string;
  /** Minutes to read all of it. */
  readonly minutes: number;
}

export interface GlossaryPage {
  readonly url: string;
  readonly entries: readonly GlossaryEntry[];
}

export interface TopicFeed {
  readonly topic: Topic;
  readonly url: string;
  readonly essays: readonly Essay[];
}
