// The words of a text, one stretch for each paragraph, heading, cell and the like, for rules that look
// for phrases.

import type { Token } from "markdown-it";
import { type Range, Stretch, type StretchKind, type StretchSource } from "./stretch.ts";

/** @param tokens of a whole text, after all rules have run */
export function stretchesOf(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  const around = new Surroundings();
  for (const token of tokens) {
    around.enter(token, stretches.at(-1));
    for (const source of sourcesOf(token, around)) {
      const stretch = new Stretch(source, around);
      if (stretch.text !== "") stretches.push(stretch);
    }
  }
  return stretches;
}

/** What stands around a token. */
class Surroundings {
  line = 0;
  group = 0;
  #quotations = 0;
  #block = "";

  enter({ map, nesting, type, level }: Token, before: Stretch | undefined): void {
    if (map) this.line = map[0];
    if (nesting === 1) this.#block = type;
    if (type === "blockquote_open" || type === "blockquote_close") this.#quotations += nesting;
    // What ends in a colon introduces what follows.
    if (level === 0 && nesting !== -1 && !before?.text.endsWith(":")) this.group += 1;
  }

  get isQuoted(): boolean {
    return this.#quotations > 0;
  }

  get kind(): StretchKind {
    if (this.#block === "heading_open") return "heading";
    return this.#block === "th_open" || this.#block === "td_open" ? "cell" : "paragraph";
  }
}

function sourcesOf(token: Token, { line, kind }: Surroundings): StretchSource[] {
  const { type, content } = token;
  if (type === "inline") return inlineSources(token, line, kind);
  if (type !== "fence" && type !== "code_block") return [];
  const first = type === "fence" ? line + 1 : line;
  return [{ kind: "code", pieces: [content], written: content, line: first }];
}

/** The words of the run itself, then what stands in its images and in the titles of its links. */
function inlineSources(
  { children, content: written }: Token,
  line: number,
  kind: StretchKind,
): StretchSource[] {
  const pieces: string[] = [];
  const beside: StretchSource[] = [];
  const pointers: Range[] = [];
  let length = 0;
  let opened: number | undefined;
  for (const token of children ?? []) {
    if (token.type === "link_open" && leadsInside(token)) opened = length;
    if (token.type === "link_close" && opened !== undefined) {
      pointers.push({ from: opened, to: length });
      opened = undefined;
    }
    const words = readWords(token);
    pieces.push(words);
    length += words.length;
    beside.push(...wordsBeside(token).map((source) => ({ ...source, written, line })));
  }
  return [{ kind, pieces, written, line, pointers }, ...beside];
}

function leadsInside(link: Token): boolean {
  return /^\/(?!\/)/.test(String(link.attrGet("href")));
}

/** Words of an image for those who do not see it, and what a link or an image shows when pointed at. */
function wordsBeside(token: Token): Pick<StretchSource, "kind" | "pieces">[] {
  const title = token.attrGet("title");
  return [
    ...(token.type === "image"
      ? [{ kind: "alt" as const, pieces: (token.children ?? []).map(readWords) }]
      : []),
    ...(title === null ? [] : [{ kind: "title" as const, pieces: [String(title)] }]),
  ];
}

function readWords(token: Token): string {
  switch (token.type) {
    case "text":
      return token.content.replace(address, " ");
    case "code_inline":
      return token.content;
    case "softbreak":
    case "hardbreak":
      return "\n";
    default:
      return "";
  }
}

const address = /\bhttps?:\/\/\S+/gi;
