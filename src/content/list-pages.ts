// Long lists, cut into pages.

import type { Essay, ListPage } from "./publication.ts";

/**
 * Cuts a list of essays into pages of at most `size`; an empty list has one empty page.
 *
 * @param url the root path of the first page; the others are `page/2/`, `page/3/`, … below it
 */
export function listPages<Subject>(
  subject: Subject,
  essays: readonly Essay[],
  url: string,
  size: number,
): ListPage<Subject>[] {
  const count = Math.max(1, Math.ceil(essays.length / size));
  const chunks = Array.from({ length: count }, (_, index) =>
    essays.slice(index * size, (index + 1) * size),
  );
  return pagesOf(subject, chunks, url);
}

/** The pages of a list that is cut already; there is at least one. */
export function pagesOf<Subject>(
  subject: Subject,
  chunks: readonly (readonly Essay[])[],
  url: string,
): ListPage<Subject>[] {
  const count = chunks.length;
  const total = chunks.reduce((sum, { length }) => sum + length, 0);
  const urlOf = (number: number) => (number === 1 ? url : `${url}page/${number}/`);
  return chunks.map((essays, index) => {
    const number = index + 1;
    return {
      subject,
      essays,
      total,
      url: urlOf(number),
      number,
      count,
      ...(number > 1 ? { newerUrl: urlOf(number - 1) } : {}),
      ...(number < count ? { olderUrl: urlOf(number + 1) } : {}),
    };
  });
}
