// What the interface says, in each language that it speaks.

import { en } from "./en.ts";
import type { HelplineWords } from "./helpline-words.ts";

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

  readonly offline: OfflineStrings;
  readonly helplines: HelplineWords;
  /** Beside essays on hard subjects. */
  readonly contentNote: {
    readonly help: string;
    readonly hope: string;
    readonly skip: string;
    readonly unchecked: string;
    readonly checkedBy: (name: string) => string;
  };

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
  readonly totalMinutes: (minutes: number) => string;
  readonly essayCount: (count: number) => string;
  readonly notReviewed: string;

  readonly sources: string;
  readonly source: (number: number) => string;
  readonly backToText: (number: number) => string;
  readonly notes: string;
  readonly note: (letter: string) => string;
  readonly backToNote: (letter: string, place: number) => string;
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
  readonly bothMention: (term: string) => string;
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

  readonly pagination: string;
  readonly pageOf: (page: number, count: number) => string;
  readonly newerEssays: string;
  readonly olderEssays: string;
  readonly noEssays: string;

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
    /** Before what an essay connects to: a reason such as "Both about rest". */
    readonly connects: (reason: string) => string;
  };

  readonly topicsDescription: string;
  readonly seriesDescription: string;
  readonly feedOf: (title: string) => string;
  readonly essaysBy: (name: string) => string;
  readonly license: string;
  readonly contact: string;

  readonly preview: {
    readonly problems: (count: number) => string;
    readonly wordNotes: (count: number) => string;
    readonly line: (line: number) => string;
    readonly faulty: (file: string) => string;
    readonly faultyDescription: string;
  };

  readonly searchPage: {
    readonly description: string;
    readonly field: string;
    readonly hint: string;
    /** Folded around the choice of a topic. */
    readonly onlyTopic: string;
    readonly anyTopic: string;
    readonly otherWays: string;
    readonly withoutScript: string;
    readonly inPreview: string;
    readonly said: SearchWords;
  };

  /** The page of words that we avoid. */
  readonly wordsPage: {
    readonly title: string;
    readonly description: string;
    readonly intro: readonly string[];
    readonly groups: string;
    readonly instead: string;
    readonly fine: string;
    readonly guides: string;
    readonly own: string;
    readonly levels: {
      readonly error: string;
      readonly warning: string;
      readonly info: string;
    };
    readonly changed: string;
    readonly sources: string;
  };

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

/** About what readers keep on their devices. */
export interface OfflineStrings {
  readonly title: string;
  /** Leads to the list of what is kept. */
  readonly toList: string;
  /** Stands in a copy; with `{date}`. */
  readonly copyFrom: string;
  readonly keep: KeepWords;
  readonly page: {
    readonly description: string;
    readonly notKept: string;
    readonly intro: string;
    readonly withoutScript: string;
    readonly listLabel: string;
    readonly removeAll: string;
    readonly said: KeptWords;
  };
}

/** What an essay says about keeping it. */
export interface KeepWords {
  /** What will be done. */
  readonly offer: string;
  readonly keep: string;
  readonly keeping: string;
  /** Said when it has been done. */
  readonly done: string;
  readonly kept: string;
  readonly remove: string;
  readonly removed: string;
  readonly full: string;
  readonly failed: string;
}

/** What the list of kept essays says; a script puts in what varies, at `{title}` and the like. */
export interface KeptWords {
  readonly nothing: string;
  readonly onlyHelp: string;
  /** With `{size}`. */
  readonly sum: Counted;
  /** With `{date}`. */
  readonly copyFrom: string;
  readonly remove: string;
  /** With `{title}`. */
  readonly removed: string;
  readonly removedAll: string;
  /** With `{titles}`: what the site itself has taken back. */
  readonly takenBack: string;
  readonly failed: string;
  readonly unable: string;
}

/** Leaving a page at once; a script says some of it. */
export interface LeaveWords {
  /** The name of the place that it stands in. */
  readonly region: string;
  readonly link: string;
  /** Said before the link to those who do not see where it stands. */
  readonly emergency: string;
  /** Leads to what the link does not do. */
  readonly advice: string;
  /** After the first press of Shift, and after the second. */
  readonly pressTwice: string;
  readonly pressOnce: string;
  /** When the presses were too far apart. */
  readonly expired: string;
  /** While the other page is on its way. */
  readonly leaving: string;
}

/** What the search says while it is used; a script puts in what varies, at `{count}` and `{topic}`. */
export interface SearchWords {
  readonly results: Counted;
  readonly moreResults: string;
  readonly nothing: string;
  /** Before words that are spelt nearly like those that were typed. */
  readonly near: string;
  readonly inTopic: string;
  readonly nothingInTopic: string;
  readonly searchEverywhere: string;
  readonly failed: string;
}

/** A text for each kind of number that the language tells apart. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const languages: ReadonlyMap<string, Strings> = new Map([["en", en]]);

/**
 * The interface in the language of a text, or in English where we do not speak it yet.
 *
 * @param lang BCP 47 language tag; only its primary language counts
 */
export function stringsFor(lang: string): Strings {
  return languages.get(lang.split("-")[0]?.toLowerCase() ?? "") ?? en;
}
