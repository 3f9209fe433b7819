// Reading aloud. A script shows this where the device has a voice of its own for the language.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";

export function listenBar({ listen }: Strings): Html {
  return html`<div class="listen" role="group" aria-label="${listen.title}" hidden>
<button type="button" data-begin="${listen.begin}" data-continue="${listen.goOn}">${listen.begin}</button>
<button type="button" hidden>${listen.pause}</button>
<button type="button" hidden>${listen.stop}</button>
<label>${listen.from} <select><option value="0">${listen.start}</option></select></label>
</div>`;
}
