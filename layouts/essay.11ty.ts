// An essay.

import { html } from "../src/html/html.ts";
import { numberLinks } from "../src/html/link-notes.ts";
import { withBasePath } from "../src/html/urls.ts";
import { contentsList } from "./parts/contents-list.ts";
import { document, interfaceStrings, languageAttributes } from "./parts/document.ts";
import { essayHeader } from "./parts/essay-header.ts";
import { afterText, keyPoints } from "./parts/essay-text.ts";
import { linkNotes } from "./parts/link-notes.ts";
import { listenBar } from "./parts/listen-bar.ts";
import { neighbourLinks } from "./parts/neighbour-links.ts";
import { relatedList } from "./parts/related-list.ts";
import type { EssayPage, ItemData } from "./parts/types.ts";
import { weaveSvg } from "./parts/weave.ts";

export const data = {
  pagination: { data: "publication.essayPages", size: 1, alias: "item" },
  permalink: ({ item }: ItemData<EssayPage>) => item.essay.url,
};

export default function essay(data: ItemData<EssayPage>): string {
  const { item, publication, assets } = data;
  const { essay } = item;
  const { title, description, url, lang, date, changed } = essay;
  const strings = interfaceStrings(data, lang);
  const { body, credits, addresses } = numberLinks(essay, publication.urls);
  return document(
    data,
    {
      title,
      description,
      url,
      lang,
      article: { published: date, changed },
      card: assets.cards.of(essay),
      scripts: ["listen"],
    },
    html`<article class="essay"${languageAttributes(data, lang)}>
${essayHeader(data, item, strings)}
${listenBar(strings)}
<div class="cover">${weaveSvg(essay.cover)}</div>
${keyPoints(essay, strings)}
${contentsList(essay.contents, strings)}
<div class="prose">
${withBasePath(body, publication.urls)}</div>
${afterText({ ...essay, credits }, strings)}
${linkNotes(addresses, strings)}
</article>
<p class="end-of-essay">${strings.endOfEssay}</p>
${neighbourLinks(data, item, strings)}
${relatedList(data, item.related, strings)}`,
  );
}
