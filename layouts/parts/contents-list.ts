// The table of contents: sections with the minutes each takes.

import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { ContentsEntry } from "./types.ts";

/** An essay with fewer sections can be seen at a glance. */
const fewestSections = 3;

export function contentsList(
  entries: readonly ContentsEntry[],
  strings: Strings,
): Html | undefined {
  const sections = count(entries);
  if (sections < fewestSections) return undefined;
  // Where there is room beside the text, the styles show heading and list, and no summary.
  return html`<nav class="contents" aria-labelledby="${layoutIds.contents}">
<h2 id="${layoutIds.contents}">${strings.contents}</h2>
<details>
<summary>${strings.contentsOf(sections)}</summary>
${list(entries, strings)}
</details>
</nav>`;
}

function list(entries: readonly ContentsEntry[], strings: Strings): Html {
  return html`<ol>
${entries.map(
  ({ id, title, minutes, entries: within }) =>
    html`<li><a href="#${id}">${title}</a> <span class="contents-minutes">${strings.minutes(minutes)}</span>${within.length > 0 && html`\n${list(within, strings)}`}</li>\n`,
)}</ol>`;
}

function count(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + count(entry.entries), 0);
}
