// How the reader wants to read: size, spacing, font, light or dark. Works by style rules alone; a
// script keeps it for the next page, and shows the button that forgets it.

import { type Html, html } from "../../src/html/html.ts";
import { readingChoices } from "../../src/html/reading-choices.ts";
import type { Strings } from "../../src/strings/strings.ts";

export function readingSettings(strings: Strings): Html {
  const words = strings.settings;
  return html`<details class="reading-settings">
<summary>${words.title}</summary>
<div class="settings-panel">
${fieldset("size", words.size, words.sizes)}${fieldset("spacing", words.spacing, words.spacings)}${fieldset("font", words.font, words.fonts)}${fieldset("theme", words.theme, words.themes)}<p>${words.kept}</p>
<button type="button" hidden>${words.forget}</button>
</div>
</details>`;
}

function fieldset<Setting extends keyof typeof readingChoices>(
  setting: Setting,
  legend: string,
  labels: readonly string[],
): Html {
  return html`<fieldset>
<legend>${legend}</legend>
${readingChoices[setting].map((choice, index) => html`<label><input type="radio" name="${setting}" value="${choice}" id="${setting}.${choice}"${index === 0 && html` checked`}> ${labels[index]}</label>\n`)}</fieldset>
`;
}
