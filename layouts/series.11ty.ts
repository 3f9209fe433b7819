// A series: its essays in the order of reading.

import { html } from "../src/html/html.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { essayList } from "./parts/essay-list.ts";
import type { ItemData, SeriesPage } from "./parts/types.ts";

type Data = ItemData<SeriesPage>;

export const data = {
  pagination: { data: "publication.seriesPages", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function series(data: Data): string {
  const { series, essays, minutes, url } = data.item;
  const strings = interfaceStrings(data);
  const { title, description } = series;
  return document(
    data,
    { title, description, url },
    html`<header class="page-header">
<h1>${title}</h1>
<p class="lede">${description}</p>
<p class="essay-meta">${strings.seriesExtent(essays.length, minutes)}</p>
<p class="essay-meta">${strings.visitedNote}</p>
</header>
<div class="series-path">
${essayList(data, essays, strings, { level: 2, ordered: true })}
</div>`,
  );
}
