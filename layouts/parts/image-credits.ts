// Whose the images are that stand among words, where there is no room below them.

import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";

export function imageCredits(credits: readonly Html[], strings: Strings): Html | undefined {
  if (credits.length === 0) return undefined;
  return html`<section class="image-credits" aria-labelledby="${layoutIds.imageCredits}">
<h2 id="${layoutIds.imageCredits}">${strings.imageCredits}</h2>
<ul>
${credits.map((credit) => html`<li>${credit}</li>\n`)}</ul>
</section>`;
}
