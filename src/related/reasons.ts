// What two essays have in common in a form that can be told to a reader.

import { words } from "../reading-time/words.ts";
import { normalTerm } from "./normal-term.ts";
import { defaults, type TermWeights } from "./terms.ts";

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
 * The shared terms that say something to a reader: three letters or more, written in both texts, and
 * in one of them so often that it is about them. Words of topics that both share are left out, since
 * the reason already names the topic. With a single one there is none.
 *
 * @param terms shared terms, the most telling first
 * @param count how many are wanted
 */
export function tellingTerms(
  document: TopicalDocument,
  other: TopicalDocument,
  terms: Iterable<string>,
  count: number,
): string[] {
  const named = wordsOfSharedTopics(document, other);
  const [timesIn, timesInOther] = [writtenIn(document), writtenIn(other)];
  const telling: string[] = [];
  for (const term of terms) {
    if (telling.length >= Math.max(count, fewest)) break;
    if (!threeLetters.test(term) || named.has(term)) continue;
    const [times, timesOther] = [timesIn(term), timesInOther(term)];
    if (Math.min(times, timesOther) < 1 || Math.max(times, timesOther) < subject) continue;
    telling.push(term);
  }
  return telling.length < fewest ? [] : telling.slice(0, count);
}

/** A single word says little. */
const fewest = 2;

/** How often a text says what it is about, at the least; a word of its title counts as often. */
export const subject = 3;

/** How often terms stand in a text itself. A topic's words count for its essay, which may not say them. */
function writtenIn({ lang, terms, topicTitles }: TopicalDocument): (term: string) => number {
  const inTopics = new Map<string, number>();
  for (const title of topicTitles) {
    for (const term of termsOf(title, lang)) {
      inTopics.set(term, (inTopics.get(term) ?? 0) + defaults.topics);
    }
  }
  return (term) => Math.round(terms.get(term) ?? 0) - (inTopics.get(term) ?? 0);
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
