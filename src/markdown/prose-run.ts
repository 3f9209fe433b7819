// Reads the tokens of a block as one text, and knows for each of its characters where it stands in
// the content of the block. markdown-it keeps no offsets of inline tokens, but it keeps what they
// were written with, so walking along the content finds them.

import type { MarkdownIt, Token } from "markdown-it";
import { linkEnd } from "./link-end.ts";

export interface RunText {
  readonly text: string;
  /** What is emphasised, as titles of works are. */
  readonly emphases: readonly { readonly start: number; readonly end: number }[];
  /** The place in the content of the block of a place in the text. */
  readonly sourceOf: (offset: number) => number;
}

/** Stands for what is no prose, so that the words around it are no neighbours. */
const gap = "\uFFFC";

/** The text of a block first, then the words of the images in it. */
export function readRun(children: readonly Token[], content: string, md: MarkdownIt): RunText[] {
  const reader = new RunReader(content, md);
  for (const token of children) reader.read(token);
  return reader.runs();
}

class RunReader {
  readonly #content: string;
  readonly #md: MarkdownIt;
  readonly #pieces: { readonly offset: number; readonly source: number }[] = [];
  readonly #emphases: { readonly start: number; readonly end: number }[] = [];
  readonly #images: RunText[] = [];
  readonly #openEmphases: number[] = [];
  #text = "";
  #cursor: number;
  #inAddress = false;

  constructor(content: string, md: MarkdownIt, cursor = 0) {
    this.#content = content;
    this.#md = md;
    this.#cursor = cursor;
  }

  runs(): RunText[] {
    const pieces = this.#pieces;
    const text = this.#text.replace(address, (written) => gap.repeat(written.length));
    const sourceOf = (offset: number) => {
      const piece = pieces.findLast((candidate) => candidate.offset <= offset);
      return piece ? piece.source + offset - piece.offset : 0;
    };
    return [{ text, emphases: this.#emphases, sourceOf }, ...this.#images];
  }

  read(token: Token): void {
    const { type, content, markup } = token;
    if (type === "text" && !this.#inAddress) this.#add(content, content);
    else if (type === "text_special") this.#add(content, markup);
    else if (type === "softbreak" || type === "hardbreak") this.#add("\n", "\n");
    else this.#readMark(token);
  }

  #readMark(token: Token): void {
    const { type, content, markup } = token;
    if (type === "code_inline") this.#readCode(markup);
    else if (type === "link_open") this.#beginLink(markup === "autolink");
    else if (type === "link_close") this.#endLink();
    else if (type === "image") this.#readImage(token);
    else if (type === "footnote_ref") this.#readNote();
    else {
      if (type === "em_open") this.#openEmphases.push(this.#text.length);
      if (type === "em_close") this.#endEmphasis();
      this.#skip(markup || content);
    }
  }

  #endEmphasis(): void {
    this.#emphases.push({ start: this.#openEmphases.pop() ?? 0, end: this.#text.length });
  }

  #add(text: string, written: string): void {
    const found = this.#content.indexOf(written, this.#cursor);
    const source = found === -1 ? this.#cursor : found;
    this.#pieces.push({ offset: this.#text.length, source });
    this.#text += text;
    this.#cursor = source + written.length;
  }

  #skip(written: string): void {
    const found = this.#content.indexOf(written, this.#cursor);
    if (found !== -1) this.#cursor = found + written.length;
  }

  #leaveOut(): void {
    this.#text += gap;
  }

  #readCode(markup: string): void {
    this.#leaveOut();
    this.#skip(markup);
    // Only a run of exactly as many backticks ends it.
    const closing = new RegExp(`(?<!\`)${markup}(?!\`)`, "g");
    closing.lastIndex = this.#cursor;
    const found = closing.exec(this.#content);
    if (found) this.#cursor = found.index + markup.length;
  }

  #beginLink(isAddress: boolean): void {
    this.#inAddress = isAddress;
    this.#skip(isAddress ? "<" : "[");
  }

  #endLink(): void {
    if (this.#inAddress) {
      this.#inAddress = false;
      this.#leaveOut();
      this.#skip(">");
    } else {
      this.#cursor = linkEnd(this.#content, this.#cursor, this.#md);
    }
  }

  #readImage({ children, content }: Token): void {
    this.#leaveOut();
    this.#skip("![");
    const words = new RunReader(this.#content, this.#md, this.#cursor);
    for (const child of children ?? []) words.read(child);
    this.#images.push(...words.runs());
    this.#cursor = linkEnd(this.#content, this.#cursor + content.length, this.#md);
  }

  /** `[^name]`, or `^[a note within the line]`, which is a run of its own. */
  #readNote(): void {
    const { index = this.#cursor, 0: mark = "" } =
      /\[\^[^\]]*\]|\^\[/.exec(this.#content.slice(this.#cursor)) ?? {};
    this.#cursor += index + mark.length;
    if (mark === "^[") this.#cursor = closingBracket(this.#content, this.#cursor);
  }
}

/** Behind the bracket that closes the one before a place. */
function closingBracket(content: string, from: number): number {
  let depth = 1;
  for (const { 0: mark, index } of content.slice(from).matchAll(/\\.|[[\]]/gs)) {
    if (mark === "[") depth += 1;
    else if (mark === "]") depth -= 1;
    if (depth === 0) return from + index + 1;
  }
  return from;
}

/** Addresses that are written out within a text. */
const address = /\bhttps?:\/\/\S+|\bwww\.\S+|[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,}/gi;
