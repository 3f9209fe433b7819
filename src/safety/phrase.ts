// Phrases to look for in a plain text, and what most of them are put together from.

import { WordFilter } from "./word-filter.ts";

/** Whose something is. */
export const whose = "(?:my|your|his|her|their|our|one's)";
/** Who is meant when somebody does something to themselves. */
export const oneself = "(?:my|your|him|her|them|our|one)sel(?:f|ves)";

/** One of several phrases, as whole words, in any case. */
export interface Phrase {
  readonly pattern: RegExp;
}

/** Phrases whose words a text lacks are not looked for in it. */
const filter = new WordFilter<Phrase>();

/** @param alternatives sources of regular expressions; a space stands for a space or a hyphen */
export function phrase(...alternatives: readonly string[]): Phrase {
  const source = alternatives.map((alternative) => alternative.replaceAll(" ", "[ -]")).join("|");
  const made = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu"),
  };
  filter.add(made, source);
  return made;
}

/** Where a phrase begins, each time that it stands in a text. */
export function places(phrase: Phrase, text: string): number[] {
  if (!holds(phrase, text)) return [];
  return Array.from(text.matchAll(phrase.pattern), ({ index }) => index);
}

export function holds(phrase: Phrase, text: string): boolean {
  return firstPlace(phrase, text) !== undefined;
}

/** Where a phrase first stands. */
export function firstPlace(phrase: Phrase, text: string): number | undefined {
  if (!filter.mayStandIn(text, phrase)) return undefined;
  const index = text.search(phrase.pattern);
  return index === -1 ? undefined : index;
}

/** The sentences of a plain text, each with its place. Abbreviations cut some in two, which does no harm. */
export function sentences(text: string): { readonly text: string; readonly index: number }[] {
  return Array.from(text.matchAll(/[^.!?]+(?:[.!?]+["')]*|$)/g), ({ 0: found, index }) => ({
    text: found,
    index,
  }));
}
