// The form in which words are compared, so that "Friend’s" and "friend" are one term.

/**
 * A word as a term: compatibility forms unified (Unicode NFKC), lower case, one kind of apostrophe,
 * without the English possessive. It stays a word that can be shown to readers.
 *
 * @param word one word as written
 * @returns the term; empty when nothing is left
 */
export function normalTerm(word: string): string {
  // Most words are in their normal form; this runs for every word of the site.
  if (/^[a-z]+$/.test(word)) return word;
  const term = word.normalize("NFKC").toLowerCase();
  return /['’ʼ]/.test(term) ? term.replace(/[’ʼ]/g, "'").replace(/'s$/, "") : term;
}
