// An address of the past: it leads to where the essay is now, also where the host knows of no redirects.

import { html } from "../src/html/html.ts";
import { document, interfaceStrings, languageAttributes } from "./parts/document.ts";
import type { ItemData, Redirect } from "./parts/types.ts";

type Data = ItemData<Redirect>;

export const data = {
  pagination: { data: "publication.redirects", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.from,
};

export default function redirect(data: Data): string {
  const { from, essay } = data.item;
  const strings = interfaceStrings(data, essay.lang);
  const title = strings.moved(essay.title);
  const description = strings.movedDescription;
  return document(
    data,
    {
      title,
      description,
      url: from,
      movedTo: essay.url,
      lang: essay.lang,
      offline: "never",
      card: data.assets.cards.of(essay),
    },
    html`<header class="page-header">
<h1>${title}</h1>
<p class="lede">${description}</p>
</header>
<p><a href="${data.publication.urls.path(essay.url)}"${languageAttributes(data, essay.lang)}>${essay.title}</a></p>`,
  );
}
