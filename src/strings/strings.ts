// What the interface says, whatever language it speaks.

import type { HelplineWords } from "./helpline-words.ts";
import type { OfflineWords } from "./offline-words.ts";
import type { ContentNoteWords, LeaveWords } from "./safety-words.ts";
import type { SearchPageWords } from "./search-words.ts";
import type { TrustWords } from "./trust-words.ts";
import type { WordsPageWords } from "./word-list-words.ts";

/** The words of the interface. Functions take what varies; the language decides on order and plurals. */
export interface Strings {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly footerNavigation: string;
  readonly essays: string;
  readonly topics: string;
  readonly series: string;
  readonly search: string;
  readonly subscribe: string;
  /** The way to help: at the same place on every page. */
  readonly help: string;

  readonly settings: {
    readonly title: string;
    readonly size: string;
    readonly sizes: readonly [normal: string, large: string, larger: string];
    readonly spacing: string;
    readonly spacings: readonly [normal: string, wide: string];
    readonly font: string;
    readonly fonts: readonly [text: string, easy: string];
    readonly theme: string;
    readonly themes: readonly [system: string, light: string, dark: string];
    readonly kept: string;
    readonly forget: string;
  };

  readonly listen: {
    readonly title: string;
    readonly begin: string;
    readonly goOn: string;
    readonly pause: string;
    readonly stop: string;
    /** Before a choice of sections. */
    readonly from: string;
    readonly start: string;
  };

  readonly offline: OfflineWords;
  readonly helplines: HelplineWords;
  readonly contentNote: ContentNoteWords;

  readonly leave: LeaveWords;

  readonly startHere: string;
  readonly helpHint: string;
  readonly helpLink: string;

  readonly newest: string;
  readonly allEssays: string;

  readonly by: string;
  /** Joins names and the like: "one, two and three". */
  readonly listed: (items: readonly string[]) => readonly string[];
  readonly updated: string;
  readonly draft: string;
  readonly scheduled: string;
  readonly keyPoints: string;
  readonly contents: string;
  /** The same, folded away: "In this essay: 5 sections". */
  readonly contentsOf: (sections: number) => string;
  readonly sectionLink: (heading: string) => string;
  readonly minuteRead: (minutes: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly essayCount: (count: number) => string;
  /** How much a series is: "3 essays, 15 minutes in all". */
  readonly seriesExtent: (essays: number, minutes: number) => string;
  readonly trust: TrustWords;

  readonly sources: string;
  readonly source: (number: number) => string;
  readonly backToText: (number: number) => string;
  readonly notes: string;
  readonly note: (letter: string) => string;
  readonly backToNote: (letter: string, place: number) => string;
  /** Above the addresses of a text's links, on paper. */
  readonly linkNotes: string;
  readonly corrections: string;
  /** Above whose the images are that stand among words. */
  readonly imageCredits: string;
  readonly table: (number: number, columns: string) => string;
  readonly directives: {
    readonly keyPoints: string;
    readonly voice: string;
    readonly try: string;
  };

  readonly related: string;
  /** From titles of topics, as they stand in lists. */
  readonly bothAbout: (topics: readonly string[]) => string;
  /** From words in lower case. */
  readonly bothMention: (terms: readonly string[]) => string;
  readonly chosenByEditors: string;
  readonly endOfEssay: string;

  readonly withdrawn: (title: string) => string;
  readonly withdrawnDescription: string;
  readonly withdrawnOn: string;
  readonly withdrawnNote: string;
  readonly moved: (title: string) => string;
  readonly movedDescription: string;

  readonly partOf: (position: number, count: number) => string;
  readonly seriesNavigation: string;
  readonly timeNavigation: string;
  readonly previousPart: string;
  readonly nextPart: string;
  readonly older: string;
  readonly newer: string;

  /** The name of the ways to the years of the archive. */
  readonly years: string;
  readonly pagination: string;
  readonly pageOf: (page: number, count: number) => string;
  readonly newerEssays: string;
  readonly olderEssays: string;
  readonly noEssays: string;
  readonly noSeries: string;

  readonly archiveDescription: string;
  /** What the colours of links in a series say. */
  readonly visitedNote: string;

  readonly map: {
    readonly title: string;
    readonly description: string;
    /** What the picture shows. */
    readonly picture: string;
    /** Said when only the newest essays are on the map. */
    readonly newestOf: (shown: number, total: number) => string;
    /** Leads past the picture. */
    readonly toList: string;
    readonly list: string;
    /** The name of an essay in the picture. */
    readonly node: (number: number, title: string) => string;
    /** Before what an essay connects to: a reason such as "Both about rest", if there is one. */
    readonly connects: (reason: string | undefined) => string;
  };

  readonly topicsDescription: string;
  readonly seriesDescription: string;
  readonly feedOf: (title: string) => string;
  readonly essaysBy: (name: string) => string;
  readonly license: string;

  readonly preview: {
    readonly problems: (count: number) => string;
    readonly wordNotes: (count: number) => string;
    readonly line: (line: number) => string;
    readonly faulty: (file: string) => string;
    readonly faultyDescription: string;
  };

  readonly searchPage: SearchPageWords;

  readonly wordsPage: WordsPageWords;

  readonly subscribePage: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly how: string;
    readonly addressesTitle: string;
    readonly everything: string;
    readonly topicsTitle: string;
    readonly privateNote: string;
  };
}
