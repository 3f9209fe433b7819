// The link to leave a page at once, for readers who may be watched. A plain link; a script blanks the
// page first, and lets Shift pressed three times do the same.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { SiteData } from "./types.ts";

/** The page that says what the link does not do. */
const advice = "/staying-safe-online/";

/** The first thing on the page, and in sight while it is read. */
export function leaveBar({ publication }: SiteData, { leave }: Strings, url: string): Html {
  const { site, urls } = publication;
  return html`<aside class="leave" aria-label="${leave.region}">
<a class="leave-link" href="${site.leaveTo}" rel="nofollow noreferrer" data-two="${leave.pressTwice}" data-one="${leave.pressOnce}" data-expired="${leave.expired}" data-leaving="${leave.leaving}"><span class="visually-hidden">${leave.emergency}</span> ${leave.link}<span class="leave-presses" aria-hidden="true"></span></a>
${url !== advice && html`<a class="leave-advice" href="${urls.path(advice)}">${leave.advice}</a>\n`}<span class="visually-hidden" role="status"></span>
</aside>
`;
}
