// The words that the glossary explains, and the abbreviations that everybody knows.

import { primaryLanguage } from "../related/primary-language.ts";
import { createTermFinder, type TermFinder } from "./term-finder.ts";

/** A word or phrase in plain words. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly abbreviation?: string | undefined;
  /** Other forms of it, such as a plural. */
  readonly also: readonly string[];
}

export interface Glossary {
  /** In the order of the alphabet. */
  readonly entries: readonly GlossaryEntry[];
  /** Abbreviations that no essay has to write out. */
  readonly wellKnown: ReadonlySet<string>;
  readonly finder: TermFinder;
  readonly lang: string;
}

/** @param lang the language that all of it is in */
export function createGlossary(
  entries: readonly GlossaryEntry[],
  wellKnown: readonly string[],
  lang: string,
): Glossary {
  const { compare } = new Intl.Collator(lang);
  return {
    entries: [...entries].sort((one, other) => compare(one.term, other.term)),
    wellKnown: new Set(wellKnown),
    finder: createTermFinder(entries),
    lang,
  };
}

/** The glossary for a text in a language: it speaks one only. */
export function glossaryFor(lang: string, glossary: Glossary | undefined): Glossary | undefined {
  return glossary && primaryLanguage(glossary.lang) === primaryLanguage(lang)
    ? glossary
    : undefined;
}
