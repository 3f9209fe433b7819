// The words of a language as terms and numbers, each word looked up once. Texts are compared by
// numbers alone, which takes a small part of the time and the memory that comparing words would.

import { normalTerm } from "./normal-term.ts";
import { primaryLanguage } from "./primary-language.ts";
import { stemmerFor } from "./stem.ts";
import { stopWordTest } from "./stop-words.ts";

export interface Entry {
  /** The word in its normal form, which can be shown to readers. */
  readonly term: string;
  /** The number of its stem, a whole number of 32 bits: the same in every run, on every machine. */
  readonly number: number;
  /** Where it stands among those that have been met, from 0: another place in another run. */
  readonly place: number;
}

export interface Lexicon {
  /** What a word as written stands for; null when it is a stop word. */
  entryOf(word: string): Entry | null;
  /** The entry of a term in its normal form, if it has been met. */
  find(term: string): Entry | undefined;
  /** The entry at a place. */
  at(place: number): Entry | undefined;
  /** The entries with this number that have been met, in no set order. */
  withNumber(number: number): readonly Entry[];
}

const byLanguage = new Map<string, Lexicon>();

/**
 * One for each language, kept for as long as the program runs.
 *
 * @param lang BCP 47 language tag
 * @throws {RangeError} when `lang` is not a well-formed language tag
 */
export function lexiconFor(lang: string): Lexicon {
  const language = primaryLanguage(lang);
  const lexicon = byLanguage.get(language) ?? createLexicon(language, stemmerFor(language));
  byLanguage.set(language, lexicon);
  return lexicon;
}

/** @param stem gives what words with the same meaning have in common */
export function createLexicon(language: string, stem: (term: string) => string): Lexicon {
  const isStopWord = stopWordTest(language);
  const byWord = new Map<string, Entry | null>();
  const byTerm = new Map<string, Entry>();
  const byNumber = new Map<number, Entry[]>();
  const entries: Entry[] = [];

  function makeEntry(term: string): Entry {
    const entry = { term, number: textNumber(stem(term)), place: entries.length };
    entries.push(entry);
    byTerm.set(term, entry);
    const same = byNumber.get(entry.number);
    if (same) same.push(entry);
    else byNumber.set(entry.number, [entry]);
    return entry;
  }

  return {
    entryOf(word) {
      const known = byWord.get(word);
      if (known !== undefined) return known;
      const own = copyOf(word);
      const term = normalTerm(own);
      const left = term !== "" && !isStopWord(term);
      const entry = left ? (byTerm.get(term) ?? makeEntry(term)) : null;
      byWord.set(own, entry);
      return entry;
    },
    find: (term) => byTerm.get(term),
    at: (place) => entries[place],
    withNumber: (number) => byNumber.get(number) ?? [],
  };
}

/**
 * The same text in memory of its own. A word that was cut out of an essay keeps the whole essay in
 * memory otherwise, as engines share the characters of longer strings.
 */
function copyOf(word: string): string {
  return Array.from(word).join("");
}

/** The number of two terms in a row, by the numbers of both. */
export function pairNumber(first: number, second: number): number {
  return spread(Math.imul(first, 0x9e3779b1) ^ second);
}

/** The number of a topic as a whole, which stands beside those of the words of its title. */
export function topicNumber(title: string): number {
  // No word begins so.
  return textNumber(`# ${title}`);
}

/**
 * FNV-1a over UTF-16 code units. Of 50,000 stems, two have one number by chance in every third
 * language or so: then two words count as one, of which most are rare.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function textNumber(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return spread(bits);
}

/** Spreads near numbers over all bits: the last step of MurmurHash3. */
function spread(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
