// The lists of words, one for each language that has one: an English list would find nothing but
// nonsense in German.

import type { EntryGroup } from "./entry.ts";
import { createFinder, type Finder } from "./find-wordings.ts";
import { changed, englishGroups } from "./rules/en/english-entries.ts";
import { guides } from "./rules/en/sources.ts";
import { english, mentioned } from "./rules/en/word-classes.ts";

/** A source of entries. */
export interface GuideLink {
  readonly name: string;
  readonly url: string;
}

export interface LanguagePack {
  readonly groups: readonly EntryGroup[];
  readonly find: Finder;
  /** Matches the end of what stands before a word that is spoken of: "the phrase". */
  readonly mentioned: RegExp;
  readonly guides: ReadonlyMap<string, GuideLink>;
  /** The day on which the list last changed. */
  readonly changed: string;
}

/**
 * The list for a language, or `undefined` where there is none.
 *
 * @param lang BCP 47 language tag; only its primary language counts
 */
export function languagePack(lang: string): LanguagePack | undefined {
  return lang.split("-")[0]?.toLowerCase() === "en" ? englishPack() : undefined;
}

let compiled: LanguagePack | undefined;

/** Compiled when the first text asks for it. */
function englishPack(): LanguagePack {
  compiled ??= {
    groups: englishGroups,
    find: createFinder(
      englishGroups.flatMap(({ entries }) => entries),
      english,
    ),
    mentioned,
    guides: new Map(Object.entries(guides)),
    changed,
  };
  return compiled;
}
