// An essay.

import { html } from "../src/html/html.ts";
import { layoutIds } from "../src/html/layout-ids.ts";
import { withBasePath } from "../src/html/urls.ts";
import { contentNote } from "./parts/content-note.ts";
import { contentsList } from "./parts/contents-list.ts";
import { document, interfaceStrings, languageAttributes } from "./parts/document.ts";
import { essayHeader } from "./parts/essay-header.ts";
import { afterText, keyPoints } from "./parts/essay-text.ts";
import { helpCard } from "./parts/help-card.ts";
import { keepEssay } from "./parts/keep-essay.ts";
import { listenBar } from "./parts/listen-bar.ts";
import { neighbourLinks } from "./parts/neighbour-links.ts";
import { offlineRuleOfEssay } from "./parts/offline-rule.ts";
import { relatedList } from "./parts/related-list.ts";
import type { EssayPage, ItemData } from "./parts/types.ts";
import { weaveSvg } from "./parts/weave.ts";
import { wordNotes } from "./parts/word-notes.ts";

export const data = {
  pagination: { data: "publication.essayPages", size: 1, alias: "item" },
  permalink: ({ item }: ItemData<EssayPage>) => item.essay.url,
};

export default function essay(data: ItemData<EssayPage>): string {
  const { item, publication, assets } = data;
  const { essay } = item;
  const { title, description, url, lang, date, changed, sensitive, hasLeaveLink } = essay;
  const strings = interfaceStrings(data, lang);
  const offline = offlineRuleOfEssay(essay);
  // The preview changes with every word, and a copy of it is of no use.
  const isOffered = offline === "may-keep" && !publication.preview;
  const help = (position: "top" | "end") =>
    withBasePath(html`${helpCard(data, essay, strings, position)}`, publication.urls);
  return document(
    data,
    {
      title,
      description,
      url,
      lang,
      article: { published: date, changed },
      card: assets.cards.of(essay),
      offline,
      scripts: isOffered ? ["listen", "keep-essay"] : ["listen"],
      leave: hasLeaveLink,
    },
    html`<article class="essay"${languageAttributes(data, lang)}>
${essayHeader(data, item, strings)}
${contentNote(data, essay, strings)}
${listenBar(strings)}
<div class="cover">${weaveSvg(essay.cover)}</div>
${help("top")}
${keyPoints(essay, strings)}
${contentsList(essay.contents, strings)}
<div class="prose"${
      // Elsewhere its words are the description's and nobody's who cut a sentence out of the text.
      sensitive.length > 0 && html` data-nosnippet`
    }>
${withBasePath(essay.body, publication.urls)}</div>
${help("end")}
${afterText(essay, strings)}
</article>
${publication.preview && wordNotes(essay.slug, publication.problems, strings)}
<p class="end-of-essay" id="${layoutIds.end}" tabindex="-1">${strings.endOfEssay}</p>
${isOffered && keepEssay(data, strings)}
${neighbourLinks(data, item, strings)}
${relatedList(data, item.related, strings)}`,
  );
}
