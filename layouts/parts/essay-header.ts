// The top of an essay: title, who wrote it, when, and how long it takes.

import { timeElement } from "../../src/html/dates.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { readingTime, statusLabel } from "./essay-list.ts";
import { topicItem } from "./subject-cards.ts";
import type { Essay, EssayPage, Person, SiteData } from "./types.ts";

export function essayHeader({ publication }: SiteData, page: EssayPage, strings: Strings): Html {
  const { essay, place } = page;
  const { urls } = publication;
  return html`<header class="essay-header">
${place && html`<p class="series-line"><a href="${urls.path(place.series.url)}">${place.series.title}</a>${place.count > 1 && `\u00a0· ${strings.partOf(place.position, place.count)}`}</p>\n`}<h1>${essay.title}</h1>
<p class="lede">${essay.description}</p>
<p class="essay-meta">${statusLabel(essay, strings)}${strings.by} ${names(essay.authors, urls.path, strings)}\u00a0· ${timeElement(essay.date.day, essay.lang)}${updated(essay, strings)}\u00a0· ${readingTime(essay, strings)}</p>
<ul class="topic-list" aria-label="${strings.topics}">
${essay.topics.map((topic) => topicItem(topic, urls.path(topic.url)))}</ul>
</header>`;
}

function names(
  authors: readonly Person[],
  path: (url: string) => string,
  strings: Strings,
): readonly Html[] {
  const links = new Map(
    authors.map(({ name, url }) => [name, html`<a href="${path(url)}">${name}</a>`]),
  );
  return strings.listed([...links.keys()]).map((part) => links.get(part) ?? html`${part}`);
}

function updated({ updated: moment, lang }: Essay, strings: Strings): Html | undefined {
  return moment && html`\u00a0· ${strings.updated} ${timeElement(moment.day, lang)}`;
}
