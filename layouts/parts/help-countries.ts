// Every country with the numbers that matter most, open on the page: they can be searched for,
// printed, and pressed without another page.

import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { callOrText } from "./help-calls.ts";
import { emergencyNumbers } from "./help-emergency.ts";
import { rememberedCountry } from "./remember-country.ts";
import type { SiteData } from "./types.ts";

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
${country.lines[0] && html`<p>${country.lines[0].name} ${callOrText(country.lines[0], strings)}</p>\n`}</li>
`;
})}</ul>
`;
}

function letterOf(name: string): string {
  return [...name.normalize("NFD")][0]?.toUpperCase() ?? "";
}
