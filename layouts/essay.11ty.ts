// An essay.

import { html } from "../src/html/html.ts";
import { layoutIds } from "../src/html/layout-ids.ts";
import { withBasePath } from "../src/html/urls.ts";
import { contentNote } from "./parts/content-note.ts";
import { contentsList } from "./parts/contents-list.ts";
import { document, interfaceStrings, languageAttributes } from "./parts/document.ts";
import { essayHeader } from "./parts/essay-header.ts";
import { afterText, keyPoints } from "./parts/essay-text.ts";
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
  const { title, description, url, lang, date, changed, sensitive, hasLeaveLink } = essay;
  const strings = interfaceStrings(data, lang);
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
      leave: hasLeaveLink,
    },
    html`<article class="essay"${languageAttributes(data, lang)}>
${essayHeader(data, item, strings)}
${contentNote(data, essay, strings)}
${listenBar(strings)}
<div class="cover">${weaveSvg(essay.cover)}</div>
${keyPoints(essay, strings)}
${contentsList(essay.contents, strings)}
<div class="prose"${
      // Elsewhere its words are the description's and nobody's who cut a sentence out of the text.
      sensitive.length > 0 && html` data-nosnippet`
    }>
${withBasePath(essay.body, publication.urls)}</div>
${afterText(essay, strings)}
</article>
<p class="end-of-essay" id="${layoutIds.end}" tabindex="-1">${strings.endOfEssay}</p>
${neighbourLinks(data, item, strings)}
${relatedList(data, item.related, strings)}`,
  );
}
