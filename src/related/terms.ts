// What an essay is about, as counted words. Nothing here knows of other essays, so the result can be
// kept for as long as the essay stays the same.

import { words } from "../reading-time/words.ts";
import type { Bag } from "./bag.ts";
import { type Lexicon, lexiconFor } from "./lexicon.ts";
import { TermCounter } from "./term-counter.ts";
import type { WordCounts } from "./word-counts.ts";

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

/** How often terms stand in an essay, counted with the weights of the fields. */
export interface TermWeights {
  get(term: string): number | undefined;
}

/** What an essay is compared by, and what can be told of it. */
export interface EssayTerms {
  /** Its words in their normal form, without stop words. */
  readonly words: WordCounts;
  /** Its stems, each two that follow each other, and its topics, as numbers. */
  readonly bag: Bag;
  /** The same of its title alone. */
  readonly title: Bag;
}

/** How many words of the body each of these counts for; 0 leaves it out. */
export interface TermOptions {
  /** @default 3 */
  readonly title?: number;
  /** @default 2 */
  readonly description?: number;
  /**
   * A topic counts as the words of its title, and once more as itself.
   *
   * @default 2
   */
  readonly topics?: number;
  /** @default 1 */
  readonly body?: number;
  /**
   * Two words in a row, beside what each of them counts. They tell "mental health" from a text that
   * speaks of mental pictures and of health; but they repeat what their words say already.
   *
   * @default 0.5
   */
  readonly pairs?: number;
}

export const defaults = {
  title: 3,
  description: 2,
  topics: 2,
  body: 1,
  pairs: 0.5,
} satisfies TermOptions;

/**
 * The terms of one essay.
 *
 * @see Robertson, Zaragoza & Taylor, Simple BM25 extension to multiple weighted fields (2004), for
 * adding up fields before anything is dampened: a word in title and body does not count as two first
 * ones
 * @throws {RangeError} when the language tag is not well-formed or a weight is not 0 or more
 */
export function termWeights(
  source: TermSource,
  options: TermOptions = {},
  lexicon: Lexicon = lexiconFor(source.lang),
): EssayTerms {
  const weights = { ...defaults, ...options };
  for (const weight of Object.values(weights)) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`A weight must be 0 or more, not ${weight}`);
    }
  }
  const { lang } = source;
  const titleWords = words(source.title, lang);
  const all = new TermCounter(lexicon, weights.pairs);
  if (weights.title > 0) all.add(titleWords, weights.title);
  if (weights.description > 0) all.add(words(source.description, lang), weights.description);
  const topics = weights.topics > 0 ? source.topicTitles : [];
  for (const topic of topics) all.addTopic(topic, words(topic, lang), weights.topics);
  if (weights.body > 0) all.add(source.bodyWords, weights.body);
  const title = new TermCounter(lexicon, weights.pairs);
  title.add(titleWords, 1);
  return { words: all.words(), bag: all.bag(), title: title.bag() };
}
