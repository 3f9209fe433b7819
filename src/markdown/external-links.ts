// Links that leave the site do not tell the other side where the reader came from.

import type { MarkdownIt } from "markdown-it";

export interface ExternalLinksOptions {
  /** The link relation to give them. @default "noreferrer" */
  readonly rel?: string;
}

export const defaults = { rel: "noreferrer" } satisfies ExternalLinksOptions;

export function externalLinks(md: MarkdownIt, options: ExternalLinksOptions = {}): void {
  const { rel } = { ...defaults, ...options };
  md.core.ruler.push("external_links", (state) => {
    for (const token of state.tokens) {
      for (const child of token.children ?? []) {
        if (child.type === "link_open" && isExternal(String(child.attrGet("href") ?? ""))) {
          child.attrSet("rel", rel);
        }
      }
    }
  });
}

/** Whether an address names a host: `https://…`, `HTTP:/…` (browsers take it too), `//…`. */
function isExternal(href: string): boolean {
  return /^(?:https?:|\/\/)/i.test(href);
}
