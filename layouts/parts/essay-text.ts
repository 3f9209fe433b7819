// What an essay says, from key points to corrections: the same on its page and in feeds.

import { timeElement } from "../../src/html/dates.ts";
import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { imageCredits } from "./image-credits.ts";
import { sourceList } from "./source-list.ts";
import type { Essay } from "./types.ts";

export function keyPoints({ keyPoints: points }: Essay, strings: Strings): Html | undefined {
  if (points.length === 0) return undefined;
  return html`<section class="key-points" aria-labelledby="${layoutIds.keyPoints}">
<h2 id="${layoutIds.keyPoints}">${strings.keyPoints}</h2>
<ul>
${points.map((point) => html`<li>${point}</li>\n`)}</ul>
</section>`;
}

export function afterText(essay: Essay, strings: Strings): Html {
  return html`${sourceList(essay.sources, strings)}
${imageCredits(essay.credits, strings)}
${corrections(essay, strings)}
<p class="review-status">${safetyStatus(essay, strings)}${strings.notReviewed}</p>`;
}

/** Who has read an essay on a hard subject for its safety, or that nobody has. */
function safetyStatus(
  { sensitive, safety, lang }: Essay,
  { contentNote }: Strings,
): Html | undefined {
  if (sensitive.length === 0) return undefined;
  const { checkedBy, checkedOn } = safety;
  if (checkedBy === undefined) return html`${contentNote.unchecked} `;
  const day = checkedOn?.slice(0, 10);
  return html`${contentNote.checkedBy(checkedBy)}${day !== undefined && html`, ${timeElement(day, lang)}`}. `;
}

function corrections(essay: Essay, strings: Strings): Html | undefined {
  if (essay.corrections.length === 0) return undefined;
  return html`<section class="corrections" aria-labelledby="${layoutIds.corrections}">
<h2 id="${layoutIds.corrections}">${strings.corrections}</h2>
<ul>
${essay.corrections.map(({ date, note }) => html`<li>${timeElement(date.day, essay.lang)}: ${note}</li>\n`)}</ul>
</section>`;
}
