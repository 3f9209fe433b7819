// Findings as lines, so that tests show what a writer reads.

import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

/**
 * What the writer is told about a text, one string for each finding:
 * `<line, the first being 0> <the text looked for there>: <message> (<hint>)`.
 */
export function findingsOf(markdown: string): string[] {
  return renderMarkdown(markdown, "en").findings.map(
    ({ line, near, message, hint }) => `${line} ${near}: ${message} (${hint})`,
  );
}
