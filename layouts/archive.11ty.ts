// Every essay, newest first, by year.

import { html } from "../src/html/html.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { essayLines } from "./parts/essay-list.ts";
import { pageTitle, pagination } from "./parts/pagination.ts";
import type { ItemData, ListPage } from "./parts/types.ts";

type Data = ItemData<ListPage<undefined>>;

export const data = {
  pagination: { data: "publication.archivePages", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function archive(data: Data): string {
  const { item } = data;
  const strings = interfaceStrings(data);
  const years = Map.groupBy(item.essays, ({ date }) => date.day.slice(0, 4));
  return document(
    data,
    {
      title: pageTitle(strings.allEssays, item, strings),
      description: strings.archiveDescription,
      url: item.url,
    },
    html`<header class="page-header">
<h1>${strings.allEssays}</h1>
<p class="lede">${strings.essayCount(item.total)}</p>
${item.total > 0 && html`<p><a href="${data.publication.urls.path("/map/")}">${strings.map.title}</a></p>\n`}</header>
${item.total === 0 && html`<p>${strings.noEssays}</p>`}
${[...years].map(
  ([year, essays]) => html`<section aria-labelledby="year.${year}">
<h2 id="year.${year}">${year}</h2>
${essayLines(data, essays, strings)}
</section>
`,
)}
${pagination(data, item, strings)}`,
  );
}
