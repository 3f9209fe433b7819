// From one page of a long list to the next.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { ListPage, SiteData } from "./types.ts";

/** Nothing when the list has only one page. */
export function pagination(
  { publication }: SiteData,
  page: ListPage<unknown>,
  strings: Strings,
): Html | undefined {
  if (page.count === 1) return undefined;
  const { urls } = publication;
  return html`<nav class="pagination" aria-label="${strings.pagination}">
${page.newerUrl !== undefined && html`<a href="${urls.path(page.newerUrl)}" rel="prev">${strings.newerEssays}</a>\n`}<p>${strings.pageOf(page.number, page.count)}</p>
${page.olderUrl !== undefined && html`<a href="${urls.path(page.olderUrl)}" rel="next">${strings.olderEssays}</a>\n`}</nav>`;
}

/** The title of a page of a list: the first keeps the plain one. */
export function pageTitle(title: string, page: ListPage<unknown>, strings: Strings): string {
  return page.number === 1 ? title : `${title}, ${strings.pageOf(page.number, page.count)}`;
}
