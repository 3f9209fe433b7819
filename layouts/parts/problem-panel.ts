// In the preview: what the writer has to mend, at the top of every page.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { Problem } from "./types.ts";

/** Only what stops publishing; the terminal tells of the rest. Nothing when there is nothing to mend. */
export function problemPanel(problems: readonly Problem[], strings: Strings): Html | undefined {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return undefined;
  const title = strings.preview.problems(errors.length);
  return html`<aside class="problem-panel" aria-label="${title}">
<p><strong>${title}</strong></p>
<ul>
${errors.map(
  ({ file, line, column, message, hint }) =>
    html`<li><code>${file}:${line}:${column}</code> ${message}${hint !== undefined && html`<br><small>${hint}</small>`}</li>\n`,
)}</ul>
</aside>`;
}
