// A Markdown file as a tree of our Markdown. It goes through HTML, so that raw HTML in it becomes
// Markdown too; what only our own plugins know stays as it is written.

import type { Handle } from "hast-util-to-mdast";
import createMarkdownIt, { type MarkdownIt, type StateCore } from "markdown-it";
import footnotePlugin from "markdown-it-footnote";
import type { Html, Paragraph } from "mdast";
import { citations } from "../markdown/citations.ts";
import { defaults as directiveDefaults, directives } from "../markdown/directives.ts";
import { createEnv, type Mention, renderingOf } from "../markdown/rendering.ts";
import type { Conversion } from "./conversion.ts";
import { attribute, htmlWords } from "./html-elements.ts";
import type { ImageSources } from "./html-images.ts";
import { readHtml } from "./read-html.ts";

export interface MarkdownOptions {
  readonly images: ImageSources;
  /** Keys of the sources that the site knows. */
  readonly sources: ReadonlySet<string>;
  /** The line of the file that the text begins on. */
  readonly firstLine: number;
}

export function readMarkdown(
  markdown: string,
  { images, sources, firstLine }: MarkdownOptions,
): Conversion {
  const citationsFound = new Set<string>();
  const isKnown = (mentions: readonly Mention[]) =>
    mentions.length > 0 && mentions.every(({ key }) => sources.has(key));
  const md = createReader(firstLine);
  md.renderer.rules["citation"] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const written = token?.content ?? "";
    const mentions = (token && renderingOf(env).brackets.get(token)?.mentions) ?? [];
    if (!isKnown(mentions)) return md.utils.escapeHtml(written);
    citationsFound.add(written);
    return `<own-citation>${md.utils.escapeHtml(written)}</own-citation>`;
  };
  const html = md.render(markdown, createEnv("essays"));
  return readHtml(html, { images, handlers: ownSyntax(citationsFound), lines: "data-line" });
}

function createReader(firstLine: number): MarkdownIt {
  const md = createMarkdownIt({ html: true });
  const { escapeHtml } = md.utils;
  md.use(footnotePlugin).use(citations).use(directives);
  md.core.ruler.before("inline", "written_ids", writtenIds);
  // While `\{decorative}` is still known to be text.
  md.core.ruler.before("text_join", "decorative_images", decorativeImages);
  md.core.ruler.push("lines", ({ tokens }) => {
    for (const token of tokens) {
      if (token.map && token.nesting === 1)
        token.attrSet("data-line", String(token.map[0] + firstLine));
    }
  });
  md.renderer.rules["directive_open"] = (tokens, index) =>
    `<own-directive name="${escapeHtml(tokens[index]?.info ?? "")}">`;
  md.renderer.rules["directive_close"] = () => "</own-directive>\n";
  return md;
}

const writtenId = /\s(\{#[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*\})\s*$/u;

/** Before inline parsing, so that `\{#id}` is known to be text. */
function writtenIds({ tokens, Token }: StateCore): void {
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1];
    const id = token.type === "heading_open" && writtenId.exec(inline?.content ?? "")?.[1];
    if (!inline || !id) return;
    inline.content = inline.content.replace(writtenId, "");
    const mark = new Token("html_inline", "", 0);
    mark.content = ` <own-id>${id}</own-id>`;
    tokens.splice(index + 2, 0, mark);
  });
}

const decorative = "{decorative}";

function decorativeImages({ tokens, Token }: StateCore): void {
  for (const { children } of tokens) {
    children?.forEach((token, index) => {
      const isMarked = token.type === "text" && token.content.startsWith(decorative);
      if (!isMarked || children[index - 1]?.type !== "image") return;
      token.content = token.content.slice(decorative.length);
      const mark = new Token("html_inline", "", 0);
      mark.content = "<own-decorative></own-decorative>";
      children.splice(index, 0, mark);
    });
  }
}

/** Anybody may write such elements into a file, so each is looked at once more. */
function ownSyntax(citationsFound: ReadonlySet<string>): Readonly<Record<string, Handle>> {
  return {
    "own-citation": (_, node) => {
      const value = htmlWords(node);
      return citationsFound.has(value) ? asWritten(value) : { type: "text", value };
    },
    "own-id": (_, node) => {
      const value = htmlWords(node);
      return writtenId.test(` ${value}`) ? asWritten(value) : { type: "text", value };
    },
    "own-decorative": () => asWritten(decorative),
    "own-directive": (state, node) => {
      const name = attribute(node, "name");
      const inner = state.toFlow(state.all(node));
      const isKnown = directiveDefaults.titles.has(name);
      const line = (value: string): Paragraph => ({
        type: "paragraph",
        children: [isKnown ? asWritten(value) : { type: "text", value }],
      });
      return [line(`::: ${name}`), ...inner, line(":::")];
    },
  };
}

function asWritten(value: string): Html {
  return { type: "html", value };
}
