// The offer to keep an essay on the device. A script shows it where the browser can.

import { type Html, html } from "../../src/html/html.ts";
import { jsonText } from "../../src/html/json.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { SiteData } from "./types.ts";

export function keepEssay({ publication }: SiteData, { offline }: Strings): Html {
  const { urls } = publication;
  const { keep } = offline;
  return html`<section class="keep-essay" aria-label="${offline.title}" data-worker="${urls.path("/service-worker.js")}" data-said="${jsonText(keep)}" hidden>
<p>${keep.offer}</p>
<button type="button">${keep.keep}</button>
<p role="status"></p>
<p><a href="${urls.path("/offline/")}">${offline.toList}</a></p>
</section>`;
}
