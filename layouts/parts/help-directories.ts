// Lists of helplines by country that others keep, for those whose country is not here.

import { type Html, html } from "../../src/html/html.ts";

const directories: readonly (readonly [name: string, url: string])[] = [
  ["Find a Helpline", "https://findahelpline.com/"],
  ["Befrienders Worldwide", "https://www.befrienders.org/"],
  [
    "International Association for Suicide Prevention",
    "https://www.iasp.info/crisis-centres-helplines/",
  ],
];

export function helpDirectories(): Html {
  return html`<ul class="help-directories">
${directories.map(([name, url]) => html`<li><a href="${url}" rel="noreferrer">${name}</a></li>\n`)}</ul>`;
}
