// The addresses of a text's links, for paper: numbered as in the text.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";

/** Nothing for a text without links. On screens the styles leave it out. */
export function linkNotes(addresses: readonly Html[], strings: Strings): Html | undefined {
  if (addresses.length === 0) return undefined;
  return html`<section class="link-notes">
<h2>${strings.linkNotes}</h2>
<ol>
${addresses.map((address) => html`<li><bdi>${address}</bdi></li>\n`)}</ol>
</section>`;
}
