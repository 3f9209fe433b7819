// What a reader may take for a number to call, wherever it stands in a text. Whether such a number
// is one of the helplines is found out once these are known.

import type { MarkdownIt, Token } from "markdown-it";
import { phoneLike } from "../care/phone-like.ts";
import { inlineBlocks, renderingOf } from "./rendering.ts";

export function phoneMentions(md: MarkdownIt): void {
  md.core.ruler.push("phone_mentions", (state) => {
    const { phones } = renderingOf(state.env);
    for (const { children, lineAt } of inlineBlocks(state)) {
      const text = readText(children);
      let line = lineAt(0);
      let counted = 0;
      for (const { index, shown, digits } of phoneLike(text)) {
        line += breaksIn(text.slice(counted, index));
        counted = index;
        // Of a number that is broken by markup, its first part can be found in the source.
        phones.push({ digits, shown: shown.replaceAll("\n", " "), line, near: near(shown) });
      }
    }
  });
}

/** Every word that is seen or heard, with a line break for each one in the source. */
function readText(children: readonly Token[]): string {
  return children
    .map(({ type, content, children: inner }) => {
      if (type === "softbreak" || type === "hardbreak") return "\n";
      if (type === "image") return readText(inner ?? []);
      return type === "text" || type === "code_inline" ? content : "";
    })
    .join("");
}

function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}

function near(shown: string): string {
  return /^[^\s\u00a0]+/.exec(shown)?.[0] ?? shown;
}
