// The list of all essays by year. A year stands on one page from beginning to end, and every page
// leads to every year, so that nobody has to guess on which page a year is.

import { pagesOf } from "./list-pages.ts";
import type { ArchivePage, ArchiveYear, Essay } from "./publication.ts";

/**
 * @param essays newest first
 * @param url root path of the first page
 * @param size how many essays a page may have, unless one year alone has more
 */
export function archivePages(essays: readonly Essay[], url: string, size: number): ArchivePage[] {
  const chunks = yearsOfPages(essays, size);
  const pages = pagesOf(undefined, chunks.map(essaysOf), url).map((page, index) => ({
    ...page,
    years: chunks[index] ?? [],
  }));
  const ways = pages.flatMap((page) => page.years.map(({ year }) => ({ year, pageUrl: page.url })));
  return pages.map((page) => ({ ...page, ways }));
}

/** The years of each page; without essays one page without years. */
function yearsOfPages(all: readonly Essay[], size: number): readonly (readonly ArchiveYear[])[] {
  let page: ArchiveYear[] = [];
  const chunks = [page];
  for (const [year, essays] of Map.groupBy(all, ({ date }) => date.day.slice(0, 4))) {
    if (page.length > 0 && essaysOf(page).length + essays.length > size) {
      page = [];
      chunks.push(page);
    }
    page.push({ year, essays });
  }
  return chunks;
}

function essaysOf(years: readonly ArchiveYear[]): Essay[] {
  return years.flatMap(({ essays }) => essays);
}
