// What comes before everything else: whom to call when somebody is in danger.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { helpNumbers } from "./help-numbers.ts";
import type { HelpCountry } from "./types.ts";

/** "Call 999 or 112. Text 999." */
export function emergencyNumbers({ emergency }: HelpCountry, strings: Strings): Html {
  const { call, text } = strings.helplines;
  const { phones, texts } = emergency;
  return html`${call} ${helpNumbers(phones, strings)}.${texts.length > 0 && html` ${text} ${helpNumbers(texts, strings)}.`}`;
}
