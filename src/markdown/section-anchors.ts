// Section anchors: every heading from level 2 gets an id and, beside it, a link to itself.
//
//   ## Asking for help             → id "asking-for-help"
//   ## Asking for help {#asking}   → id "asking"

import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type MarkdownFinding, renderingOf } from "./rendering.ts";
import { slug } from "./slug.ts";
import { createUniqueIds, type UniqueIds } from "./unique-ids.ts";
import { headingText } from "./visible-text.ts";

export interface SectionAnchorsOptions {
  /** The accessible name of the link beside a heading. @default "Link to section: …" */
  readonly label?: (heading: string) => string;
  /** Ids that the layout uses in every page. @default none */
  readonly reservedIds?: Iterable<string>;
}

export const defaults = {
  label: (heading: string) => `Link to section: ${heading}`,
  reservedIds: [],
} satisfies SectionAnchorsOptions;

export function sectionAnchors(md: MarkdownIt, options: SectionAnchorsOptions = {}): void {
  const { label, reservedIds } = { ...defaults, ...options };
  const reserved = new Set(reservedIds);

  // Before inline parsing, so that `{#a_b_c}` is never read as emphasis.
  md.core.ruler.before("inline", "section_ids", takeWrittenIds);
  md.core.ruler.push("section_anchors", (state) => addAnchors(state, reserved, label));

  md.renderer.rules["section_link"] = (tokens, index, _options, _env, renderer) => {
    const token = tokens[index];
    return token ? `<a${renderer.renderAttrs(token)}><span aria-hidden="true">#</span></a>` : "";
  };
}

/** Letters of any script, digits, hyphens and underscores; dots belong to ids that we make. */
const writtenId = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;
const writtenIdAtEnd = /(?:^|\s)\{#([^{}\n]*)\}\s*$/;

function takeWrittenIds(state: StateCore): void {
  const { findings } = renderingOf(state.env);
  state.tokens.forEach((token, index) => {
    const inline = state.tokens[index + 1];
    if (token.type !== "heading_open" || !inline) return;
    if (token.tag === "h1") {
      findings.push({
        rule: "markdown/heading-1",
        line: token.map?.[0] ?? 0,
        near: headingMark(token),
        message: "the page already has its level-1 heading, the title",
        hint: "begin sections with `## `",
      });
    }
    const match = writtenIdAtEnd.exec(inline.content);
    if (!match) return;
    const [whole, id = ""] = match;
    inline.content = inline.content.slice(0, -whole.length).trimEnd();
    if (writtenId.test(id)) {
      token.attrSet("id", id);
    } else {
      findings.push({
        rule: "markdown/heading-id",
        line: lastLine(inline),
        near: `{#${id}}`,
        message: `\`${id}\` cannot be a section's id`,
        hint: "use letters, digits, hyphens and underscores: {#my-section}",
      });
    }
  });
}

function addAnchors(
  state: StateCore,
  reserved: ReadonlySet<string>,
  label: (text: string) => string,
): void {
  const ids = createUniqueIds(reserved);
  // Written ids are promises to other pages, so they are served before the generated ones.
  claimWrittenIds(state, ids, reserved);

  const tokens: Token[] = [];
  let link: Token | undefined;
  state.tokens.forEach((token, index) => {
    if (token.type === "heading_open" && token.tag !== "h1") {
      const text = headingText(state.tokens[index + 1]?.children ?? []);
      if (text === "") renderingOf(state.env).findings.push(wordless(token));
      const id = token.attrGet("id")?.toString() ?? ids.take(slug(text));
      token.attrSet("id", id);
      const inline = state.tokens[index + 1];
      if (inline) renderingOf(state.env).headings.push({ id, line: lastLine(inline) });
      link = sectionLink(state, id, label(text));
      tokens.push(block(state, "section_heading_open", 1, "section-heading"), token);
    } else if (token.type === "heading_close" && link) {
      tokens.push(token, link, block(state, "section_heading_close", -1));
      link = undefined;
    } else {
      tokens.push(token);
    }
  });
  state.tokens = tokens;
}

function wordless(heading: Token): MarkdownFinding {
  return {
    rule: "markdown/heading-id",
    line: heading.map?.[0] ?? 0,
    near: headingMark(heading),
    message: "this heading has no words to be called by",
    hint: "write what the section is about, or take the heading away",
  };
}

/** What to look for on a heading's first line; one that is underlined has no mark there. */
function headingMark({ markup }: Token): string {
  return markup.startsWith("#") ? "#" : "";
}

/** Where a written id stands: a heading that is underlined may have several lines. */
function lastLine(inline: Token): number {
  return (inline.map?.[1] ?? 1) - 1;
}

function claimWrittenIds(state: StateCore, ids: UniqueIds, reserved: ReadonlySet<string>): void {
  state.tokens.forEach((token, index) => {
    const inline = state.tokens[index + 1];
    const id = token.type === "heading_open" ? token.attrGet("id")?.toString() : undefined;
    if (!inline || id === undefined || ids.claim(id)) return;
    renderingOf(state.env).findings.push({
      rule: "markdown/heading-id",
      line: lastLine(inline),
      near: `{#${id}}`,
      message: reserved.has(id)
        ? `the page itself uses the id \`${id}\``
        : `the id \`${id}\` is given twice`,
      hint: "choose another id",
    });
  });
}

function sectionLink(state: StateCore, id: string, name: string): Token {
  const link = new state.Token("section_link", "a", 0);
  link.attrs = [
    ["class", "section-link"],
    ["href", `#${id}`],
    ["aria-label", name],
  ];
  return link;
}

function block(state: StateCore, type: string, nesting: 1 | -1, className?: string): Token {
  const token = new state.Token(type, "div", nesting);
  token.block = true;
  if (className !== undefined) token.attrSet("class", className);
  return token;
}
