// Topics and series, each with what it is about, how much there is, and its threads.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { SiteData, Topic } from "./types.ts";
import { threadMarks } from "./weave.ts";

export interface SubjectCardsOptions {
  /** Level of the heading of each card. */
  readonly level: 2 | 3;
}

export function topicCards(
  { publication: { site, topicPages, urls } }: SiteData,
  strings: Strings,
  { level }: SubjectCardsOptions,
): Html {
  // By name, since that is what somebody who looks for a topic has in mind.
  const { compare } = new Intl.Collator(site.language);
  const firstPages = topicPages
    .filter(({ number }) => number === 1)
    .sort((a, b) => compare(a.subject.title, b.subject.title));
  const cards = firstPages.map(({ subject, total }) => ({
    ...subject,
    href: urls.path(subject.url),
    extent: strings.essayCount(total),
    topics: [subject],
  }));
  return html`<ul class="subject-cards">
${cards.map((subject) => card(subject, level))}</ul>`;
}

/** Names alone, for a page on which topics are one way in among others. */
export function topicIndex({ publication: { topicPages, urls } }: SiteData): Html {
  const firstPages = topicPages.filter(({ number }) => number === 1);
  return html`<ul class="topic-list">
${firstPages.map(({ subject }) => topicItem(subject, urls.path(subject.url)))}</ul>`;
}

export function topicItem({ id, title }: Topic, href: string): Html {
  return html`<li><a href="${href}"><span class="thread thread-${id}" aria-hidden="true"></span>${title}</a></li>
`;
}

export function seriesCards(
  { publication: { seriesPages, urls } }: SiteData,
  strings: Strings,
  { level }: SubjectCardsOptions,
): Html {
  const cards = seriesPages.map(({ series, essays, minutes, url }) => ({
    ...series,
    href: urls.path(url),
    extent: strings.seriesExtent(essays.length, minutes),
    topics: [...new Set(essays.flatMap(({ topics }) => topics))].slice(0, mostThreads),
  }));
  return html`<ul class="subject-cards">
${cards.map((subject) => card(subject, level))}</ul>`;
}

/** More would be stripes. */
const mostThreads = 4;

interface Subject {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly extent: string;
  readonly topics: readonly Topic[];
}

function card({ href, title, description, extent, topics }: Subject, level: 2 | 3): Html {
  const link = html`<a href="${href}">${title}</a>`;
  return html`<li>
${threadMarks(topics)}
${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
<p>${description}</p>
<p class="essay-meta">${extent}</p>
</li>
`;
}
