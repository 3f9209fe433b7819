// What a search is typed into, and the places for what its script finds and says.

import { type Html, html } from "../../src/html/html.ts";
import { jsonText } from "../../src/html/json.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { searchHelp } from "./help-card.ts";
import type { SiteData, Topic } from "./types.ts";

/**
 * The field takes words only once its script is there. It has no name and no form, so that no
 * browser keeps or sends what is typed; some have it corrected elsewhere unless they are told not to.
 */
export function searchForm(data: SiteData, strings: Strings): Html {
  const { urls, searchLanguages, topicPages } = data.publication;
  const words = strings.searchPage;
  const topics = topicPages.filter(({ number }) => number === 1).map(({ subject }) => subject);
  return html`<search class="site-search" data-folder="${urls.path("/search/")}" data-languages="${searchLanguages.join(" ")}" data-said="${jsonText(words.said)}">
<label for="search.words">${words.field}</label>
<input type="search" id="search.words" aria-describedby="search.hint" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" writingsuggestions="false" enterkeyhint="search" disabled>
<p id="search.hint" class="search-hint">${words.hint}</p>
${topics.length > 1 && topicChoice(topics, strings)}
</search>
<noscript><p>${words.withoutScript}</p></noscript>
<p role="status" class="visually-hidden"></p>
${searchHelp(data, strings)}
<div class="search-notes"></div>
<div class="search-results"></div>`;
}

function topicChoice(topics: readonly Topic[], { topics: legend, searchPage }: Strings): Html {
  return html`<details class="search-topics">
<summary>${searchPage.onlyTopic}</summary>
<fieldset>
<legend class="visually-hidden">${legend}</legend>
<label><input type="radio" name="topic" value="" checked> ${searchPage.anyTopic}</label>
${topics.map(({ id, title }) => html`<label><input type="radio" name="topic" value="${id}"> <span class="thread thread-${id}" aria-hidden="true"></span>${title}</label>\n`)}</fieldset>
</details>`;
}
