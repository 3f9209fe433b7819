// Whom to call, a line for each: for lists and for the notes beside hard subjects.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { emergencyNumbers } from "./help-emergency.ts";
import { helpNumbers } from "./help-numbers.ts";
import type { HelpCountry, HelpLine } from "./types.ts";

/** The emergency services of a country, then the lines given. */
export function helpCalls(
  country: HelpCountry,
  lines: readonly HelpLine[],
  strings: Strings,
): Html {
  const { emergency } = strings.helplines;
  return html`<p class="help-country">${country.name}</p>
<ul class="help-calls">
<li><span>${emergency}</span> <span>${emergencyNumbers(country, strings)}</span></li>
${lines.map((line) => html`<li><span>${line.name}</span> <span>${callOrText(line, strings)}</span></li>\n`)}</ul>`;
}

/** The first way that a line's data gives: a call, or a text. */
export function callOrText({ phones, texts }: HelpLine, strings: Strings): Html {
  const { textWord, text } = strings.helplines;
  const [sms] = texts;
  if (phones.length > 0 || !sms) return helpNumbers(phones, strings);
  return html`${sms.keyword === undefined ? text : textWord(sms.keyword)} ${helpNumbers([sms], strings)}`;
}
