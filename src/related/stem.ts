// The stem of a word, so that "friend" and "friends" count as one: by the Snowball rules of its
// language.

import { createRequire } from "node:module";
import { primaryLanguage } from "./primary-language.ts";

/** What the package calls its modules, one a language; each says `{ stemmer }`. */
const modules: ReadonlyMap<string, string> = new Map([
  ["ar", "arabic"],
  ["bg", "bulgarian"],
  ["da", "danish"],
  ["de", "german"],
  ["el", "greek"],
  ["en", "english"],
  ["es", "spanish"],
  ["fi", "finnish"],
  ["fr", "french"],
  ["ga", "irish"],
  ["hu", "hungarian"],
  ["it", "italian"],
  ["lt", "lithuanian"],
  ["nb", "norwegian"],
  ["nl", "dutch"],
  ["nn", "norwegian"],
  ["no", "norwegian"],
  ["pt", "portuguese"],
  ["ro", "romanian"],
  ["ru", "russian"],
  ["sv", "swedish"],
  ["tr", "turkish"],
]);

/** No word of a language is longer; what is, is not worth the time. */
const longest = 64;

const require = createRequire(import.meta.url);

/**
 * A function that gives the stem of a term, which need not be a word: "happiness" has "happi".
 *
 * @param lang BCP 47 language tag; in a language without rules each term is its own stem
 * @throws {RangeError} when `lang` is not a well-formed language tag
 */
export function stemmerFor(lang: string): (term: string) => string {
  const name = modules.get(primaryLanguage(lang));
  if (name === undefined) return (term) => term;
  // Loaded when a text needs it: a site has few of the many languages.
  const { stemmer }: { stemmer(word: string): string } = require(`@orama/stemmers/${name}`);
  return (term) => (term.length > longest ? term : stemmer(term) || term);
}
