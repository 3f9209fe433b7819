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
  const { urls } = data.publication;
  return html`<section class="related" aria-labelledby="${layoutIds.related}">
<h2 id="${layoutIds.related}">${strings.related}</h2>
<ul>
${related.map(
  (suggestion) =>
    html`<li>${threadMarks(suggestion.sharedTopics)}<span><a href="${urls.path(suggestion.essay.url)}"${languageAttributes(data, suggestion.essay.lang)}>${suggestion.essay.title}</a> <span class="reason">${reasonFor(suggestion, strings)}</span></span></li>\n`,
)}</ul>
</section>`;
}

/** Why an essay is suggested, in words that are true of both texts. */
export function reasonFor(
  { pinned, sharedTopics, sharedTerms }: RelatedEssay,
  strings: Strings,
): string {
  if (sharedTopics.length > 0) return strings.bothAbout(sharedTopics.map(({ title }) => title));
  const [term] = sharedTerms;
  if (term !== undefined && !pinned) return strings.bothMention(term);
  return strings.chosenByEditors;
}
