// The sources of a text, numbered as in the text, each with the way back.

import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { Source } from "./types.ts";

export function sourceList(sources: readonly Source[], strings: Strings): Html | undefined {
  if (sources.length === 0) return undefined;
  return html`<section class="sources" aria-labelledby="${layoutIds.sources}">
<h2 id="${layoutIds.sources}">${strings.sources}</h2>
<ol>
${sources.map((source) => html`<li id="source.${source.key}">${citationText(source)} ${backLinks(source, strings)}</li>\n`)}</ol>
</section>`;
}

function citationText({ reference }: Source): Html {
  const { authors, year, title, journal, publisher, doi, url } = reference;
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  return html`${authors} (${year}). ${stopped(title)} ${journal !== undefined && html`<cite>${journal}</cite>. `}${publisher !== undefined && `${publisher}. `}${address !== undefined && html`<a href="${address}" rel="noreferrer">${address}</a>`}`;
}

/** A title with its full stop, unless it ends in a mark of its own. */
function stopped(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

function backLinks({ mentions }: Source, strings: Strings): Html[] {
  return mentions.map(
    (id, index) =>
      html`<a class="back-link" href="#${id}" role="doc-backlink" aria-label="${strings.backToText(index + 1)}">↑</a> `,
  );
}
