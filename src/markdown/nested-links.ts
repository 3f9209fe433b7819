// A link holds no other: in the words of one, an address in angles is words too. markdown-it makes
// a link of it all the same, which browsers take apart, each in its own way.
//
//   [<https://a.org>](/b/)   → one link, to /b/

import type { MarkdownIt, Token } from "markdown-it";

export function nestedLinks(md: MarkdownIt): void {
  // At the end, when nothing counts the tokens any more.
  md.inline.ruler2.push("nested_links", (state) => {
    const inner = innerTags(state.tokens);
    if (inner.size === 0) return false;
    const kept = state.tokens.filter((token) => !inner.has(token));
    state.tokens.length = 0;
    for (const token of kept) state.tokens.push(token);
    return false;
  });
}

function isAutolink({ info }: Token): boolean {
  return info === "auto";
}

/** The tags of links in angles that stand within another link. */
function innerTags(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  let isWithin = false;
  for (const token of tokens) {
    if (isAutolink(token)) {
      if (isWithin) found.add(token);
    } else if (token.type === "link_open" || token.type === "link_close") {
      isWithin = token.type === "link_open";
    }
  }
  return found;
}
