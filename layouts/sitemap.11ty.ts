// Every page for search engines (https://www.sitemaps.org/protocol.html), with the day of its last change.

import { html } from "../src/html/html.ts";
import { lastChange } from "./parts/last-change.ts";
import type { Moment, SiteData } from "./parts/types.ts";

export const data = { permalink: "/sitemap.xml" };

export default function sitemap({ publication }: SiteData): string {
  const {
    urls,
    essays,
    pages,
    wordList,
    archivePages,
    topicPages,
    personPages,
    seriesPages,
    helpCountries,
  } = publication;
  const lists = [...archivePages, ...topicPages, ...personPages, ...seriesPages];
  const all: readonly (readonly [url: string, changed?: Moment | undefined])[] = [
    ["/", lastChange(essays)],
    ...(wordList ? [["/language/"] as const] : []),
    ["/map/", lastChange(essays)],
    ["/topics/"],
    ["/search/"],
    ["/series/"],
    ["/subscribe/"],
    ...essays.map(({ url, changed }) => [url, changed] as const),
    ...lists.map((list) => [list.url, lastChange(list.essays)] as const),
    ...helpCountries.map(({ url }) => [url] as const),
    ...pages.filter((page) => !page.isNotFound).map(({ url, updated }) => [url, updated] as const),
  ];
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${all.map(
  ([url, changed]) =>
    html`<url><loc>${urls.absolute(url)}</loc>${changed && html`<lastmod>${changed.day}</lastmod>`}</url>\n`,
)}</urlset>
`.toString();
}
