// What the words of research and health care mean, in plain words.

import { html } from "../src/html/html.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import type { GlossaryEntry, GlossaryPage, ItemData } from "./parts/types.ts";

type Data = ItemData<GlossaryPage>;

export const data = {
  pagination: { data: "publication.glossaryPages", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function glossary(data: Data): string {
  const { url, entries } = data.item;
  const { title, description, intro } = interfaceStrings(data).trust.glossary;
  return document(
    data,
    { title, description, url },
    html`<header class="page-header">
<h1>${title}</h1>
<p class="lede">${intro}</p>
</header>
<dl class="glossary">
${entries.map(entry)}</dl>`,
  );
}

/** With a dot in its id, as what belongs to the layout and to no writer. */
function entry({ id, term, abbreviation, meaning }: GlossaryEntry) {
  return html`<div id="term.${id}">
<dt><dfn>${term}</dfn>${abbreviation !== undefined && html` (<abbr>${abbreviation}</abbr>)`}</dt>
<dd>${meaning}</dd>
</div>
`;
}
