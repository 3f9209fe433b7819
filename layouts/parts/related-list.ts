// At most a few suggestions, each saying why.

import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { languageAttributes } from "./document.ts";
import type { RelatedEssay, SiteData } from "./types.ts";
import { threadMarks } from "./weave.ts";

export function relatedList(
  data: SiteData,
  related: readonly RelatedEssay[],
  strings: Strings,
): Html | undefined {
  if (related.length === 0) return undefined;
  return html`<section class="related" aria-labelledby="${layoutIds.related}">
<h2 id="${layoutIds.related}">${strings.related}</h2>
<ul>
${related.map((suggestion) => suggestionItem(data, suggestion, strings))}</ul>
</section>`;
}

function suggestionItem(data: SiteData, suggestion: RelatedEssay, strings: Strings): Html {
  const { url, title, lang } = suggestion.essay;
  const reason = reasonFor(suggestion, strings);
  return html`<li>${threadMarks(suggestion.sharedTopics)}<span><a href="${data.publication.urls.path(url)}"${languageAttributes(data, lang)}>${title}</a>${reason !== undefined && html` <span class="reason">${reason}</span>`}</span></li>
`;
}

/** Why an essay is suggested, in words that are true of both texts; nothing where they would say little. */
export function reasonFor(
  { pinned, sharedTopics, sharedTerms }: RelatedEssay,
  strings: Strings,
): string | undefined {
  if (sharedTopics.length > 0) return strings.bothAbout(sharedTopics.map(({ title }) => title));
  if (pinned) return strings.chosenByEditors;
  return sharedTerms.length > 0 ? strings.bothMention(sharedTerms) : undefined;
}
