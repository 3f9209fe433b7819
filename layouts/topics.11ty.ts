// All topics.

import { html } from "../src/html/html.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { topicCards } from "./parts/subject-cards.ts";
import type { SiteData } from "./parts/types.ts";

const url = "/topics/";

export const data = { permalink: url };

export default function topics(data: SiteData): string {
  const { topicPages, urls } = data.publication;
  const strings = interfaceStrings(data);
  return document(
    data,
    { title: strings.topics, description: strings.topicsDescription, url },
    html`<header class="page-header">
<h1>${strings.topics}</h1>
<p class="lede">${strings.topicsDescription}</p>
${topicPages.length > 0 && html`<p><a href="${urls.path("/map/")}">${strings.map.title}</a></p>\n`}</header>
${topicPages.length === 0 ? html`<p>${strings.noEssays}</p>` : topicCards(data, strings, { level: 2 })}`,
  );
}
