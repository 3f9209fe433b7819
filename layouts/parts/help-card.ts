// Whom to call, after an essay on a hard subject and above the results of a search. Where a reader
// is nobody knows and nobody guesses: a card names lines of the site's own country, and leads to all.

import { directionOf } from "../../src/html/direction.ts";
import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { helpCalls } from "./help-calls.ts";
import { emergencyNumbers } from "./help-emergency.ts";
import { helpline } from "./helpline.ts";
import type { Essay, SiteData } from "./types.ts";

/**
 * Everything there is to know of the lines for an essay. The link in it is a root path, as in
 * rendered Markdown: `withBasePath` and `forFeed` finish it.
 *
 * @returns nothing for an essay that speaks about no hard subject
 */
export function helpCard(data: SiteData, essay: Essay, strings: Strings): Html | undefined {
  if (essay.sensitive.length === 0) return undefined;
  const words = strings.helplines;
  const { helpHome } = data.publication;
  return html`<section class="help-card" aria-labelledby="${layoutIds.helpCard}"${language(data, essay)}>
<h2 id="${layoutIds.helpCard}">${words.card}</h2>
${
  helpHome &&
  html`<p>${words.danger} ${helpHome.name}: ${words.call} ${emergencyNumbers(helpHome, strings)}.</p>
<ul class="help-lines">
${essay.helplines.map((line) => helpline(data, line, strings))}</ul>
`
}<p><a href="/help/">${strings.helpLink}</a></p>
</section>`;
}

/** Few lines, which a script shows while what is typed tells that they may be needed. */
export function searchHelp({ publication }: SiteData, strings: Strings): Html {
  const { helpHome, helpForAnybody, urls } = publication;
  const title = strings.helplines.cardSearch;
  return html`<aside class="help-card search-help" aria-label="${title}" hidden>
<p class="help-card-title">${title}</p>
${helpHome && helpCalls(helpHome, helpForAnybody, strings)}
<p><a href="${urls.path("/help/")}">${strings.helpLink}</a></p>
</aside>`;
}

/** What is known of helplines is written in the site's language. */
function language({ publication }: SiteData, essay: Essay): Html | undefined {
  const { language: lang } = publication.site;
  return essay.lang === lang ? undefined : html` lang="${lang}" dir="${directionOf(lang)}"`;
}
