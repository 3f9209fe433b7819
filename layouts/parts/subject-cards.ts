// Topics and series, each with what it is about and how much there is.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { SiteData } from "./types.ts";

export interface SubjectCardsOptions {
  /** Level of the heading of each card. */
  readonly level: 2 | 3;
}

export function topicCards(
  { publication }: SiteData,
  strings: Strings,
  { level }: SubjectCardsOptions,
): Html {
  const firstPages = publication.topicPages.filter(({ number }) => number === 1);
  return html`<ul class="subject-cards">
${firstPages.map(({ subject, total }) => card(publication.urls.path(subject.url), subject, strings.essayCount(total), level))}</ul>`;
}

export function seriesCards(
  { publication }: SiteData,
  strings: Strings,
  { level }: SubjectCardsOptions,
): Html {
  return html`<ul class="subject-cards">
${publication.seriesPages.map(({ series, essays, minutes, url }) =>
  card(
    publication.urls.path(url),
    series,
    `${strings.essayCount(essays.length)}, ${strings.totalMinutes(minutes)}`,
    level,
  ),
)}</ul>`;
}

interface Subject {
  readonly title: string;
  readonly description: string;
}

function card(href: string, { title, description }: Subject, extent: string, level: 2 | 3): Html {
  const link = html`<a href="${href}">${title}</a>`;
  return html`<li>
${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
<p>${description}</p>
<p class="essay-meta">${extent}</p>
</li>
`;
}
