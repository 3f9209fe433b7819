// The words that essays are found by, for readers who have spelt one in another way.

import type { Essay } from "../../content/publication.ts";
import { words } from "../../reading-time/words.ts";

/** With more, fetching the list would take longer than a reader waits. */
const mostWords = 20_000;

/**
 * The words of essays of one language, those of most essays first, without the words that hold
 * every sentence together. What is no word, such as a number, is never a slip of another one.
 */
export function searchWords(essays: readonly Searched[]): string[] {
  const holders = new Map<string, number>();
  for (const essay of essays) {
    for (const term of termsOf(essay)) {
      if (word.test(term)) holders.set(term, (holders.get(term) ?? 0) + 1);
    }
  }
  return [...holders]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([term]) => term);
}

interface Searched extends Pick<Essay, "sensitive" | "lang" | "title" | "description"> {
  readonly terms: { readonly value: { readonly words: { keys(): Iterable<string> } } };
}

/** An essay on a hard subject is found by what its writer says of it. */
function termsOf({ terms, sensitive, lang, title, description }: Searched): readonly string[] {
  const all = [...terms.value.words.keys()];
  if (sensitive.length === 0) return all;
  const said = new Set(words(`${title} ${description}`.toLowerCase(), lang));
  return all.filter((term) => said.has(term));
}

/** Three letters or more; two are as near to everything as to nothing. */
const word = /^\p{L}[\p{L}\p{M}'-]{2,}$/u;
