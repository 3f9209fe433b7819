// What to offer to readers whose words are found nowhere.

import { editDistance } from "./edit-distance.ts";

/** How many spellings are offered for one word. */
const mostNear = 3;

/**
 * The words that are spelt most nearly like one, nearest first. Of words that are equally near,
 * those with the same first letter come first, since few slips happen there, and then those that
 * stand earlier in the list. Where one is near, what is much farther is not meant.
 *
 * @param known those of most texts first
 */
export function nearTerms(typed: string, known: readonly string[]): string[] {
  const word = plain(typed);
  const limit = farthest(word.length);
  const near = known
    .map((term) => ({ term, distance: editDistance(word, plain(term), limit) }))
    .filter(({ distance }) => distance > 0 && distance <= limit);
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance <= nearest + 1)
    .sort((a, b) => a.distance - b.distance || sameStart(word, b.term) - sameStart(word, a.term))
    .slice(0, mostNear)
    .map(({ term }) => term);
}

/** How many slips a word of a length may have: in a short one, two make another word. */
function farthest(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

function sameStart(word: string, term: string): number {
  return Number(plain(term).startsWith(word.charAt(0)));
}

/** Without accents, as the index compares. */
function plain(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** How many texts some words find. */
export type CountTexts = (words: string) => Promise<number>;

/** The words that are found nowhere. Pagefind passes them over when others are found. */
export async function lostWords(typed: string, count: CountTexts): Promise<string[]> {
  const words = wordsOf(typed);
  const counts = await Promise.all(words.map(count));
  return words.filter((_, index) => counts[index] === 0);
}

/** How many searches are offered. */
const mostOffers = 4;

/**
 * Searches that find something: what was typed with near words in place of lost ones, then fewer
 * words.
 *
 * @param lost of what was typed
 */
export async function nearSearches(
  typed: string,
  lost: readonly string[],
  known: readonly string[],
  count: CountTexts,
): Promise<string[]> {
  const choices = wordsOf(typed).map((word) =>
    lost.includes(word) ? nearTerms(word, known) : [word],
  );
  const best = choices.flatMap(([first]) => first ?? []);
  const candidates = new Set([best.join(" "), ...best, ...choices.flat()]);
  candidates.delete(typed);
  const counts = await Promise.all([...candidates].map(count));
  return [...candidates].filter((_, index) => (counts[index] ?? 0) > 0).slice(0, mostOffers);
}

export function wordsOf(typed: string): string[] {
  return [...new Set(typed.split(/\s+/).filter((word) => word !== ""))];
}
