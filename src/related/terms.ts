// What an essay is about, as weighted words. Nothing here knows of other essays, so the result can be
// kept for as long as the essay stays the same.

import { words } from "../reading-time/words.ts";
import { normalTerm } from "./normal-term.ts";
import { stopWordTest } from "./stop-words.ts";

/** The parts of an essay that say what it is about. */
export interface TermSource {
  /** BCP 47 language tag. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly topicTitles: readonly string[];
  /** What `words()` gives for the text. */
  readonly bodyWords: readonly string[];
}

/** Terms with how much each says about its essay; always above 0. */
export type TermWeights = ReadonlyMap<string, number>;

/** How many words of the body one word of a field counts for; 0 leaves the field out. */
export interface TermOptions {
  /** @default 3 */
  readonly title?: number;
  /** @default 2 */
  readonly description?: number;
  /** @default 2 */
  readonly topics?: number;
  /** @default 1 */
  readonly body?: number;
}

export const defaults = { title: 3, description: 2, topics: 2, body: 1 } satisfies TermOptions;

/**
 * The terms of one essay. A term that occurs n times, counted with the weights of the fields, weighs
 * 1 + ln n: the tenth "kindness" says less than the first. Fields are added up before the logarithm,
 * so that a word in title and body does not count as two first ones.
 *
 * @see Manning, Raghavan & Schütze, Introduction to Information Retrieval (2008), section 6.4.1
 * @see Robertson, Zaragoza & Taylor, Simple BM25 extension to multiple weighted fields (2004)
 * @throws {RangeError} when the language tag is not well-formed or a field weight is not 0 or more
 */
export function termWeights(source: TermSource, options: TermOptions = {}): TermWeights {
  const fields = { ...defaults, ...options };
  const byWord = new Map<string, number>();
  const isStopWord = stopWordTest(source.lang);

  function count(fieldWords: readonly string[], weight: number): void {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`A field weight must be 0 or more, not ${weight}`);
    }
    if (weight === 0) return;
    for (const word of fieldWords) byWord.set(word, (byWord.get(word) ?? 0) + weight);
  }

  count(words(source.title, source.lang), fields.title);
  count(words(source.description, source.lang), fields.description);
  count(words(source.topicTitles.join("\n"), source.lang), fields.topics);
  count(source.bodyWords, fields.body);

  // Only now, so that a word that occurs often is brought to its normal form once.
  const counts = new Map<string, number>();
  for (const [word, occurrences] of byWord) {
    const term = normalTerm(word);
    if (term === "" || isStopWord(term)) continue;
    counts.set(term, (counts.get(term) ?? 0) + occurrences);
  }
  for (const [term, occurrences] of counts) counts.set(term, dampened(occurrences));
  return counts;
}

function dampened(occurrences: number): number {
  // Field weights below 1 can bring a count below 1, where 1 + ln n would fall to 0 and under.
  return occurrences < 1 ? occurrences : 1 + Math.log(occurrences);
}

/** How often a term occurs that weighs so much, counted with the weights of the fields. */
export function occurrences(weight: number): number {
  return weight < 1 ? weight : Math.exp(weight - 1);
}
