// Hidden characters that are not in the text as it is written: an entity (`&#x202E;`) and an
// address in angle brackets (`<https://a.org/%E2%80%AE>`) bring them in all the same.

import type { MarkdownIt, Token } from "markdown-it";
import { hiddenCharacters } from "./hidden-characters.ts";
import { type InlineBlock, inlineBlocks, renderingOf } from "./rendering.ts";

export function hiddenEntities(md: MarkdownIt): void {
  // While an entity is still a token of its own, which knows how it was written.
  md.core.ruler.before("text_join", "hidden_entities", (state) => {
    const { findings } = renderingOf(state.env);
    for (const block of inlineBlocks(state)) {
      for (const { index, message, hint } of hiddenCharacters(textOf(block.children))) {
        const token = tokenAt(block.children, index);
        // What is written as it is has been found in the file.
        if (!token || block.token.content.includes(token.content)) continue;
        findings.push({ rule: "file/character", ...landmark(block, token), message, hint });
      }
    }
  });
}

function textOf(children: readonly Token[]): string {
  return children.map(shown).join("");
}

function shown({ type, content }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return "\n";
  return type === "text" || type === "text_special" ? content : "";
}

function tokenAt(children: readonly Token[], index: number): Token | undefined {
  let end = 0;
  return children.find((token) => {
    end += shown(token).length;
    return end > index;
  });
}

function landmark({ token: { content }, lineAt }: InlineBlock, { markup }: Token) {
  const offset = markup === "" ? 0 : Math.max(0, content.indexOf(markup));
  return { line: lineAt(offset), near: markup };
}
