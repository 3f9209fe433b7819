// The address of an essay that was taken back: an honest note in place of its text.

import { timeElement } from "../src/html/dates.ts";
import { html } from "../src/html/html.ts";
import { document, interfaceStrings, languageAttributes } from "./parts/document.ts";
import type { Essay, ItemData } from "./parts/types.ts";

type Data = ItemData<Essay>;

export const data = {
  pagination: { data: "publication.withdrawnEssays", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function withdrawnEssay(data: Data): string {
  const { title, url, lang, withdrawn } = data.item;
  const strings = interfaceStrings(data, lang);
  return document(
    data,
    {
      title: strings.withdrawn(title),
      description: strings.withdrawnDescription,
      url,
      lang,
      noindex: true,
      offline: "never",
    },
    html`<article class="page"${languageAttributes(data, lang)}>
<header class="page-header">
<h1>${strings.withdrawn(title)}</h1>
${withdrawn && html`<p class="essay-meta">${strings.withdrawnOn} ${timeElement(withdrawn.date.day, lang)}</p>`}
</header>
<div class="prose">
<p>${strings.withdrawnNote}</p>
<blockquote><p>${withdrawn?.reason}</p></blockquote>
</div>
</article>`,
  );
}
