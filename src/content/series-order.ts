// Series: which essays belong together, and in which order.

import type { Problem } from "./problem.ts";
import type { Essay, PlaceInSeries, Series, SeriesPage } from "./publication.ts";
import type { ReadableEssay } from "./read-essay.ts";

/** What front matter says of a place in a series. */
export interface SeriesEntry {
  readonly essay: Essay;
  readonly position: number;
  readonly reading: ReadableEssay;
}

/** Series with their essays in order, sorted by title. */
export function orderSeries(entries: readonly SeriesEntry[]): SeriesPage[] {
  const seriesPages: SeriesPage[] = [];
  for (const [series, members] of bySeries(entries)) {
    const essays = members.map(({ essay }) => essay);
    const minutes = essays.reduce((sum, essay) => sum + essay.minutes, 0);
    seriesPages.push({ series, essays, url: series.url, minutes });
  }
  return seriesPages.sort((a, b) => (a.series.title < b.series.title ? -1 : 1));
}

/**
 * A problem where two essays claim one place.
 *
 * @param entries also drafts and scheduled essays: their day comes without another check
 */
export function positionProblems(entries: readonly SeriesEntry[]): Problem[] {
  return [...bySeries(entries)].flatMap(([series, members]) =>
    members.flatMap(({ position, reading }, index) => {
      const before = members[index - 1];
      if (before?.position !== position) return [];
      return reading.essay.problem(["series", "position"], {
        rule: "essay/series",
        message: `position ${position} of \`${series.id}\` is taken by ${before.reading.file}`,
        hint: "give each essay of a series its own number",
      });
    }),
  );
}

/** The essays of each series in the order of reading. */
function bySeries(entries: readonly SeriesEntry[]): ReadonlyMap<Series, readonly SeriesEntry[]> {
  const members = new Map<Series, SeriesEntry[]>();
  for (const entry of entries) {
    const { series } = entry.essay;
    if (!series) continue;
    const known = members.get(series);
    if (known) known.push(entry);
    else members.set(series, [entry]);
  }
  for (const list of members.values()) {
    list.sort((a, b) => a.position - b.position || (a.essay.slug < b.essay.slug ? -1 : 1));
  }
  return members;
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
