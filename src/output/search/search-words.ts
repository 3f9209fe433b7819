// The words that essays are found by, for readers who have spelt one in another way.

/** With more, fetching the list would take longer than a reader waits. */
const mostWords = 20_000;

/** What is needed of an essay. */
interface WordedEssay {
  readonly terms: { readonly value: { readonly words: { keys(): Iterable<string> } } };
}

/**
 * The words of essays of one language, those of most essays first, without the words that hold
 * every sentence together. What is no word, such as a number, is never a slip of another one.
 */
export function searchWords(essays: readonly WordedEssay[]): string[] {
  const holders = new Map<string, number>();
  for (const { terms } of essays) {
    for (const term of terms.value.words.keys()) {
      if (word.test(term)) holders.set(term, (holders.get(term) ?? 0) + 1);
    }
  }
  return [...holders]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([term]) => term);
}

/** Three letters or more; two are as near to everything as to nothing. */
const word = /^\p{L}[\p{L}\p{M}'-]{2,}$/u;
