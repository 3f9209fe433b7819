// What an essay can be trusted for, said where its text ends: who has reviewed it and when, or that
// nobody has; that information is no advice, beside the way to help; and what an AI system did.
//
// Links are root paths, as in rendered Markdown: `withBasePath` and `forFeed` finish them.

import { timeElement } from "../../src/html/dates.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { Essay, Review, SiteData } from "./types.ts";

/** Before a text that should have been reviewed again by now. */
export function dueForReview(
  { publication }: SiteData,
  { review, lang }: Essay,
  { trust }: Strings,
): Html | undefined {
  if (!review || review.next.day >= publication.today) return undefined;
  return html`<p class="due-for-review">${trust.dueSince} ${timeElement(review.next.day, lang)}. ${trust.dueNote}</p>\n`;
}

export function reviewStatus(essay: Essay, strings: Strings): Html {
  const { trust, helpLink } = strings;
  const { kind, review, assistance, lang, sensitive } = essay;
  // The card above it ends with the same link.
  const way = sensitive.length === 0 && html` <a href="/help/">${helpLink}</a>`;
  const isInformation = kind === "information";
  const notReviewed = isInformation ? trust.notReviewed : trust.notReviewedNorAdvice;
  return html`<div class="review-status">
${isInformation && html`<p>${trust.notAdvice}${way}</p>\n`}${
  review ? reviewed(review, lang, strings) : html`<p>${notReviewed}</p>\n`
}${safetyStatus(essay, strings)}${assistance !== undefined && html`<p>${assistance}</p>\n`}</div>`;
}

/** The last lines as readers know them from the NHS, where tests found that they are noticed. */
function reviewed({ by, last, next }: Review, lang: string, { trust }: Strings): Html {
  return html`<p>${trust.reviewedBy} <a href="${by.url}">${by.name}</a>${by.credentials !== undefined && `, ${by.credentials}`}</p>
<p>${trust.lastReviewed} ${timeElement(last.day, lang)}<br>${trust.nextReview} ${timeElement(next.day, lang)}</p>
`;
}

/** Who has read an essay on a hard subject for its safety, or that nobody has. */
function safetyStatus(
  { sensitive, safety, lang }: Essay,
  { contentNote }: Strings,
): Html | undefined {
  if (sensitive.length === 0) return undefined;
  const { checkedBy, checkedOn } = safety;
  if (checkedBy === undefined) return html`<p>${contentNote.unchecked}</p>\n`;
  const day = checkedOn?.slice(0, 10);
  return html`<p>${contentNote.checkedBy(checkedBy)}${day !== undefined && html`, ${timeElement(day, lang)}`}.</p>\n`;
}
