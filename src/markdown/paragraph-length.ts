// A limit on the length of a paragraph: within one, markdown-it needs time that can grow with the
// square of its length, such as for each `[` that nothing closes.

import type { MarkdownIt } from "markdown-it";
import { grouped } from "./grouped.ts";
import { renderingOf } from "./rendering.ts";

/** In characters; ten times as many as in any that people read to its end. */
export const longestParagraph = 10_000;

/** Whatever is longer is cut, and its writer told, so that nothing is published cut. */
export function paragraphLength(md: MarkdownIt): void {
  md.core.ruler.before("inline", "paragraph_length", ({ tokens, env }) => {
    let line = 0;
    for (const token of tokens) {
      // Cells of tables carry no line of their own; their row does.
      if (token.map) line = token.map[0];
      const { length } = token.content;
      if (token.type !== "inline" || length <= longestParagraph) continue;
      token.content = token.content.slice(0, longestParagraph).toWellFormed();
      renderingOf(env).findings.push({
        rule: "markdown/length",
        line,
        near: "",
        message: `this paragraph has ${grouped(length)} characters, and at most ${grouped(longestParagraph)} are read`,
        hint: "divide it by an empty line",
      });
    }
  });
}
