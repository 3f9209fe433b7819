// What each part of the engine gives: nDCG@5 with all of it, and without one part after the other.

import { createLexicon } from "../../src/related/lexicon.ts";
import type { LinkedText } from "./link-corpus.ts";
import { rankTexts, type Variant } from "./rank-texts.ts";
import { rankingScores } from "./ranking-scores.ts";

const variants: ReadonlyMap<string, Variant> = new Map([
  ["all of it", {}],
  ["words are not brought to their stems", { lexicon: createLexicon("en", (term) => term) }],
  ["no pairs of words", { terms: { pairs: 0 } }],
  ["titles and descriptions are plain text", { terms: { title: 1, description: 1, topics: 1 } }],
  ["titles do not answer", { options: { titleShare: 0 } }],
  ["crowded places are not weighed", { options: { crowd: 0 } }],
  ["the same may come twice", { options: { nearlySame: Number.POSITIVE_INFINITY } }],
  ["without limits", { options: { neighbours: 10_000, lookedAt: Number.POSITIVE_INFINITY } }],
  ["100 entries looked at", { options: { lookedAt: 100 } }],
]);

export interface NamedCorpus {
  readonly name: string;
  readonly texts: readonly LinkedText[];
}

/** Rows of a table; the last column is the mean over the corpora. */
export function* ablation(corpora: readonly NamedCorpus[]): Generator<readonly string[]> {
  yield ["", ...corpora.map(({ name }) => name.replace(/\.json$/, "")), "mean"];
  yield ["", ...corpora, ""].map(() => "---");
  for (const [name, variant] of variants) {
    const scores = corpora.map(
      ({ texts }) => rankingScores(texts, rankTexts(texts, variant)).nDCG5,
    );
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    yield [name, ...[...scores, mean].map((score) => score.toFixed(3))];
  }
}
