// Hidden characters that are not in the text as it is written: an entity (`&#x202E;`) and an
// address in angle brackets (`<https://a.org/%E2%80%AE>`) bring them in all the same.

import type { MarkdownIt, Token } from "markdown-it";
import { hiddenCharacters } from "./hidden-characters.ts";
import { type InlineBlock, inlineBlocks, type MarkdownFinding, renderingOf } from "./rendering.ts";

export function hiddenEntities(md: MarkdownIt): void {
  // While an entity is still a token of its own, which knows how it was written.
  md.core.ruler.before("text_join", "hidden_entities", (state) => {
    const { findings } = renderingOf(state.env);
    for (const block of inlineBlocks(state)) {
      for (const finding of hiddenIn(block)) findings.push(finding);
    }
  });
}

function* hiddenIn({ token, children, lineAt }: InlineBlock): Generator<MarkdownFinding> {
  const text = children.map(shown).join("");
  const hidden = hiddenCharacters(text);
  if (hidden.length === 0) return;
  const { content } = token;
  // What is written as it is has been found in the file.
  const written = new Set(hiddenCharacters(content).map(({ index }) => content.charAt(index)));
  const tokenAt = tokenFinder(children);
  let from = 0;
  for (const { index, message, hint } of hidden) {
    if (written.has(text.charAt(index))) continue;
    const near = tokenAt(index)?.markup ?? "";
    const offset = near === "" ? -1 : content.indexOf(near, from);
    from = Math.max(from, offset);
    yield { rule: "file/character", line: lineAt(from), near, message, hint };
  }
}

function shown({ type, content }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return "\n";
  return type === "text" || type === "text_special" ? content : "";
}

/** Finds the token that holds a place of the text, for places in their order. */
function tokenFinder(children: readonly Token[]): (index: number) => Token | undefined {
  let current = -1;
  let end = 0;
  return (index) => {
    while (end <= index && current < children.length - 1) {
      current += 1;
      const token = children[current];
      if (token) end += shown(token).length;
    }
    return children[current];
  };
}
