// The offer to remember a country on this device, which a script makes work; without it there is none.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { HelpCountry } from "./types.ts";

export function rememberCountry({ code }: HelpCountry, { helplines: words }: Strings): Html {
  return html`<div class="remember-country" data-country="${code}" hidden>
<p><button type="button" class="remember">${words.remember}</button><button type="button" class="forget" hidden>${words.forget}</button></p>
<p>${words.rememberNote}</p>
</div>`;
}

/** Where the help page shows the country that was remembered. */
export function rememberedCountry({ helplines: words }: Strings): Html {
  return html`<section class="remembered-country" aria-label="${words.remembered}" hidden>
<ul class="help-countries"></ul>
<p><button type="button" class="forget">${words.forget}</button></p>
</section>`;
}
