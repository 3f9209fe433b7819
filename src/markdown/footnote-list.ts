// The list of notes at the end of a text.
//
// In place of the plugin's own step, which copies the whole text for each note, so that 5,000 notes
// take seconds; and which loses what stands in a note before another one is defined within it.

import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** Goes with the footnote plugin, after it. */
export function footnoteList(md: MarkdownIt): void {
  md.core.ruler.at("footnote_tail", (state) => {
    const definitions = takeDefinitions(state);
    const notes = notesOf(state.env?.["footnotes"]);
    if (notes.length === 0) return;
    state.tokens.push(new state.Token("footnote_block_open", "", 1));
    for (const [id, note] of notes.entries()) {
      const written = note.children ? inlineNote(state, note) : definitions.get(note.label ?? "");
      pushNote(state, written ?? [], id, note);
    }
    state.tokens.push(new state.Token("footnote_block_close", "", -1));
  });
}

/** A note that the text leads to, as the plugin keeps it. */
interface Note {
  /** Its name; missing when it is written in the line. */
  readonly label: string | undefined;
  /** How many marks lead to it. */
  readonly count: number;
  /** The text of a note that is written in the line, and what became of it. */
  readonly content: string;
  readonly children: Token[] | undefined;
}

function notesOf(footnotes: unknown): Note[] {
  const list = at(footnotes, "list");
  if (!Array.isArray(list)) return [];
  return list.map((note: unknown) => {
    const [label, count, content, tokens] = ["label", "count", "content", "tokens"].map((key) =>
      at(note, key),
    );
    return {
      label: typeof label === "string" ? label : undefined,
      count: typeof count === "number" ? Math.max(1, count) : 1,
      content: typeof content === "string" ? content : "",
      children: Array.isArray(tokens) ? tokens : undefined,
    };
  });
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** Takes every definition out of the text. @returns what each holds; of two the last counts */
function takeDefinitions(state: StateCore): ReadonlyMap<string, readonly Token[]> {
  const definitions = new Map<string, Token[]>();
  const text: Token[] = [];
  const open: Token[][] = [];
  for (const token of state.tokens) {
    if (token.type === "footnote_reference_open") {
      const tokens: Token[] = [];
      definitions.set(String(at(token.meta, "label")), tokens);
      open.push(tokens);
    } else if (token.type === "footnote_reference_close") {
      open.pop();
    } else {
      (open.at(-1) ?? text).push(token);
    }
  }
  state.tokens = text;
  return definitions;
}

function inlineNote(state: StateCore, { content, children = [] }: Note): Token[] {
  const open = new state.Token("paragraph_open", "p", 1);
  const close = new state.Token("paragraph_close", "p", -1);
  open.block = true;
  close.block = true;
  const inline = new state.Token("inline", "", 0);
  inline.content = content;
  inline.children = children;
  return [open, inline, close];
}

/** The ways back stand at the end of the last paragraph. */
function pushNote(state: StateCore, written: readonly Token[], id: number, note: Note): void {
  const { label } = note;
  const { tokens } = state;
  const push = (type: string, nesting: 1 | 0 | -1, meta: Record<string, unknown>) => {
    const token = new state.Token(type, "", nesting);
    token.meta = meta;
    tokens.push(token);
  };
  push("footnote_open", 1, { id, label });
  for (const token of written) tokens.push(token);
  const last = tokens.at(-1)?.type === "paragraph_close" ? tokens.pop() : undefined;
  for (let subId = 0; subId < note.count; subId += 1)
    push("footnote_anchor", 0, { id, subId, label });
  if (last) tokens.push(last);
  push("footnote_close", -1, {});
}
