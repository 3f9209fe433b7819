// What the search index is made from: each text as a small page of its own, with nothing in it but
// what readers search for and what a result shows.

import type { Essay, Page, Publication } from "../../content/publication.ts";
import { type Html, html } from "../../html/html.ts";
import { primaryLanguage } from "../../related/primary-language.ts";
import type { Strings } from "../../strings/strings.ts";
import { stringsFor } from "../../strings/strings-for.ts";

/** A text for the index. */
export interface SearchDocument {
  /** Where a result leads, with the site's base path. */
  readonly url: string;
  /** Primary language. */
  readonly language: string;
  /** HTML with Pagefind's attributes (https://pagefind.app/docs/). */
  readonly markup: string;
}

/** The texts in the order of the publication: the index numbers them by it. */
export function searchDocuments({ searchable, site, urls }: Publication): SearchDocument[] {
  const strings = stringsFor(site.language);
  return searchable.map((text) => ({
    url: urls.path(text.url),
    language: primaryLanguage(text.lang),
    markup: markupOf(text, strings),
  }));
}

function markupOf(text: Essay | Page, strings: Strings): string {
  const { lang, title, description, body } = text;
  const opening = html`<!doctype html>
<html lang="${primaryLanguage(lang)}">
<body>
<p data-pagefind-meta="title[data-value]" data-value="${title}"></p>
<p data-pagefind-meta="description">${description}</p>
<p data-pagefind-filter="lang[data-value]" data-value="${lang}"></p>
${"topics" in text && ofEssay(text, strings)}
`;
  const found = withoutSpace(body);
  // Of a text on a hard subject nothing is cut out: what is shown of it is what its writer says of it.
  const searched = isHard(text) ? `<div data-pagefind-ignore="all">${found}</div>` : found;
  return `${opening}${searched}</body>\n</html>\n`;
}

function isHard(text: Essay | Page): boolean {
  return "sensitive" in text && text.sensitive.length > 0;
}

/** What is found in words, as `meta`, and what is only known of an essay, as `filter`. */
function ofEssay(essay: Essay, strings: Strings): Html {
  const { topics, minutes } = essay;
  const keyPoints = isHard(essay) ? [] : essay.keyPoints;
  const titles = topics.map(({ title }) => title).join(", ");
  return html`<p data-pagefind-meta="topics[data-value]" data-value="${titles}"></p>
<p data-pagefind-filter="time[data-value]" data-value="${strings.minuteRead(minutes)}"></p>
${topics.map(({ id }) => html`<p data-pagefind-filter="topic[data-value]" data-value="${id}"></p>\n`)}
${keyPoints.map((point) => html`<p>${point}</p>\n`)}`;
}

/**
 * The citation is left out of the index, and the space before it would be left over. The renderer
 * writes the element itself and escapes what looks like it in text.
 */
function withoutSpace(body: Html): string {
  return body.toString().replace(/\s+(?=<span class="citation">)/g, "");
}

/** What stands in texts without being read as part of them. */
export const notRead = [
  ".back-link",
  ".citation",
  ".directive-title",
  ".note-mark",
  ".section-link",
];
