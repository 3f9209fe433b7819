// The home page: where to start, the newest essays, and the other ways in.

import { html } from "../src/html/html.ts";
import { layoutIds } from "../src/html/layout-ids.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { essayIndex, essayList } from "./parts/essay-list.ts";
import { seriesCards, topicIndex } from "./parts/subject-cards.ts";
import type { SiteData } from "./parts/types.ts";
import { weaveSvg } from "./parts/weave.ts";

export const data = { permalink: "/" };

export default function home(data: SiteData): string {
  const { site, urls, essays, newest, startHere, seriesPages, topicPages, homeWeave } =
    data.publication;
  const strings = interfaceStrings(data);
  const { title, description } = site;
  return document(
    data,
    { title, description, url: "/" },
    html`<header class="page-header">
<h1>${site.tagline}</h1>
<p class="lede">${description}</p>
<p class="help-line">${strings.helpHint} <a href="${urls.path("/help/")}">${strings.helpLink}</a></p>
</header>
${homeWeave && html`<div class="home-weave">${weaveSvg(homeWeave)}</div>`}
${
  startHere.length > 0 &&
  html`<section class="start-here" aria-labelledby="${layoutIds.startHere}">
<h2 id="${layoutIds.startHere}">${strings.startHere}</h2>
${essayIndex(data, startHere, strings, { ordered: true })}
</section>
`
}<section aria-labelledby="${layoutIds.newest}">
<h2 id="${layoutIds.newest}">${strings.newest}</h2>
${newest.length === 0 ? html`<p>${strings.noEssays}</p>` : essayList(data, newest, strings, { level: 3 })}
${essays.length > newest.length && html`<p><a href="${urls.path("/essays/")}">${strings.allEssays}</a></p>`}
</section>
${
  seriesPages.length > 0 &&
  html`<section aria-labelledby="${layoutIds.series}">
<h2 id="${layoutIds.series}">${strings.series}</h2>
${seriesCards(data, strings, { level: 3 })}
</section>`
}
${
  topicPages.length > 0 &&
  html`<section aria-labelledby="${layoutIds.topics}">
<h2 id="${layoutIds.topics}">${strings.topics}</h2>
${topicIndex(data)}
</section>`
}`,
  );
}
