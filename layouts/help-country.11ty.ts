// Whom to call in one country: a page to link to, to keep and to print.

import { html } from "../src/html/html.ts";
import { layoutIds } from "../src/html/layout-ids.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { helpDirectories } from "./parts/help-directories.ts";
import { emergencyWays } from "./parts/help-emergency.ts";
import { helpline } from "./parts/helpline.ts";
import { rememberCountry } from "./parts/remember-country.ts";
import type { HelpCountry, ItemData } from "./parts/types.ts";

type Data = ItemData<HelpCountry>;

export const data = {
  pagination: { data: "publication.helpCountries", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function helpCountry(data: Data): string {
  const { item: country, publication } = data;
  const { name, lines, url } = country;
  const strings = interfaceStrings(data);
  const words = strings.helplines;
  return document(
    data,
    {
      title: words.titleOf(name),
      description: words.descriptionOf(name),
      url,
      scripts: ["help-country"],
    },
    html`<article class="page">
<header class="page-header">
<h1>${words.titleOf(name)}</h1>
</header>
<section class="help-emergency" aria-labelledby="${layoutIds.emergency}">
<h2 id="${layoutIds.emergency}">${words.danger}</h2>
${emergencyWays(country, strings)}
<p>${words.stay}</p>
</section>
<section class="help-talk" aria-labelledby="${layoutIds.helplines}">
<h2 id="${layoutIds.helplines}">${words.talk}</h2>
${
  lines.length === 0
    ? html`<p>${words.none}</p>\n${helpDirectories()}`
    : html`<ul class="help-lines">
${lines.map((line) => helpline(data, line, strings, `line.${line.id}`))}</ul>`
}
</section>
${rememberCountry(country, strings)}
<p class="help-all"><a href="${publication.urls.path("/help/")}">${words.allCountries}</a></p>
</article>`,
  );
}
