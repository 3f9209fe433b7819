// All series.

import { html } from "../src/html/html.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { seriesCards } from "./parts/subject-cards.ts";
import type { SiteData } from "./parts/types.ts";

const url = "/series/";

export const data = { permalink: url };

export default function allSeries(data: SiteData): string {
  const strings = interfaceStrings(data);
  return document(
    data,
    { title: strings.series, description: strings.seriesDescription, url },
    html`<header class="page-header">
<h1>${strings.series}</h1>
<p class="lede">${strings.seriesDescription}</p>
</header>
${data.publication.seriesPages.length === 0 ? html`<p>${strings.noSeries}</p>` : seriesCards(data, strings, { level: 2 })}`,
  );
}
