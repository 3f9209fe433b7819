// The words that two essays share, as both write them.

import type { Entry } from "./lexicon.ts";
import type { EssayTerms } from "./terms.ts";

interface WrittenDocument {
  readonly terms: EssayTerms;
}

/**
 * The words that stand in both essays, one for each number: of "friend" and "friends" the one that
 * both write more often. Two essays that share only a stem, as "grieving" and "grieved" do, share no
 * word. They are found one by one, as most are never asked for.
 *
 * @param numbers of terms that both hold, in the order wanted; pairs of words give nothing
 */
export function* sharedTerms(
  document: WrittenDocument,
  other: WrittenDocument,
  numbers: readonly number[],
): Generator<string> {
  const inBoth = (entry: Entry): number =>
    Math.min(document.terms.words.countOf(entry) ?? 0, other.terms.words.countOf(entry) ?? 0);
  for (const number of numbers) {
    let [best, bestCount] = ["", 0];
    for (const entry of document.terms.words.withNumber(number)) {
      const count = inBoth(entry);
      if (count > bestCount || (count === bestCount && entry.term < best)) {
        [best, bestCount] = [entry.term, count];
      }
    }
    if (bestCount > 0) yield best;
  }
}
