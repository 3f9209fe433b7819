// A page such as "About", and the one for addresses that do not exist.

import { timeElement } from "../src/html/dates.ts";
import { html } from "../src/html/html.ts";
import { fillPlace, hasPlace } from "../src/html/places.ts";
import { withBasePath } from "../src/html/urls.ts";
import { document, interfaceStrings, languageAttributes } from "./parts/document.ts";
import { helpCountries } from "./parts/help-countries.ts";
import { imageCredits } from "./parts/image-credits.ts";
import { offlineRuleOfPage } from "./parts/offline-rule.ts";
import { sourceList } from "./parts/source-list.ts";
import type { ItemData, Page } from "./parts/types.ts";
import { waysOn } from "./parts/ways-on.ts";

type Data = ItemData<Page>;

export const data = {
  pagination: { data: "publication.pages", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function page(data: Data): string {
  const { title, description, url, lang, updated, body, sources, credits } = data.item;
  const { isNotFound, hasLeaveLink } = data.item;
  const strings = interfaceStrings(data, lang);
  const listsHelp = hasPlace(body, "helplines");
  return document(
    data,
    {
      title,
      description,
      url,
      lang,
      noindex: isNotFound,
      offline: offlineRuleOfPage(data.item),
      scripts: listsHelp ? ["help-country"] : [],
      leave: hasLeaveLink,
    },
    html`<article class="page"${languageAttributes(data, lang)}>
<header class="page-header">
<h1>${title}</h1>
${updated && html`<p class="essay-meta">${strings.updated} ${timeElement(updated.day, lang)}</p>`}
</header>
<div class="prose">
${fillPlace(withBasePath(body, data.publication.urls), "helplines", helpCountries(data, strings))}</div>
${sourceList(sources, strings)}
${imageCredits(credits, strings)}
</article>${isNotFound && waysOn(data, strings)}`,
  );
}
