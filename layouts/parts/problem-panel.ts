// In the preview: what the writer has to mend, at the top of every page.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { Problem } from "./types.ts";

/** Nothing when there is nothing to mend. */
export function problemPanel(problems: readonly Problem[], strings: Strings): Html | undefined {
  if (problems.length === 0) return undefined;
  return html`<aside class="problem-panel" aria-label="${strings.preview.problems(problems.length)}">
<p><strong>${strings.preview.problems(problems.length)}</strong></p>
<ul>
${problems.map(
  ({ file, line, column, severity, message, hint }) =>
    html`<li class="problem-${severity}"><code>${file}:${line}:${column}</code> ${message}${hint !== undefined && html`<br><small>${hint}</small>`}</li>\n`,
)}</ul>
</aside>`;
}
