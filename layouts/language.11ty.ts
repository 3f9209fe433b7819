// The words that we avoid, why, and what we write in their place: from the data that checks use.

import { timeElement } from "../src/html/dates.ts";
import { type Html, html } from "../src/html/html.ts";
import type { Strings } from "../src/strings/strings.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import type { SiteData, WordList } from "./parts/types.ts";
import { wordEntry } from "./parts/word-entry.ts";

const url = "/language/";

export const data = {
  permalink: ({ publication }: SiteData) => publication.wordList !== undefined && url,
};

export default function language(data: SiteData): string {
  const { wordList, site } = data.publication;
  const strings = interfaceStrings(data);
  const { title, description, intro, changed } = strings.wordsPage;
  return document(
    data,
    { title, description, url },
    html`<header class="page-header">
<h1>${title}</h1>
${wordList && html`<p class="essay-meta">${changed} ${timeElement(wordList.changed, site.language)}</p>`}
</header>
<div class="prose">
${intro.map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>
${wordList && groups(wordList, strings)}`,
  );
}

function groups(wordList: WordList, strings: Strings): Html {
  const words = strings.wordsPage;
  return html`<nav class="word-groups" aria-label="${words.groups}">
<ul>
${wordList.groups.map(({ id, title }) => html`<li><a href="#${idOf(id)}">${title}</a></li>\n`)}</ul>
</nav>
${wordList.groups.map(
  ({ id, title, entries }) => html`<section class="word-group" aria-labelledby="${idOf(id)}">
<h2 id="${idOf(id)}">${title}</h2>
${entries.map((entry) => wordEntry(entry, words))}</section>
`,
)}<section class="word-group" aria-labelledby="${idOf("guides")}">
<h2 id="${idOf("guides")}">${words.sources}</h2>
<ul class="guide-list">
${wordList.guides.map(({ name, url: address }) => html`<li><a href="${address}" rel="noreferrer">${name}</a></li>\n`)}</ul>
</section>`;
}

/** With a dot, as what belongs to the layout and to no writer. */
function idOf(group: string): string {
  return `words.${group}`;
}
