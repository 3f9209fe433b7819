// Atom feeds (RFC 4287) with the whole text, so that a feed reader need not visit the site.

import { type Html, html } from "../../src/html/html.ts";
import { forFeed } from "../../src/html/urls.ts";
import { feedNote } from "./content-note.ts";
import { interfaceStrings } from "./document.ts";
import { afterText, keyPoints } from "./essay-text.ts";
import { helpCard } from "./help-card.ts";
import { lastChange } from "./last-change.ts";
import type { Essay, SiteData } from "./types.ts";

export interface AtomFeedOptions {
  readonly title: string;
  readonly subtitle: string;
  /** Root path of the feed. */
  readonly url: string;
  /** Root path of the page that shows the same essays. */
  readonly pageUrl: string;
  /** What is added to the site's tag URI to name this feed. */
  readonly id: string;
  /** Newest first. */
  readonly essays: readonly Essay[];
}

export function atomFeed(data: SiteData, options: AtomFeedOptions): string {
  const { site, urls } = data.publication;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<title>${options.title}</title>
<subtitle>${options.subtitle}</subtitle>
<id>${site.feedId}:${options.id}</id>
<link rel="self" type="application/atom+xml" href="${urls.absolute(options.url)}"/>
<link rel="alternate" type="text/html" href="${urls.absolute(options.pageUrl)}"/>
<updated>${lastChange(options.essays)?.iso ?? `${foundingYear(site.feedId)}-01-01T00:00:00Z`}</updated>
<author><name>${site.title}</name></author>
<rights>${site.license.name} ${site.license.url}</rights>
${options.essays.map((essay) => atomEntry(data, essay))}</feed>
`.toString();
}

function atomEntry(data: SiteData, essay: Essay): Html {
  const { urls } = data.publication;
  return html`<entry xml:lang="${essay.lang}">
<title>${essay.title}</title>
<id>${entryId(data, essay)}</id>
<link rel="alternate" type="text/html" href="${urls.absolute(essay.url)}"/>
<published>${essay.date.iso}</published>
<updated>${essay.changed.iso}</updated>
${essay.authors.map(({ name, url }) => html`<author><name>${name}</name><uri>${urls.absolute(url)}</uri></author>\n`)}${essay.topics.map(({ id, title }) => html`<category term="${id}" scheme="${urls.absolute("/topics/")}" label="${title}"/>\n`)}<summary>${essay.description}</summary>
<content type="html">${String(feedContent(data, essay))}</content>
</entry>
`;
}

/** The name of an essay in feeds; never changes, whatever address the site moves to. */
export function entryId({ publication }: SiteData, { slug }: Essay): string {
  return `${publication.site.feedId}:essays/${slug}`;
}

/** The whole essay, fit to be read away from its page. */
export function feedContent(data: SiteData, essay: Essay): Html {
  const strings = interfaceStrings(data, essay.lang);
  const content = html`${feedNote(essay, strings)}${helpCard(data, essay, strings, "top")}
${keyPoints(essay, strings)}
${essay.body}
${helpCard(data, essay, strings, "end")}
${afterText(essay, strings)}`;
  return forFeed(content, essay.url, data.publication.urls);
}

/** A feed without entries still needs a date: the one in the site's tag URI. */
function foundingYear(feedId: string): string {
  return /,(\d{4})/.exec(feedId)?.[1] ?? "1970";
}
