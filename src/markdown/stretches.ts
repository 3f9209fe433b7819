// The words of a text as a reader meets them, one stretch for each paragraph, heading, cell and the
// like, for rules that look for phrases. Emphasis, links and line breaks within a phrase are gone,
// quotation marks and spaces are plain, and each word still knows where it was written.

import type { Token } from "markdown-it";
import { aligned } from "./aligned.ts";
import { type PlainText, plainText } from "./plain-text.ts";

export type StretchKind = "paragraph" | "heading" | "cell" | "alt" | "title" | "code";

export interface Stretch {
  readonly kind: StretchKind;
  readonly text: string;
  /** Whether it stands in a quotation set apart from the text. */
  readonly isQuoted: boolean;
  /**
   * Stretches with the same number are read as one: the items of a list with the words that
   * introduce them, the cells of a table, the paragraphs of a quotation.
   */
  readonly group: number;
  readonly placeOf: (index: number) => StretchPlace;
  /** Whether a place stands within a link to another page of the site. */
  readonly isPointer: (index: number) => boolean;
}

/** A place in the Markdown. */
export interface StretchPlace {
  /** The first line is 0. */
  readonly line: number;
  /** Text to look for on that line, and how far behind its beginning the place is. */
  readonly near: string;
  readonly offset: number;
}

/** @param tokens of a whole text, after all rules have run */
export function stretchesOf(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  const surroundings = new Surroundings();
  for (const token of tokens) {
    surroundings.enter(token, stretches.at(-1));
    const { line, kind, isQuoted, group } = surroundings;
    const found = token.type === "inline" ? inlineStretches(token, line, kind) : code(token, line);
    stretches.push(...found.map((each) => ({ ...each, isQuoted, group })));
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

type Words = Omit<Stretch, "isQuoted" | "group">;

function code({ type, content }: Token, line: number): Words[] {
  if (type !== "fence" && type !== "code_block") return [];
  return [stretch("code", [content], content, type === "fence" ? line + 1 : line)];
}

/** The words of the run itself, then what stands in its images and in the titles of its links. */
function inlineStretches({ children, content }: Token, line: number, kind: StretchKind): Words[] {
  const within: Words[] = [];
  const pieces: string[] = [];
  const links: Range[] = [];
  let length = 0;
  for (const token of children ?? []) {
    if (token.type === "link_open") {
      const isInside = /^\/(?!\/)/.test(String(token.attrGet("href")));
      if (isInside) links.push({ from: length, to: Number.POSITIVE_INFINITY });
    } else if (token.type === "link_close") {
      closeLast(links, length);
    }
    const words = readWords(token);
    pieces.push(words);
    length += words.length;
    within.push(...wordsBeside(token, content, line));
  }
  const own = stretch(kind, pieces, content, line, links);
  return [own, ...within].filter(({ text }) => text.trim() !== "");
}

/** From one index up to another, in the pieces joined. */
interface Range {
  readonly from: number;
  to: number;
}

function closeLast(links: readonly Range[], length: number): void {
  const last = links.at(-1);
  if (last?.to === Number.POSITIVE_INFINITY) last.to = length;
}

/** Words of an image for those who do not see it, and what a link or an image shows when pointed at. */
function wordsBeside(token: Token, content: string, line: number): Words[] {
  const title = token.attrGet("title");
  const alt =
    token.type === "image"
      ? [stretch("alt", (token.children ?? []).map(readWords), content, line)]
      : [];
  return title === null ? alt : [...alt, stretch("title", [String(title)], content, line)];
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

function stretch(
  kind: StretchKind,
  pieces: readonly string[],
  written: string,
  line: number,
  links: readonly Range[] = [],
): Words {
  const plain = plainText(pieces.join(""));
  let place: ((index: number) => StretchPlace) | undefined;
  return {
    kind,
    text: plain.text,
    // Only what is reported is looked for in what was written.
    placeOf: (index) => {
      place ??= placer(plain, pieces, written, line);
      return place(index);
    },
    isPointer: (index) => {
      const at = plain.indexes[index] ?? 0;
      return links.some(({ from, to }) => from <= at && at < to);
    },
  };
}

function placer(plain: PlainText, pieces: readonly string[], written: string, line: number) {
  const offsets = aligned(pieces, written);
  return (index: number): StretchPlace => {
    const at = offsets[plain.indexes[index] ?? 0] ?? 0;
    const before = written.slice(0, at).split("\n");
    const near = written.split("\n")[before.length - 1] ?? "";
    return { line: line + before.length - 1, near, offset: before.at(-1)?.length ?? 0 };
  };
}
