// The publication as the layouts see it: typed, complete, read-only.

import type { HelpCountry, HelpLine, HelpNumber } from "../care/help-country.ts";
import type { Urls } from "../html/urls.ts";
import type { ImageFiles } from "../images/image-files.ts";
import type { WordList } from "../language/word-list.ts";
import type { Weave } from "../threads/weave.ts";
import type { AddressRecord } from "./address-lock.ts";
import type { AllowedWording } from "./allowed-entries.ts";
import type { Essay, Person, Review, Series, Source, Topic } from "./essay.ts";
import type { ContentsEntry } from "./essay-facts.ts";
import type { EssayMap } from "./essay-map.ts";
import type { Moment } from "./moment.ts";
import type { Illustrated } from "./pictures.ts";
import type { Position, Problem } from "./problem.ts";
import type { Site } from "./schema/site-schema.ts";
import type {
  ArchivePage,
  EssayPage,
  GlossaryPage,
  ListPage,
  SeriesPage,
  TopicFeed,
} from "./shown-pages.ts";

export type { WordList } from "../language/word-list.ts";
export type { GlossaryEntry } from "../trust/glossary.ts";
export type { Correction, Withdrawal } from "./essay.ts";
export type { EssayMap, MapGroup, MapNode } from "./essay-map.ts";
export type {
  ArchivePage,
  ArchiveYear,
  EssayPage,
  GlossaryPage,
  ListPage,
  PlaceInSeries,
  RelatedEssay,
  SeriesPage,
  TopicFeed,
} from "./shown-pages.ts";
export type {
  ContentsEntry,
  Essay,
  HelpCountry,
  HelpLine,
  HelpNumber,
  Moment,
  Person,
  Problem,
  Review,
  Series,
  Site,
  Source,
  Topic,
};

/** A page such as "About". */
export interface Page extends Illustrated {
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly updated?: Moment;
  readonly sources: readonly Source[];
  /** Whether this is what hosts show for addresses that do not exist. */
  readonly isNotFound: boolean;
  /** Whether it can be left quickly, as essays can. */
  readonly hasLeaveLink: boolean;
}

/** A link that leaves the site. */
export interface OutsideLink {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly href: string;
}

/** The writer's file behind a page, to say where what stands on the page was written. */
export interface PageOrigin {
  readonly file: string;
  /** Where links and images have this address, a root path for what is within the site. */
  readonly placesOfLink: (address: string) => readonly Position[];
  readonly placesOfHeading: (id: string) => readonly Position[];
}

/** How many essays there are of each status, and what needs a build later. */
export interface Schedule {
  readonly published: number;
  readonly drafts: number;
  readonly scheduled: number;
  readonly withdrawn: number;
  /** When the next scheduled essay is due. */
  readonly next?: Moment;
}

/** An address of the past that leads to an essay. */
export interface Redirect {
  /** Root path. */
  readonly from: string;
  readonly essay: Essay;
}

/** A file that cannot be shown, for the preview. */
export interface FaultyFile {
  readonly file: string;
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** Everything the site shows, in the order in which it shows it. */
export interface Publication {
  readonly site: Site;
  readonly urls: Urls;
  /** Whether this is the writer's preview, which shows drafts and problems. */
  readonly preview: boolean;
  /** Newest first. */
  readonly essays: readonly Essay[];
  /** What the home page shows by itself: the newest, none of them on a hard subject. */
  readonly newest: readonly Essay[];
  /** What new readers are shown first, in order. */
  readonly startHere: readonly Essay[];
  readonly essayPages: readonly EssayPage[];
  readonly archivePages: readonly ArchivePage[];
  readonly topicPages: readonly ListPage<Topic>[];
  readonly personPages: readonly ListPage<Person>[];
  readonly seriesPages: readonly SeriesPage[];
  /** How the newest essays connect. */
  readonly essayMap: EssayMap;
  readonly pages: readonly Page[];
  /** Whom to call, by country, sorted by name; empty in a site without helplines. */
  readonly helpCountries: readonly HelpCountry[];
  /** The country whose helplines essays show. */
  readonly helpHome?: HelpCountry;
  /** Its lines that are right whatever somebody needs. */
  readonly helpForAnybody: readonly HelpLine[];
  /** What was last checked before this day has to be confirmed by readers; `YYYY-MM-DD`. */
  readonly helpOldBefore: string;
  /** What was to be reviewed before this day is overdue; `YYYY-MM-DD`. */
  readonly today: string;
  /** Every number that readers may call, as digits. */
  readonly helpNumbers: ReadonlySet<string>;
  /** What readers can search: every essay, and the pages that are somewhere to go. */
  readonly searchable: readonly (Essay | Page)[];
  /** The primary languages of what can be searched, such as `en`. */
  readonly searchLanguages: readonly string[];
  /** The pages that every footer links to. */
  readonly footerPages: readonly Page[];
  /** The newest essays, for the feeds. */
  readonly feedEssays: readonly Essay[];
  readonly topicFeeds: readonly TopicFeed[];
  /** Woven from the threads of the newest essays; none where there are no essays. */
  readonly homeWeave?: Weave;
  /** Essays that were taken back; in no list, feed or sitemap. */
  readonly withdrawnEssays: readonly Essay[];
  readonly redirects: readonly Redirect[];
  /** The words that we avoid, where there is a list for the site's language. */
  readonly wordList?: WordList;
  /** The page that says what words mean, by the alphabet; none where the site has no glossary. */
  readonly glossaryPages: readonly GlossaryPage[];
  /** Wordings of that list that writers allow, with their reasons. */
  readonly allowedWordings: readonly AllowedWording[];
  /** The record of published addresses, as it should be. */
  readonly addresses: AddressRecord;
  /** Links that leave the site, with their places. */
  readonly outsideLinks: readonly OutsideLink[];
  /** The files behind essays and pages, by the root paths of these. */
  readonly origins: ReadonlyMap<string, PageOrigin>;
  /** Every essay by what becomes of it, and when the next one is due. */
  readonly schedule: Schedule;
  readonly faultyFiles: readonly FaultyFile[];
  /** Every image that is shown somewhere, once. */
  readonly images: readonly ImageFiles[];
  readonly problems: readonly Problem[];
}
