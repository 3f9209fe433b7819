// An essay as the layouts see it, with what it belongs to and what it rests on.

import type { HelpLine } from "../care/help-country.ts";
import type { EssayTerms } from "../related/terms.ts";
import type { ThreadColours } from "../threads/thread-colours.ts";
import type { Weave } from "../threads/weave.ts";
import type { ContentsEntry } from "./essay-facts.ts";
import type { Lazy } from "./lazy.ts";
import type { Moment } from "./moment.ts";
import type { Illustrated } from "./pictures.ts";
import type { Reference } from "./schema/data-schemas.ts";
import type { EssayFields } from "./schema/essay-schema.ts";
import type { PersonRecord } from "./schema/people-schema.ts";
import type { Safety } from "./schema/safety-schema.ts";
import type { SensitiveSubject } from "./schema/sensitive-subjects.ts";

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Root path of its page, as every `url` here. */
  readonly url: string;
  readonly thread: ThreadColours;
}

export interface Series {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

export interface Person extends Readonly<PersonRecord> {
  readonly id: string;
  readonly url: string;
}

/** Who has reviewed an essay, and when somebody is to do so again. */
export interface Review {
  readonly by: Person;
  readonly last: Moment;
  readonly next: Moment;
}

/** An entry of an essay's list of sources. */
export interface Source {
  readonly key: string;
  /** From 1, in the order of first mention. */
  readonly number: number;
  readonly reference: Reference;
  /** The ids of the mentions in the text. */
  readonly mentions: readonly string[];
}

export interface Correction {
  readonly date: Moment;
  readonly note: string;
}

/** When and why an essay was taken back. */
export interface Withdrawal {
  readonly date: Moment;
  readonly reason: string;
}

export interface Essay extends Illustrated {
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly kind: EssayFields["kind"];
  readonly date: Moment;
  readonly updated?: Moment;
  /** The latest of date, update and corrections: what feeds and the sitemap tell. */
  readonly changed: Moment;
  readonly corrections: readonly Correction[];
  readonly topics: readonly Topic[];
  readonly series?: Series;
  readonly authors: readonly Person[];
  readonly keyPoints: readonly string[];
  /**
   * `draft` and `scheduled` essays are only ever seen in the preview. Of a `withdrawn` one there
   * is a note at its address, and nothing anywhere else.
   */
  readonly status: "published" | "draft" | "scheduled" | "withdrawn";
  readonly withdrawn?: Withdrawal;
  /** Root paths of addresses that it had before. */
  readonly aliases: readonly string[];
  readonly minutes: number;
  readonly contents: readonly ContentsEntry[];
  /** What it is about, as words. */
  readonly terms: Lazy<EssayTerms>;
  readonly sources: readonly Source[];
  /** The hard subjects that it speaks about. */
  readonly sensitive: readonly SensitiveSubject[];
  /** Whom readers can call in the site's country, for these subjects. */
  readonly helplines: readonly HelpLine[];
  /** What it is about and what it leaves out, said before the text. */
  readonly contentNote?: string;
  /** What people have decided about it. */
  readonly safety: Safety;
  /** Missing when nobody with credentials has reviewed it. */
  readonly review?: Review;
  /** What an AI system did for it. */
  readonly assistance?: string;
  /** Whether it is offered after an essay on a hard subject. */
  readonly helps: boolean;
  /** Whether its page can be left quickly; such a page is never kept on a device. */
  readonly hasLeaveLink: boolean;
  /** Its cover, woven from the threads of its topics. */
  readonly cover: Weave;
}
