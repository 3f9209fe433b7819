// The list of words as the page "The language we use" shows it: from the same data as the checks.

import { inFormOf } from "./describe-wording.ts";
import type { Entry, Level } from "./entry.ts";
import { type GuideLink, languagePack } from "./language-pack.ts";

export interface WordList {
  readonly groups: readonly WordGroup[];
  /** The day on which the list last changed. */
  readonly changed: string;
  /** Every guide that an entry follows. */
  readonly guides: readonly GuideLink[];
}

export interface WordGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly WordEntry[];
}

export interface WordEntry {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly level: Level;
  readonly why: string;
  /** Wordings, as they can be written. */
  readonly instead: readonly string[];
  readonly advice: readonly string[];
  readonly fine?: string;
  /** Names of guides; empty when it is our own judgement. */
  readonly guides: readonly string[];
}

/** @returns nothing where there is no list for the language */
export function wordListFor(lang: string): { readonly wordList?: WordList } {
  const pack = languagePack(lang);
  if (!pack) return {};
  const entryOf = ({ id, phrases, level, why, instead, advice = [], fine, sources }: Entry) => ({
    ...{ id, phrases, level, why, advice },
    instead: instead.map((wording) => inFormOf(wording, "")),
    ...(fine === undefined ? {} : { fine }),
    guides: sources.flatMap((source) => pack.guides.get(source)?.name ?? []),
  });
  const groups = pack.groups.map(({ id, title, entries }) => ({
    ...{ id, title },
    entries: entries.map(entryOf),
  }));
  const followed = new Set(
    groups.flatMap(({ entries }) => entries.flatMap(({ guides }) => guides)),
  );
  const guides = [...pack.guides.values()].filter(({ name }) => followed.has(name));
  return { wordList: { groups, guides, changed: pack.changed } };
}
