// Citations: `[@key]` becomes a numbered link to the essay's list of sources.
//
//   [@holt-lunstad-2010]                 → [1]
//   [@holt-lunstad-2010; @who-2025]      → [1; 2]
//   [@holt-lunstad-2010, p. 12]          → [1, p. 12]
//
// `[@name](address)` and `\[@name]` are what they are in any Markdown: a link, and text.

import type { MarkdownIt, StateCore, StateInline } from "markdown-it";
import { inlineBlocks, type MarkdownFinding, type Mention, renderingOf } from "./rendering.ts";

export interface CitationsOptions {
  /** The accessible name of a citation's link. @default "Source 1" */
  readonly label?: (number: number) => string;
}

export const defaults = {
  label: (number: number) => `Source ${number}`,
} satisfies CitationsOptions;

/** The id of a source in the list. The dot keeps it apart from the ids of sections. */
export function sourceId(key: string): string {
  return `source.${key}`;
}

export function citations(md: MarkdownIt, options: CitationsOptions = {}): void {
  const { label } = { ...defaults, ...options };
  const { escapeHtml } = md.utils;
  md.inline.ruler.after("link", "citation", parseCitation);
  md.core.ruler.after("block", "citation_definitions", refuseDefinitions);
  md.core.ruler.push("citations", numberCitations);
  md.renderer.rules["citation"] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const bracket = token && renderingOf(env).brackets.get(token);
    if (!bracket || bracket.mentions.length === 0) return escapeHtml(token?.content ?? "");
    const links = bracket.mentions.map(({ key, number, id, locator }) => {
      const place = locator === "" ? "" : `, ${escapeHtml(locator)}`;
      return `<a href="#${sourceId(key)}" id="${id}" role="doc-biblioref" aria-label="${escapeHtml(label(number))}">${number}</a>${place}`;
    });
    return `<span class="citation">[${links.join("; ")}]</span>`;
  };
}

const mention = /^@([\p{L}\p{N}][\p{L}\p{N}_-]*)\s*(?:,\s*(\S.*))?$/su;
const bracketMark = /[[\]]/g;
const unclosed = /\[@[^\s[\]]*/y;

function parseCitation(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (!src.startsWith("[@", pos)) return false;
  const end = bracketEnd(state);
  if (!silent) {
    const token = state.push("citation", "", 0);
    token.content = src.slice(pos, end);
    renderingOf(state.env).brackets.set(token, {
      offset: pos,
      mentions: mentionsIn(token.content),
    });
  }
  state.pos = end;
  return true;
}

/** Where the `[@…]` at the current place ends; when nothing closes it, after its first word. */
function bracketEnd({ src, pos, posMax }: StateInline): number {
  // Looking no further than the next bracket keeps thousands of unclosed ones linear.
  bracketMark.lastIndex = pos + 1;
  const next = bracketMark.exec(src);
  if (next?.[0] === "]" && next.index < posMax) return next.index + 1;
  unclosed.lastIndex = pos;
  return Math.min(pos + (unclosed.exec(src)?.[0].length ?? 2), posMax);
}

/** The mentions in `[@…]`, or none when one of its parts is not a mention. */
function mentionsIn(bracket: string): Mention[] {
  if (!bracket.endsWith("]")) return [];
  const mentions: Mention[] = [];
  for (const part of bracket.slice(1, -1).split(";")) {
    const [, key, locator = ""] = mention.exec(part.trim()) ?? [];
    if (key === undefined) return [];
    mentions.push({ key, locator: locator.replace(/\s+/g, " "), number: 0, id: "" });
  }
  return mentions;
}

/** In Markdown `[@key]: word` defines a link, so that the whole line would vanish. */
function refuseDefinitions({ src, env }: StateCore): void {
  if (!Object.keys(env.references ?? {}).some((name) => name.startsWith("@"))) return;
  for (const [line, text] of src.split("\n").entries()) {
    // Definitions may stand in quotations and lists.
    const near = /^[\s>*+\d.)-]*(\[@[^\]]*\]:)/.exec(text)?.[1];
    if (near === undefined) continue;
    renderingOf(env).findings.push({
      rule: "markdown/citation",
      line,
      near,
      message: "a citation and a colon at the beginning of a line would vanish",
      hint: "begin the line with a word, or leave out the colon; sources are described in content/data/references.yaml",
    });
  }
}

/** Runs at the end, when footnotes stand where they will be read. */
function numberCitations(state: StateCore): void {
  const { brackets, citations: found, findings } = renderingOf(state.env);
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const block of inlineBlocks(state)) {
    for (const token of block.children) {
      const bracket = brackets.get(token);
      if (!bracket) continue;
      const line = block.lineAt(bracket.offset);
      if (bracket.mentions.length === 0) findings.push(malformed(token.content, line));
      for (const item of bracket.mentions) {
        item.number = numbers.get(item.key) ?? numbers.size + 1;
        numbers.set(item.key, item.number);
        const count = (counts.get(item.key) ?? 0) + 1;
        counts.set(item.key, count);
        item.id = `cite.${item.key}.${count}`;
        found.push({ key: item.key, number: item.number, id: item.id, line, near: `@${item.key}` });
      }
    }
  }
}

function malformed(written: string, line: number): MarkdownFinding {
  const [firstLine = ""] = written.split("\n", 1);
  return {
    rule: "markdown/citation",
    line,
    near: firstLine,
    message: written.endsWith("]")
      ? `\`${firstLine}${firstLine === written ? "" : " …"}\` is not a citation`
      : `the citation \`${written}\` is not closed by a \`]\``,
    hint: "write [@key], [@one; @two] or [@key, p. 12]",
  };
}
