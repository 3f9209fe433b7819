// From the writer's files to the publication: read, check, join, arrange. One direction, no way back.

import { createUrls } from "../html/urls.ts";
import { type EssayCache, readEssays } from "./essay-cache.ts";
import { essayLists } from "./essay-lists.ts";
import { essayPages } from "./essay-pages.ts";
import { missingPages } from "./missing-pages.ts";
import { sortProblems } from "./problem.ts";
import type { Essay, Publication } from "./publication.ts";
import { readContent } from "./read-content.ts";
import { hasEssay } from "./read-essay.ts";
import { readPage } from "./read-page.ts";
import { pinnedProblems, referenceProblems } from "./reference-problems.ts";
import { resolveEssay } from "./resolve-essay.ts";
import { orderSeries, positionProblems } from "./series-order.ts";
import { readSiteData } from "./site-data.ts";

export interface LoadOptions {
  /** The folder of the content. @default "content" */
  readonly folder?: string;
  /** The one clock: milliseconds since 1970. Decides which essays are due. */
  readonly now: number;
  /** Replaces the address in site.yaml. */
  readonly siteUrl?: string;
  /** Whether drafts, scheduled essays and faulty files are shown. @default false */
  readonly preview?: boolean;
  /** Keeps what was read of files that have not changed since. @default none */
  readonly cache?: EssayCache;
}

/**
 * Loads everything. With problems of level `error` the publication is only fit for a preview.
 */
export function loadPublication(options: LoadOptions): Publication {
  const { preview = false, now } = options;
  const content = readContent(options.folder ?? "content");
  const data = readSiteData(content, options.siteUrl);
  const readings = readEssays(content, data, options.cache);
  const resolved = readings.flatMap((reading) =>
    hasEssay(reading)
      ? [
          {
            reading,
            position: reading.essay.fields.series?.position ?? 0,
            ...resolveEssay(reading, data, now),
          },
        ]
      : [],
  );
  const shown = resolved
    .filter(({ essay }) => preview || essay.status === "published")
    .sort((a, b) => byDate(a.essay, b.essay));
  const essays = shown.map(({ essay }) => essay);
  const seriesPages = orderSeries(shown);
  const pages = content.pages.map((source) => readPage(source, data));
  const shownPages = pages.flatMap(({ page }) => page ?? []);
  const problems = [
    ...content.problems,
    ...data.problems,
    ...readings.flatMap((reading) => [...reading.problems, ...referenceProblems(reading, data)]),
    ...resolved.flatMap((essay) => essay.problems),
    ...positionProblems(resolved),
    ...pages.flatMap((page) => page.problems),
    ...pinnedProblems(readings),
    ...missingPages(content, data),
  ];

  // Frozen, because Eleventy copies unfrozen plain objects deeply for every page that it renders.
  return Object.freeze<Publication>({
    site: data.site,
    urls: createUrls(data.site.url),
    preview,
    essays,
    essayPages: essayPages(shown, seriesPages),
    ...essayLists(essays, data),
    seriesPages,
    pages: shownPages,
    footerPages: data.site.footer.flatMap(
      (slug) => shownPages.find((page) => page.slug === slug) ?? [],
    ),
    faultyFiles: readings
      .filter((reading) => !reading.essay)
      .map(({ file, slug, problems }) => ({ file, url: `/essays/${slug}/`, problems })),
    problems: sortProblems(problems),
  });
}

/** Newest first; essays of the same instant by address, so that the order never depends on reading. */
function byDate(a: Essay, b: Essay): number {
  return b.date.time - a.date.time || (a.slug < b.slug ? -1 : 1);
}
