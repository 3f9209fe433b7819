// What two essays have in common in a form that can be told to a reader.

import { words } from "../reading-time/words.ts";
import { normalTerm } from "./normal-term.ts";
import type { TermWeights } from "./terms.ts";

/** What a reason can draw on. `topicTitles` names `topics` one by one. */
export interface TopicalDocument {
  readonly lang: string;
  readonly terms: TermWeights;
  readonly topics: readonly string[];
  readonly topicTitles: readonly string[];
}

/**
 * The ids of the topics of both documents, each once, in the order of the first.
 */
export function sharedTopics(
  document: Pick<TopicalDocument, "topics">,
  other: Pick<TopicalDocument, "topics">,
): string[] {
  const others = new Set(other.topics);
  return [...new Set(document.topics)].filter((topic) => others.has(topic));
}

/**
 * The shared terms that say something to a reader: three letters or more, and no word of a topic that
 * both share, since the reason already names the topic. Terms that both texts come back to go before
 * those that one of them only happens to use.
 *
 * @param terms shared terms, the most telling first
 * @param count how many are wanted
 */
export function tellingTerms(
  document: TopicalDocument,
  other: TopicalDocument,
  terms: readonly string[],
  count: number,
): string[] {
  const named = wordsOfSharedTopics(document, other);
  const [recurring, passing] = partition(
    terms.filter((term) => threeLetters.test(term) && !named.has(term)),
    (term) => recurs(document.terms, term) && recurs(other.terms, term),
  );
  return [...recurring, ...passing].slice(0, count);
}

/** Whether a text uses a term twice, or where it weighs more than in the body. */
function recurs(terms: TermWeights, term: string): boolean {
  return (terms.get(term) ?? 0) >= twice;
}

/** How often a term stands, at the least, that a text comes back to. */
const twice = 2;

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const yes: Item[] = [];
  const no: Item[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}

// Combining marks belong to the letter before them, so they are not counted.
const threeLetters = /(?:\p{L}\P{L}*){3}/u;

function wordsOfSharedTopics(document: TopicalDocument, other: TopicalDocument): Set<string> {
  const shared = new Set(sharedTopics(document, other));
  const named = new Set<string>();
  for (const { lang, topics, topicTitles } of [document, other]) {
    for (const [index, topic] of topics.entries()) {
      if (!shared.has(topic)) continue;
      for (const term of termsOf(topicTitles[index] ?? "", lang)) named.add(term);
    }
  }
  return named;
}

/** Few topics are shared by many essays, so their titles are split once. */
const termsByTitle = new Map<string, readonly string[]>();

function termsOf(title: string, lang: string): readonly string[] {
  const key = `${lang} ${title}`;
  const known = termsByTitle.get(key);
  if (known) return known;
  const terms = words(title, lang).map(normalTerm);
  termsByTitle.set(key, terms);
  return terms;
}
