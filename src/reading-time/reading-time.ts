// How long a text takes to read.

import { words } from "./words.ts";

/**
 * Silent reading of English non-fiction by adults: 238 words a minute on average, most people
 * between 175 and 300.
 *
 * Brysbaert M (2019). How many words do we read per minute? A review and meta-analysis of reading
 * rate. Journal of Memory and Language 109, 104047. https://doi.org/10.1016/j.jml.2019.104047
 */
const englishSilent = 238;

/**
 * Speeds in units a minute on the same texts in 17 languages: words, and for Chinese and Japanese
 * characters, since their words are not set apart.
 *
 * Trauzettel-Klosinski S, Dietz K, IReST Study Group (2012). Standardized assessment of reading
 * performance: the new international reading speed texts IReST. Investigative Ophthalmology &
 * Visual Science 53(9), 5452-5461. https://doi.org/10.1167/iovs.11-8284
 *
 * That study timed reading aloud. What is taken from it is how languages compare: Brysbaert finds
 * that silent speeds follow the number of words a language needs for the same message.
 */
const readAloud: ReadonlyMap<string, number> = new Map([
  ["ar", 138],
  ["de", 179],
  ["en", 228],
  ["es", 218],
  ["fi", 161],
  ["fr", 195],
  ["he", 187],
  ["it", 188],
  ["ja", 357],
  ["nl", 202],
  ["pl", 166],
  ["pt", 181],
  ["ru", 184],
  ["sl", 180],
  ["sv", 199],
  ["tr", 166],
  ["zh", 255],
]);

/** The mean over the study's languages, for those that it did not cover. */
const meanAloud = 184;
const englishAloud = 228;

const countedByCharacter: ReadonlySet<string> = new Set(["ja", "zh"]);
/** With their extensions, for the long mark of コーヒー belongs to no script alone. */
const ideographOrKana = /\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}/gu;

/**
 * Silent reading speed in words a minute, or in characters a minute for Chinese and Japanese.
 *
 * @param lang BCP 47 language tag; only its primary language counts
 */
export function readingSpeed(lang: string): number {
  return (englishSilent * (readAloud.get(primary(lang)) ?? meanAloud)) / englishAloud;
}

/**
 * How much there is to read: words, or for Chinese and Japanese the characters of their scripts
 * plus the words of others.
 *
 * @param text the visible words of a text
 */
export function readingUnits(text: string, lang: string): number {
  return unitsOf(words(text, lang), lang);
}

/** The same for a text that is split into words already. */
export function unitsOf(splitText: readonly string[], lang: string): number {
  if (!countedByCharacter.has(primary(lang))) return splitText.length;
  let units = 0;
  for (const word of splitText) units += word.match(ideographOrKana)?.length ?? 1;
  return units;
}

/** Whole minutes for so many units, at least one. */
export function readingMinutes(units: number, lang: string): number {
  return Math.max(1, Math.round(units / readingSpeed(lang)));
}

function primary(lang: string): string {
  return lang.split("-")[0]?.toLowerCase() ?? "";
}
