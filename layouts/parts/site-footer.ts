// The foot of every page: who makes this, how, and on what terms.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { SiteData } from "./types.ts";

export function siteFooter({ publication }: SiteData, strings: Strings, url: string): Html {
  const { site, urls, footerPages, wordList, glossaryPages } = publication;
  const ways = [
    ...footerPages,
    ...(wordList ? [{ url: "/language/", title: strings.wordsPage.title }] : []),
    ...glossaryPages.map((page) => ({ url: page.url, title: strings.trust.glossary.title })),
    { url: "/subscribe/", title: strings.subscribe },
    { url: "/offline/", title: strings.offline.title },
  ];
  return html`<footer class="site-footer">
<nav aria-label="${strings.footerNavigation}">
<ul class="footer-nav">
${ways.map(
  (way) =>
    html`<li><a href="${urls.path(way.url)}"${way.url === url && html` aria-current="page"`}>${way.title}</a></li>\n`,
)}</ul>
</nav>
<p>${strings.license} <a href="${site.license.url}" rel="license noreferrer">${site.license.name}</a></p>
<p class="print-address">${urls.absolute(url)}</p>
</footer>`;
}
