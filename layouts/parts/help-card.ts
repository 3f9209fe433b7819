// Help beside an essay on a hard subject. Where a reader is nobody knows and nobody guesses: a card
// names the lines of the site's own country, and leads to all others.

import { directionOf } from "../../src/html/direction.ts";
import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { emergencyNumbers } from "./help-emergency.ts";
import { helpNumbers } from "./help-numbers.ts";
import { helpline } from "./helpline.ts";
import type { Essay, HelpCountry, HelpLine, SiteData } from "./types.ts";

/**
 * `top`: a few lines before the text. `end`: everything there is to know of the same lines. The
 * link in it is a root path, as in rendered Markdown: `withBasePath` and `forFeed` finish it.
 *
 * @returns nothing for an essay that speaks about no hard subject
 */
export function helpCard(
  data: SiteData,
  essay: Essay,
  strings: Strings,
  position: "top" | "end",
): Html | undefined {
  if (essay.sensitive.length === 0) return undefined;
  return position === "top" ? topCard(data, essay, strings) : endCard(data, essay, strings);
}

function topCard(data: SiteData, essay: Essay, strings: Strings): Html {
  const words = strings.helplines;
  const { helpHome } = data.publication;
  const callable = essay.helplines.find(({ phones }) => phones.length > 0);
  return html`<aside class="help-card" aria-label="${words.cardTop}"${language(data, essay)}>
<p class="help-card-title">${words.cardTop}</p>
${helpHome && inCountry(helpHome, callable, strings)}${allCountries(strings)}
</aside>`;
}

function inCountry(country: HelpCountry, line: HelpLine | undefined, strings: Strings): Html {
  const { emergency } = strings.helplines;
  return html`<p>${country.name}: ${emergency} ${emergencyNumbers(country, strings)}</p>
${line && html`<p>${line.name} ${helpNumbers(line.phones, strings)}</p>\n`}`;
}

function endCard(data: SiteData, essay: Essay, strings: Strings): Html {
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
}${allCountries(strings)}
</section>`;
}

function allCountries(strings: Strings): Html {
  return html`<p><a href="/help/">${strings.helpLink}</a></p>`;
}

/** What is known of helplines is written in the site's language. */
function language({ publication }: SiteData, essay: Essay): Html | undefined {
  const { language: lang } = publication.site;
  return essay.lang === lang ? undefined : html` lang="${lang}" dir="${directionOf(lang)}"`;
}
