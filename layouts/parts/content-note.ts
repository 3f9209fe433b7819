// Before an essay on a hard subject: what it is about, whom to call, and the ways past it, as one
// calm block. No gate and no blur, which make people afraid and hold nobody back.

import { directionOf } from "../../src/html/direction.ts";
import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { helpCalls } from "./help-calls.ts";
import type { Essay, HelpLine, SiteData } from "./types.ts";

/**
 * Its links are root paths, as in rendered Markdown: `withBasePath` finishes them.
 *
 * @returns nothing for an essay that has no note and speaks about no hard subject
 */
export function contentNote(data: SiteData, essay: Essay, strings: Strings): Html | undefined {
  if (!isNeeded(essay)) return undefined;
  const { hope, skip } = strings.contentNote;
  const { safety, sensitive } = essay;
  // Below the help at the end there are only sources and the like.
  const end = sensitive.length > 0 ? layoutIds.helpCard : layoutIds.end;
  return html`<div class="content-note">
${words(data, essay, strings)}
<ul class="note-ways">
<li>${toHelp(strings)}</li>
${safety.hope !== undefined && html`<li><a href="${safety.hope}">${hope}</a></li>\n`}<li><a href="#${end}">${skip}</a></li>
</ul>
</div>`;
}

/** The same where a text is read away from its page: `forFeed` finishes its link. */
export function feedNote(data: SiteData, essay: Essay, strings: Strings): Html | undefined {
  if (!isNeeded(essay)) return undefined;
  return html`<div class="content-note">
${words(data, essay, strings)}
<p>${toHelp(strings)}</p>
</div>
`;
}

function isNeeded({ contentNote: note, sensitive }: Essay): boolean {
  return note !== undefined || sensitive.length > 0;
}

function words(data: SiteData, essay: Essay, strings: Strings): Html {
  const { contentNote: note, sensitive } = essay;
  return html`${note !== undefined && html`<p>${note}</p>\n`}${sensitive.length > 0 && whomToCall(data, essay, strings)}`;
}

/** Where a reader is nobody knows and nobody guesses: it names lines of the site's own country. */
function whomToCall({ publication }: SiteData, essay: Essay, strings: Strings): Html {
  const { helpHome, site } = publication;
  // What is known of helplines is written in the site's language.
  const isOther = essay.lang !== site.language;
  return html`<div class="note-help"${isOther && html` lang="${site.language}" dir="${directionOf(site.language)}"`}>
<p class="help-card-title">${strings.helplines.cardTop}</p>
${helpHome && helpCalls(helpHome, firstLines(essay.helplines), strings)}
</div>`;
}

/** The first line to call for anybody, and the first for the essay's subject: more is at the end. */
function firstLines(lines: readonly HelpLine[]): readonly HelpLine[] {
  const callable = lines.filter(({ phones }) => phones.length > 0);
  const own = callable.find(({ kind }) => !/^(?:crisis|text|chat)$/.test(kind));
  return [...new Set([callable[0], own])].filter((line) => line !== undefined);
}

function toHelp({ helpLink }: Strings): Html {
  return html`<a href="/help/">${helpLink}</a>`;
}
