// What comes before everything else: whom to call when somebody is in danger.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { generalNumbers, helpNumber, helpNumbers } from "./help-numbers.ts";
import type { HelpCountry } from "./types.ts";

/** One line for each kind of emergency, the general one first. */
export function emergencyWays({ emergency }: HelpCountry, strings: Strings): Html {
  const { call, text } = strings.helplines;
  const { phones, texts } = emergency;
  const general = phones.filter(({ note }) => note === undefined);
  const others = phones.filter(({ note }) => note !== undefined);
  return html`<ul class="help-ways">
${general.length > 0 && html`<li>${call} ${helpNumbers(general, strings)}</li>\n`}${others.map((number) => html`<li>${call} ${helpNumber(number)}</li>\n`)}${texts.map((number) => html`<li>${text} ${helpNumber(number)}</li>\n`)}</ul>`;
}

/** The same in a few words, for lists and cards. */
export function emergencyNumbers({ emergency }: HelpCountry, strings: Strings): Html {
  return helpNumbers(generalNumbers(emergency.phones), strings);
}
