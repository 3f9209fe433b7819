// The first time that a text uses a word of the glossary, the word leads to its meaning. It stays
// the writer's word, in a link like any other: for the keyboard, without scripts, and in feeds.
//
// The link is made of tokens of its own, so that rules about what a writer links to see none here.

import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { TermFinder, TermMatch } from "../trust/term-finder.ts";
import { renderingOf } from "./rendering.ts";

/** Root path of what the glossary says of a word. */
export function termAddress(id: string): string {
  return `/glossary/#term.${id}`;
}

/** Where nothing is looked for: what is a link or a heading already, and what somebody has said. */
const closedBlocks = /^(?:heading|th|blockquote)_/;

export function glossaryTerms(md: MarkdownIt): void {
  // After everything that reads the writer's words.
  md.core.ruler.push("glossary_terms", (state) => {
    const { terms } = renderingOf(state.env);
    if (!terms) return;
    const search = { state, terms, seen: new Set<string>() };
    let closed = 0;
    for (const token of state.tokens) {
      if (closedBlocks.test(token.type)) closed += token.nesting;
      if (closed === 0 && token.children) token.children = withTerms(token.children, search);
    }
  });
}

interface Search {
  readonly state: StateCore;
  readonly terms: TermFinder;
  /** What has its link already. */
  readonly seen: Set<string>;
}

function withTerms(children: readonly Token[], search: Search): Token[] {
  let links = 0;
  return children.flatMap((child) => {
    if (child.type === "link_open") links += 1;
    if (child.type === "link_close") links -= 1;
    return links === 0 && child.type === "text" ? linked(child, search) : child;
  });
}

function linked(token: Token, { state, terms, seen }: Search): Token[] {
  const { content } = token;
  const pieces: Token[] = [];
  let end = 0;
  for (const match of terms(content)) {
    if (seen.has(match.id)) continue;
    seen.add(match.id);
    pieces.push(
      ...textOf(content.slice(end, match.start), state),
      ...linkOf(match, content, state),
    );
    end = match.end;
  }
  return end === 0 ? [token] : [...pieces, ...textOf(content.slice(end), state)];
}

function linkOf({ id, start, end }: TermMatch, content: string, state: StateCore): Token[] {
  const open = new state.Token("term_open", "a", 1);
  open.attrSet("class", "term");
  open.attrSet("href", termAddress(id));
  return [
    open,
    ...textOf(content.slice(start, end), state),
    new state.Token("term_close", "a", -1),
  ];
}

function textOf(content: string, state: StateCore): Token[] {
  if (content === "") return [];
  const token = new state.Token("text", "", 0);
  token.content = content;
  return [token];
}
