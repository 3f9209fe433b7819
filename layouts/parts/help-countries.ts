// Every country with the numbers that matter most, open on the page: they can be searched for,
// printed, and pressed without another page.

import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { emergencyNumbers } from "./help-emergency.ts";
import { helpNumbers } from "./help-numbers.ts";
import { rememberedCountry } from "./remember-country.ts";
import type { HelpLine, SiteData } from "./types.ts";

/** @returns nothing in a site without helplines */
export function helpCountries({ publication }: SiteData, strings: Strings): Html | undefined {
  const { helpCountries: countries, urls } = publication;
  if (countries.length === 0) return undefined;
  const words = strings.helplines;
  const letters = Map.groupBy(countries, ({ name }) => letterOf(name));
  const firsts = new Map([...letters].map(([letter, [first]]) => [first, letter]));
  return html`${rememberedCountry(strings)}
<h2 id="${layoutIds.countries}">${words.countries}</h2>
<nav class="help-letters" aria-label="${words.letters}">
<ul>
${[...letters.keys()].map((letter) => html`<li><a href="#letter.${letter}">${letter}</a></li>\n`)}</ul>
</nav>
<ul class="help-countries">
${countries.map((country) => {
  const letter = firsts.get(country);
  return html`<li data-country="${country.code}"${letter !== undefined && html` id="letter.${letter}"`}>
<h3><a href="${urls.path(country.url)}">${country.name}</a></h3>
<p>${words.emergency} ${emergencyNumbers(country, strings)}</p>
${country.lines[0] && firstLine(country.lines[0], strings)}</li>
`;
})}</ul>
`;
}

function letterOf(name: string): string {
  return [...name.normalize("NFD")][0]?.toUpperCase() ?? "";
}

/** By the first way that its data gives: a call, or a text. */
function firstLine({ name, phones, texts }: HelpLine, strings: Strings): Html {
  const { textWord, text } = strings.helplines;
  const [sms] = texts;
  if (phones.length > 0 || !sms) return html`<p>${name} ${helpNumbers(phones, strings)}</p>\n`;
  return html`<p>${name} ${sms.keyword === undefined ? text : textWord(sms.keyword)} ${helpNumbers([sms], strings)}</p>\n`;
}
