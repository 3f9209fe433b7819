// Why an essay is suggested, as far as both texts bear it out.

import { sharedTopics, type TopicalDocument, tellingTerms } from "./reasons.ts";
import { sharedTerms } from "./shared-terms.ts";
import type { EssayTerms } from "./terms.ts";

type ReasonedDocument = Omit<TopicalDocument, "terms"> & { readonly terms: EssayTerms };

export interface Reason {
  /** What the terms were found by. */
  readonly numbers: readonly number[];
  /** Ids of the topics of both. */
  readonly sharedTopics: readonly string[];
  /** Words of both. */
  readonly sharedTerms: readonly string[];
}

/**
 * @param numbers of terms that both hold, the most telling first
 * @param count how many words are wanted
 */
export function reasonFor(
  document: ReasonedDocument,
  other: ReasonedDocument,
  numbers: readonly number[],
  count: number,
): Reason {
  const terms = sharedTerms(document, other, numbers);
  return {
    numbers,
    sharedTopics: sharedTopics(document, other),
    sharedTerms: tellingTerms(topical(document), topical(other), terms, count),
  };
}

function topical({ lang, terms, topics, topicTitles }: ReasonedDocument): TopicalDocument {
  return { lang, terms: terms.words, topics, topicTitles };
}
