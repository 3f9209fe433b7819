// In the preview: what the list of words has to say of an essay, below its text.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { Problem } from "./types.ts";

/** Folded away, since it is for the writer and not for now. Nothing when there is nothing to say. */
export function wordNotes(
  slug: string,
  problems: readonly Problem[],
  strings: Strings,
): Html | undefined {
  const notes = problems.filter(
    ({ file, rule }) => rule.startsWith("language/") && file.endsWith(`/essays/${slug}.md`),
  );
  if (notes.length === 0) return undefined;
  return html`<details class="word-notes">
<summary>${strings.preview.wordNotes(notes.length)}</summary>
<ul>
${notes.map(
  ({ line, message, hint }) =>
    html`<li>${strings.preview.line(line)}: ${message}${hint !== undefined && html`<br><small>${hint}</small>`}</li>\n`,
)}</ul>
</details>`;
}
