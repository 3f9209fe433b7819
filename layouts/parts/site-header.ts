// The top of every page: the site's name and the ways into it.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { readingSettings } from "./reading-settings.ts";
import type { SiteData } from "./types.ts";

export function siteHeader({ publication }: SiteData, strings: Strings, url: string): Html {
  const { site, urls } = publication;
  const links: readonly [string, string][] = [
    ["/essays/", strings.essays],
    ["/topics/", strings.topics],
    ["/series/", strings.series],
    ["/search/", strings.search],
  ];
  return html`<header class="site-header">
<a class="site-name" href="${urls.path("/")}"${url === "/" && current}>${site.title}</a>
<a class="help-link" href="${urls.path(help)}"${url === help && current}>${strings.help}</a>
<div class="site-ways">
<nav aria-label="${strings.mainNavigation}">
<ul class="site-nav">
${links.map(
  ([path, name]) =>
    html`<li><a href="${urls.path(path)}"${path === url && current}>${name}</a></li>\n`,
)}</ul>
</nav>
${readingSettings(strings)}
</div>
</header>`;
}

const help = "/help/";
const current = html` aria-current="page"`;
