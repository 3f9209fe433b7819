// Where to go from an address that does not exist: help, the search, the newest essays, topics.

import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { essayIndex } from "./essay-list.ts";
import { topicIndex } from "./subject-cards.ts";
import type { SiteData } from "./types.ts";

const newestCount = 3;

export function waysOn(data: SiteData, strings: Strings): Html {
  const { urls, essays, topicPages } = data.publication;
  return html`
<p class="help-line">${strings.helpHint} <a href="${urls.path("/help/")}">${strings.helpLink}</a></p>
<p><a href="${urls.path("/search/")}">${strings.search}</a></p>
${
  essays.length > 0 &&
  html`<section aria-labelledby="${layoutIds.newest}">
<h2 id="${layoutIds.newest}">${strings.newest}</h2>
${essayIndex(data, essays.slice(0, newestCount), strings)}
</section>
`
}${
  topicPages.length > 0 &&
  html`<section aria-labelledby="${layoutIds.topics}">
<h2 id="${layoutIds.topics}">${strings.topics}</h2>
${topicIndex(data)}
</section>`
}`;
}
