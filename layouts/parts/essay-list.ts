// A list of essays, each with what a reader needs to choose.

import { timeElement } from "../../src/html/dates.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { languageAttributes } from "./document.ts";
import type { Essay, SiteData } from "./types.ts";
import { threadMarks } from "./weave.ts";

export interface EssayListOptions {
  /** Level of the heading of each essay. */
  readonly level: 2 | 3;
  /** Whether the order means something, as in a series. @default false */
  readonly ordered?: boolean;
}

export function essayList(
  data: SiteData,
  essays: readonly Essay[],
  strings: Strings,
  { level, ordered = false }: EssayListOptions,
): Html {
  const items = essays.map((essay) => essayItem(data, essay, strings, level));
  return ordered
    ? html`<ol class="essay-list">\n${items}</ol>`
    : html`<ul class="essay-list">\n${items}</ul>`;
}

function essayItem(data: SiteData, essay: Essay, strings: Strings, level: 2 | 3): Html {
  const { urls } = data.publication;
  const link = html`<a href="${urls.path(essay.url)}">${essay.title}</a>`;
  const lang = languageAttributes(data, essay.lang);
  return html`<li class="essay-item"${lang}>
${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
<p>${essay.description}</p>
<p class="essay-meta">${statusLabel(essay, strings)}${timeElement(essay.date.day, essay.lang)}\u00a0· ${readingTime(essay, strings)}</p>
</li>
`;
}

/** Titles alone, for a short list in which nothing more is needed to choose. */
export function essayIndex(
  data: SiteData,
  essays: readonly Essay[],
  strings: Strings,
  { ordered = false }: Pick<EssayListOptions, "ordered"> = {},
): Html {
  const { urls } = data.publication;
  const items = essays.map(
    (essay) =>
      html`<li${languageAttributes(data, essay.lang)}><a href="${urls.path(essay.url)}">${essay.title}</a> <span class="essay-meta">${statusLabel(essay, strings)}${readingTime(essay, strings)}</span></li>\n`,
  );
  return ordered
    ? html`<ol class="essay-index">\n${items}</ol>`
    : html`<ul class="essay-index">\n${items}</ul>`;
}

/** Titles with the marks of their topics and their days, for many essays on little room. */
export function essayLines(data: SiteData, essays: readonly Essay[], strings: Strings): Html {
  const { urls } = data.publication;
  return html`<ul class="year-list">
${essays.map(
  (essay) =>
    html`<li class="essay-line"${languageAttributes(data, essay.lang)}>${threadMarks(essay.topics)}<a href="${urls.path(essay.url)}">${essay.title}</a> <span class="essay-meta">${statusLabel(essay, strings)}${timeElement(essay.date.day, essay.lang)}</span></li>\n`,
)}</ul>`;
}

/** How long an essay takes, kept on one line. */
export function readingTime({ minutes }: Essay, strings: Strings): Html {
  return html`<span class="reading-time">${strings.minuteRead(minutes)}</span>`;
}

/** Marks what only the writer sees. */
export function statusLabel({ status }: Essay, strings: Strings): Html | undefined {
  if (status === "published") return undefined;
  return html`<strong class="status-label">${status === "draft" ? strings.draft : strings.scheduled}</strong> `;
}
