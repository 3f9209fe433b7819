// The foot of every page: who makes this, how, and on what terms.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { SiteData } from "./types.ts";

export function siteFooter({ publication }: SiteData, strings: Strings, url: string): Html {
  const { site, urls, footerPages, wordList } = publication;
  return html`<footer class="site-footer">
<nav aria-label="${strings.footerNavigation}">
<ul class="footer-nav">
${footerPages.map(
  (page) =>
    html`<li><a href="${urls.path(page.url)}"${page.url === url && html` aria-current="page"`}>${page.title}</a></li>\n`,
)}${wordList && html`<li><a href="${urls.path("/language/")}"${url === "/language/" && html` aria-current="page"`}>${strings.wordsPage.title}</a></li>\n`}<li><a href="${urls.path("/subscribe/")}"${url === "/subscribe/" && html` aria-current="page"`}>${strings.subscribe}</a></li>
<li><a href="${urls.path("/offline/")}"${url === "/offline/" && html` aria-current="page"`}>${strings.offline.title}</a></li>
<li><a href="mailto:${site.contact}">${strings.contact}</a></li>
</ul>
</nav>
<p>${strings.license} <a href="${site.license.url}" rel="license noreferrer">${site.license.name}</a></p>
<p class="print-address">${urls.absolute(url)}</p>
</footer>`;
}
