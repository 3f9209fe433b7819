// Footnotes, by the markdown-it project's own plugin; here they get names for screen readers, and
// letters, so that they are not taken for the numbers of sources.

import type { MarkdownIt, RendererRule, StateCore, StateInline } from "markdown-it";
import footnotePlugin from "markdown-it-footnote";
import { footnoteList } from "./footnote-list.ts";
import { type InlineBlock, inlineBlocks } from "./rendering.ts";

export interface FootnotesOptions {
  /** The name of the list of notes. @default "Notes" */
  readonly title?: string;
  /** The accessible name of a note's mark; it holds the letter that is seen. @default "Note a" */
  readonly label?: (letter: string) => string;
  /** The accessible name of a link back from a note. @default "Back to note a, place 1" */
  readonly backLabel?: (letter: string, place: number) => string;
}

export const defaults = {
  title: "Notes",
  label: (letter: string) => `Note ${letter}`,
  backLabel: (letter: string, place: number) => `Back to note ${letter}, place ${place}`,
} satisfies FootnotesOptions;

export function footnotes(md: MarkdownIt, options: FootnotesOptions = {}): void {
  const { title, label, backLabel } = { ...defaults, ...options };
  const { escapeHtml } = md.utils;
  md.use(footnotePlugin);
  md.use(footnoteList);
  md.inline.ruler.before("footnote_inline", "footnote_text", parseAsText);
  // Before the list of notes is made: a mark may stand in a note that nothing leads to, which goes.
  const marks = new WeakMap<StateCore, Marks>();
  md.core.ruler.before("footnote_tail", "footnote_marks", (state) => {
    marks.set(state, marksIn(state));
  });
  md.core.ruler.after("footnote_tail", "footnote_lines", (state) => {
    placeInlineNotes(state, marks.get(state) ?? new Map());
  });

  const { rules } = md.renderer;
  rules["footnote_ref"] = noteRule(
    ({ number, letter, mention }) =>
      `<sup class="note-mark"><a href="#note.${number}" id="note-mark.${number}${mention}" role="doc-noteref" aria-label="${escapeHtml(label(letter))}">${letter}</a></sup>`,
  );
  rules["footnote_block_open"] = () =>
    `<section class="notes" role="doc-endnotes" aria-label="${escapeHtml(title)}">\n<ol type="a">\n`;
  rules["footnote_block_close"] = () => "</ol>\n</section>\n";
  rules["footnote_open"] = noteRule(({ number }) => `<li id="note.${number}">`);
  rules["footnote_close"] = () => "</li>\n";
  rules["footnote_anchor"] = noteRule(
    ({ number, letter, mention, place }) =>
      ` <a href="#note-mark.${number}${mention}" class="back-link" role="doc-backlink" aria-label="${escapeHtml(backLabel(letter, place))}">↑</a>`,
  );
}

interface Note {
  readonly number: number;
  readonly letter: string;
  /** From 1: which of its mentions this is. */
  readonly place: number;
  /** Empty for the first mention, then `.1`, `.2`, … */
  readonly mention: string;
}

function noteRule(render: (note: Note) => string): RendererRule {
  return (tokens, index) => {
    const token = tokens[index];
    const note = token && noteOf(token);
    return note ? render(note) : "";
  };
}

function noteOf({ meta }: { readonly meta: unknown }): Note | undefined {
  if (typeof meta !== "object" || meta === null || !("id" in meta)) return undefined;
  const subId = "subId" in meta ? Number(meta.subId) : 0;
  const number = Number(meta.id) + 1;
  return {
    number,
    letter: letters(number),
    place: subId + 1,
    mention: subId > 0 ? `.${subId}` : "",
  };
}

/** Longer names of notes are not looked for. */
const maxNameLength = 200;

/**
 * Leaves as text what the plugin would turn into something broken or slow: a note, or the mark of
 * one, within a note that is written in the line (it loses one of the two); a note within a link
 * (a link within a link); and `[^` without an end (it looks for one through the whole paragraph,
 * each time).
 */
function parseAsText(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const isBroken = src.startsWith("^[", pos)
    ? isNested(state)
    : src.startsWith("[^", pos) && !hasNoteName(src, pos);
  if (!isBroken) return false;
  if (!silent) state.pending += src.slice(pos, pos + 2);
  state.pos = pos + 2;
  return true;
}

function isNested(state: StateInline): boolean {
  const { src, pos, linkLevel, md } = state;
  if (linkLevel > 0) return true;
  const end = md.helpers.parseLinkLabel(state, pos + 1);
  return end !== -1 && /\^\[|\[\^/.test(src.slice(pos + 2, end));
}

function hasNoteName(src: string, pos: number): boolean {
  return /[\s\]]/.test(src.slice(pos + 2, pos + 2 + maxNameLength));
}

/** What holds the mark of a note, by the number of the note. */
type Marks = ReadonlyMap<number, InlineBlock>;

function marksIn(state: StateCore): Marks {
  const marks = new Map<number, InlineBlock>();
  for (const block of inlineBlocks(state)) {
    // The words of an image are inline content too.
    for (const child of block.children.flatMap((token) => [token, ...(token.children ?? [])])) {
      const note = child.type === "footnote_ref" ? noteOf(child) : undefined;
      if (note) marks.set(note.number, block);
    }
  }
  return marks;
}

/** Notes written in the line (`^[…]`) carry no line of their own: they get that of their mark. */
function placeInlineNotes(state: StateCore, marks: Marks): void {
  // Notes come in the order of their marks, so each is looked for behind the one before.
  const ends = new Map<InlineBlock, number>();
  state.tokens.forEach((token, index) => {
    const content = state.tokens[index + 2];
    if (token.type !== "footnote_open" || content?.type !== "inline" || content.map) return;
    const mark = marks.get(noteOf(token)?.number ?? 0);
    if (!mark) return;
    const written = `^[${content.content}]`;
    const offset = mark.token.content.indexOf(written, ends.get(mark));
    if (offset !== -1) ends.set(mark, offset + written.length);
    const line = mark.lineAt(offset);
    content.map = [line, line + 1];
  });
}

/** 1 → a, 26 → z, 27 → aa: as browsers count `<ol type="a">`. */
function letters(number: number): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}
