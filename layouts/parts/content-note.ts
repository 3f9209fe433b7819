// Before an essay on a hard subject: what it is about, the way past it, and the way to help. No gate
// and no blur, which make people afraid and hold nobody back.

import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { Essay, SiteData } from "./types.ts";

export function contentNote(data: SiteData, essay: Essay, strings: Strings): Html | undefined {
  const { contentNote: words, safety } = essay;
  const { help, hope, skip } = strings.contentNote;
  if (words === undefined) return undefined;
  return html`<div class="content-note">
<p>${words}</p>
<ul>
<li><a href="${data.publication.urls.path("/help/")}">${help}</a></li>
${safety.hope !== undefined && html`<li><a href="${safety.hope}">${hope}</a></li>\n`}<li><a href="#${layoutIds.end}">${skip}</a></li>
</ul>
</div>`;
}

/** The same where a text is read away from its page. */
export function feedNote({ contentNote: words }: Essay, strings: Strings): Html | undefined {
  return words === undefined
    ? undefined
    : html`<p>${words} <a href="/help/">${strings.contentNote.help}</a></p>\n`;
}
