// How well a ranking finds what writers linked themselves: the usual measures of search results.

/** Means over all texts that have links; each from 0 to 1. */
export interface RankingScores {
  /** How many texts have links. */
  readonly queries: number;
  /** Discounted cumulative gain of the first five, as a share of the best that was possible. */
  readonly nDCG5: number;
  /** 1 divided by the place of the first linked text; 0 when it is not among the first ten. */
  readonly MRR10: number;
  /** Which share of the linked texts (five at most) is among the first five. */
  readonly recall5: number;
  /** Whether a linked text is among the first three, which is how many the site shows. */
  readonly hit3: number;
}

/** A text that asks, and what it should be given. */
export interface LinkingText {
  readonly id: string;
  readonly links: readonly string[];
}

/** @param ranking ids by the id of the text that asks, the best first */
export function rankingScores(
  texts: readonly LinkingText[],
  ranking: ReadonlyMap<string, readonly string[]>,
): RankingScores {
  const scores = texts
    .filter(({ links }) => links.length > 0)
    .map(({ id, links }) => {
      const wanted = new Set(links);
      const hits = (ranking.get(id) ?? []).slice(0, 10).map((other) => wanted.has(other));
      return scoresOf(hits, wanted.size);
    });
  const mean = (measure: keyof RankingScores) =>
    scores.reduce((sum, each) => sum + each[measure], 0) / scores.length;
  return {
    queries: scores.length,
    nDCG5: mean("nDCG5"),
    MRR10: mean("MRR10"),
    recall5: mean("recall5"),
    hit3: mean("hit3"),
  };
}

/** @param hits for each place whether a wanted text stands there */
function scoresOf(hits: readonly boolean[], wanted: number): RankingScores {
  const possible = Math.min(5, wanted);
  const firstFive = hits.slice(0, 5);
  const first = hits.indexOf(true);
  return {
    queries: 1,
    nDCG5: gain(firstFive) / gain(Array.from({ length: possible }, () => true)),
    MRR10: first < 0 ? 0 : 1 / (first + 1),
    recall5: firstFive.filter(Boolean).length / possible,
    hit3: hits.slice(0, 3).includes(true) ? 1 : 0,
  };
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, index) => sum + (hit ? 1 / Math.log2(index + 2) : 0), 0);
}
