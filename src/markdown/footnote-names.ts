// The names of footnotes: a note that nothing leads to would vanish, and a mark without its note
// would print as it is written. Both are the writer's to mend.

import type { MarkdownIt, StateCore, StateInline } from "markdown-it";
import { inlineBlocks, type MarkdownFinding, renderingOf } from "./rendering.ts";

/** Goes with the footnotes of `footnotes.ts`, after them. */
export function footnoteNames(md: MarkdownIt): void {
  md.inline.ruler.after("footnote_ref", "footnote_unknown", readUnknownMark);
  md.core.ruler.before("footnote_tail", "footnote_names", (state) => {
    const { findings } = renderingOf(state.env);
    // One by one: a function takes no more than about 100,000 arguments.
    for (const finding of unknownMarks(state)) findings.push(finding);
    for (const finding of uselessNotes(state)) findings.push(finding);
  });
  md.renderer.rules["footnote_unknown"] = (tokens, index) =>
    md.utils.escapeHtml(tokens[index]?.content ?? "");
}

const mark = /\[\^([^\s\]]+)\]/y;

/** Reached only by marks that the plugin has no note for. */
function readUnknownMark(state: StateInline, silent: boolean): boolean {
  mark.lastIndex = state.pos;
  const [written] = mark.exec(state.src) ?? [];
  if (written === undefined) return false;
  if (!silent) {
    const token = state.push("footnote_unknown", "", 0);
    token.content = written;
    renderingOf(state.env).unknownNotes.set(token, state.pos);
  }
  state.pos += written.length;
  return true;
}

function* unknownMarks(state: StateCore): Generator<MarkdownFinding> {
  const { unknownNotes } = renderingOf(state.env);
  for (const { children, lineAt } of inlineBlocks(state)) {
    for (const token of children) {
      const offset = unknownNotes.get(token);
      if (offset === undefined) continue;
      yield {
        rule: "markdown/footnote",
        line: lineAt(offset),
        near: token.content,
        message: `${token.content} has no note`,
        hint: `write it on a line of its own, ${token.content}: …, or \\[^ if you mean the signs`,
      };
    }
  }
}

function* uselessNotes(state: StateCore): Generator<MarkdownFinding> {
  const mentioned = mentionedLabels(state);
  const seen = new Set<string>();
  for (const { label, line } of definitions(state)) {
    const near = `[^${label}]:`;
    const place = { rule: "markdown/footnote", line, near } as const;
    if (seen.has(label)) {
      const hint = "give one of the two another name";
      yield { ...place, message: `the note ${near} is given twice`, hint };
    } else if (!mentioned.has(label)) {
      const hint = `put [^${label}] where it belongs in the text, or remove the note`;
      yield { ...place, message: `nothing leads to the note ${near}`, hint };
    }
    seen.add(label);
  }
}

function mentionedLabels(state: StateCore): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { children } of inlineBlocks(state)) {
    // The words of an image are inline content too.
    for (const token of children.flatMap((child) => [child, ...(child.children ?? [])])) {
      if (token.type === "footnote_ref") labels.add(labelOf(token.meta));
    }
  }
  return labels;
}

interface Definition {
  readonly label: string;
  readonly line: number;
}

function* definitions({ tokens, src }: StateCore): Generator<Definition> {
  let lines: string[] | undefined;
  let last = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "footnote_reference_open") continue;
    const label = labelOf(token.meta);
    // The plugin gives a note no line: what is in it begins on the same one, or below it when
    // that is empty; a note with nothing in it is looked for.
    lines ??= src.split("\n");
    const mark = `[^${label}]:`;
    const begin = tokens[index + 1]?.map?.[0];
    last = begin === undefined ? lineWith(mark, lines, last + 1) : lastLineWith(mark, lines, begin);
    yield { label, line: last };
  }
}

/** The first line from one on that holds a text; 0 when there is none. */
function lineWith(text: string, lines: readonly string[], from: number): number {
  for (let line = from; line < lines.length; line += 1)
    if (lines[line]?.includes(text)) return line;
  return 0;
}

/** The last line up to one that holds a text; 0 when there is none. */
function lastLineWith(text: string, lines: readonly string[], upTo: number): number {
  for (let line = upTo; line > 0; line -= 1) if (lines[line]?.includes(text)) return line;
  return 0;
}

/** The name of a note, empty for one that is written in the line. */
function labelOf(meta: unknown): string {
  return typeof meta === "object" && meta !== null && "label" in meta ? String(meta.label) : "";
}
