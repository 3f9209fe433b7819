// The definition of the engine's scores, written down as plainly as can be: texts as lists of words,
// every pair of essays compared with every term, no numbers for words, no index and no limit.

import { words } from "../../src/reading-time/words.ts";
import { normalTerm } from "../../src/related/normal-term.ts";
import { stemmerFor } from "../../src/related/stem.ts";
import { stopWordTest } from "../../src/related/stop-words.ts";

export interface PlainEssay {
  readonly title: string;
  readonly text: string;
  readonly suggestable: boolean;
}

type Counts = ReadonlyMap<string, number>;

/** Scores as answers to one essay, before they are divided by how near the answering essay commonly is. */
export function naiveScores(essays: readonly PlainEssay[]): number[][] {
  const all = essays.map(({ title, text }) => sum(termsOf(title, 3), termsOf(text, 1)));
  const titles = essays.map(({ title }) => termsOf(title, 1));
  const counted = all.filter((_, index) => essays[index]?.suggestable);
  const rarity = (term: string): number => {
    const holders = counted.filter((counts) => counts.has(term)).length;
    if (holders === 0) return 0;
    let level = 0;
    while (holders ** 2 * 2 ** (level + 1) <= counted.length ** 2) level += 1;
    return level / 2 + 0.25;
  };
  const vector = (counts: Counts): Counts => {
    const weights = [...counts].map(
      ([term, count]) => [term, Math.sqrt(count) * rarity(term)] as const,
    );
    const length = Math.sqrt(weights.reduce((total, [, each]) => total + each ** 2, 0)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  };
  return all.map((asking, from) =>
    all.map((answering, to) => {
      if (from === to || !essays[to]?.suggestable) return 0;
      const [asks, title] = [vector(asking), vector(titles[to] ?? new Map())];
      return dot(asks, vector(answering)) + 0.25 * dot(asks, title);
    }),
  );
}

/** How near each essay commonly is: what its twenty nearest score on average, the fourth root. */
export function naiveNearness(essays: readonly PlainEssay[]): number[] {
  const others = essays.filter(({ suggestable }) => suggestable).length - 1;
  return naiveScores(essays).map((scores) => {
    const nearest = scores.toSorted((a, b) => b - a).slice(0, Math.min(20, others));
    const mean = nearest.reduce((total, each) => total + each, 0) / Math.min(20, others);
    return mean > 0 ? mean ** 0.25 : 1;
  });
}

function termsOf(text: string, weight: number): Counts {
  const stem = stemmerFor("en");
  const isStopWord = stopWordTest("en");
  const counts = new Map<string, number>();
  const add = (term: string, count: number) => counts.set(term, (counts.get(term) ?? 0) + count);
  let before: string | undefined;
  for (const word of words(text, "en").map(normalTerm)) {
    const term = isStopWord(word) ? undefined : stem(word);
    if (term !== undefined) add(term, weight);
    if (term !== undefined && before !== undefined) add(`${before} ${term}`, weight / 2);
    before = term;
  }
  return counts;
}

function sum(a: Counts, b: Counts): Counts {
  const counts = new Map(a);
  for (const [term, count] of b) counts.set(term, (counts.get(term) ?? 0) + count);
  return counts;
}

function dot(a: Counts, b: Counts): number {
  return [...a].reduce((total, [term, weight]) => total + weight * (b.get(term) ?? 0), 0);
}
