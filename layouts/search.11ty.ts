// The search. Its script finds, in an index on this site; without it the page leads to topics and
// the list of all essays.

import { type Html, html } from "../src/html/html.ts";
import type { Strings } from "../src/strings/strings.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { searchForm } from "./parts/search-form.ts";
import { topicIndex } from "./parts/subject-cards.ts";
import type { SiteData } from "./parts/types.ts";

const url = "/search/";

export const data = { permalink: url };

export default function search(data: SiteData): string {
  const { preview } = data.publication;
  const strings = interfaceStrings(data);
  const { description, inPreview } = strings.searchPage;
  return document(
    data,
    // Pagefind is WebAssembly.
    { title: strings.search, description, url, scripts: ["search"], webAssembly: true },
    html`<header class="page-header">
<h1>${strings.search}</h1>
</header>
${preview ? html`<p>${inPreview}</p>` : searchForm(data, strings)}
${otherWays(data, strings)}`,
  );
}

function otherWays(data: SiteData, strings: Strings): Html {
  const { urls, topicPages } = data.publication;
  const id = "search.other-ways";
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${strings.searchPage.otherWays}</h2>
${topicPages.length > 0 && topicIndex(data)}
<p><a href="${urls.path("/essays/")}">${strings.allEssays}</a></p>
</section>`;
}
