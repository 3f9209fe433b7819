// Series: which essays belong together, and in which order.

import type { Problem } from "./problem.ts";
import type { Essay, PlaceInSeries, SeriesPage } from "./publication.ts";
import type { ReadableEssay } from "./read-essay.ts";

/** What front matter says of a place in a series. */
export interface SeriesEntry {
  readonly essay: Essay;
  readonly position: number;
  readonly reading: ReadableEssay;
}

/** Series with their essays in order, sorted by title; and a problem where two claim one place. */
export function orderSeries(entries: readonly SeriesEntry[]): {
  readonly seriesPages: readonly SeriesPage[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const bySeries = Map.groupBy(
    entries.filter(({ essay }) => essay.series),
    ({ essay }) => essay.series,
  );
  const seriesPages: SeriesPage[] = [];
  for (const [series, members] of bySeries) {
    if (!series) continue;
    const ordered = [...members].sort(
      (a, b) => a.position - b.position || (a.essay.slug < b.essay.slug ? -1 : 1),
    );
    ordered.forEach(({ position, reading }, index) => {
      const before = ordered[index - 1];
      if (before?.position === position) {
        problems.push(
          reading.essay.yaml.problem(["series", "position"], {
            rule: "essay/series",
            message: `position ${position} of \`${series.id}\` is taken by ${before.reading.file}`,
            hint: "give each essay of a series its own number",
          }),
        );
      }
    });
    const essays = ordered.map(({ essay }) => essay);
    const minutes = essays.reduce((sum, essay) => sum + essay.minutes, 0);
    seriesPages.push({ series, essays, url: series.url, minutes });
  }
  seriesPages.sort((a, b) => (a.series.title < b.series.title ? -1 : 1));
  return { seriesPages, problems };
}

/** The place of every essay that stands in a series, by slug. */
export function placesInSeries(
  seriesPages: readonly SeriesPage[],
): ReadonlyMap<string, PlaceInSeries> {
  const places = new Map<string, PlaceInSeries>();
  for (const { series, essays } of seriesPages) {
    essays.forEach((essay, index) => {
      const previous = essays[index - 1];
      const next = essays[index + 1];
      places.set(essay.slug, {
        series,
        position: index + 1,
        count: essays.length,
        ...(previous ? { previous } : {}),
        ...(next ? { next } : {}),
      });
    });
  }
  return places;
}
