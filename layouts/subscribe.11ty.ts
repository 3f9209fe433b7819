// What feeds are, and their addresses.

import { html } from "../src/html/html.ts";
import { layoutIds } from "../src/html/layout-ids.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import type { SiteData } from "./parts/types.ts";

const url = "/subscribe/";

export const data = { permalink: url };

export default function subscribe(data: SiteData): string {
  const { urls, topicFeeds } = data.publication;
  const strings = interfaceStrings(data);
  const words = strings.subscribePage;
  const address = (path: string) =>
    html`<a href="${urls.path(path)}"><code>${urls.absolute(path)}</code></a>`;
  return document(
    data,
    { title: words.title, description: words.description, url },
    html`<header class="page-header">
<h1>${words.title}</h1>
</header>
<div class="prose">
<p>${words.intro}</p>
<p>${words.how}</p>
<h2 id="${layoutIds.addresses}">${words.addressesTitle}</h2>
<p>${words.everything}</p>
<ul>
<li>Atom: ${address("/feed.xml")}</li>
<li>JSON Feed: ${address("/feed.json")}</li>
</ul>
${
  topicFeeds.length > 0 &&
  html`<p>${words.topicsTitle}</p>
<ul>
${topicFeeds.map((feed) => html`<li>${feed.topic.title}: ${address(feed.url)}</li>\n`)}</ul>`
}
<p>${words.privateNote}</p>
</div>`,
  );
}
