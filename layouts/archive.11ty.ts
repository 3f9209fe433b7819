// Every essay, newest first, by year.

import { type Html, html } from "../src/html/html.ts";
import type { Strings } from "../src/strings/strings.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { essayLines } from "./parts/essay-list.ts";
import { pageTitle, pagination } from "./parts/pagination.ts";
import type { ArchivePage, ItemData } from "./parts/types.ts";

type Data = ItemData<ArchivePage>;

export const data = {
  pagination: { data: "publication.archivePages", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function archive(data: Data): string {
  const { item } = data;
  const strings = interfaceStrings(data);
  return document(
    data,
    {
      title: pageTitle(strings.allEssays, item, strings),
      description: strings.archiveDescription,
      url: item.url,
    },
    html`<header class="page-header">
<h1>${strings.allEssays}</h1>
<p class="lede">${item.total === 0 ? strings.noEssays : strings.essayCount(item.total)}</p>
${item.total > 0 && html`<p><a href="${data.publication.urls.path("/map/")}">${strings.map.title}</a></p>\n`}</header>
${yearNavigation(data, strings)}
${item.years.map(
  ({ year, essays }) => html`<section aria-labelledby="year.${year}">
<h2 id="year.${year}">${year}</h2>
${essayLines(data, essays, strings)}
</section>
`,
)}
${pagination(data, item, strings)}`,
  );
}

/** The way to each year, unless there is only one. */
function yearNavigation({ item, publication }: Data, strings: Strings): Html | undefined {
  if (item.ways.length < 2) return undefined;
  const { urls } = publication;
  return html`<nav aria-label="${strings.years}">
<ul class="year-nav">
${item.ways.map(({ year, pageUrl }) => html`<li><a href="${pageUrl === item.url ? "" : urls.path(pageUrl)}#year.${year}">${year}</a></li>\n`)}</ul>
</nav>`;
}
