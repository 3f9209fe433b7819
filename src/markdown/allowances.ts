// Comments by which a writer allows a wording that the list of words would flag:
//
//   <!-- lint-allow L01: the Act is called so -->
//
// On a line of its own it is about the block that follows, elsewhere about the paragraph that it
// stands in. It prints nothing; every other comment is text, as all HTML is.

import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";
import { type Allowance, inlineBlocks, renderingOf } from "./rendering.ts";

export function allowances(md: MarkdownIt): void {
  md.block.ruler.before("fence", "allowance", parseBlock);
  md.inline.ruler.before("autolink", "allowance", parseInline);
  // Where footnotes have joined the text, as for the prose that they are about.
  md.core.ruler.before("text_join", "allowances", collect);
  md.renderer.rules["allowance"] = () => "";
}

const opening = "<!-- lint-allow";
const closed = /<!-- lint-allow(?![\w-])(?:(?!-->)[\s\S])*-->/y;
/** Longer comments are text: nobody needs them, and looking for their ends costs time. */
const mostLines = 20;

/** Takes whole lines, when there is nothing but the comment on them. */
function parseBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean) {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith(opening, start)) return false;
  const last = Math.min(endLine, startLine + mostLines);
  for (let line = startLine; line < last; line += 1) {
    const text = state.src.slice(start, state.eMarks[line]);
    const comment = commentAt(text, 0);
    if (comment === undefined) continue;
    if (text.trimEnd() !== comment) return false;
    if (silent) return true;
    const token = state.push("allowance", "", 0);
    token.content = comment;
    token.map = [startLine, line + 1];
    state.line = line + 1;
    return true;
  }
  return false;
}

function parseInline(state: StateInline, silent: boolean): boolean {
  const comment = state.src.startsWith(opening, state.pos)
    ? commentAt(state.src, state.pos)
    : undefined;
  if (comment === undefined) return false;
  if (!silent) state.push("allowance", "", 0).content = comment;
  state.pos += comment.length;
  return true;
}

function commentAt(text: string, index: number): string | undefined {
  closed.lastIndex = index;
  return closed.exec(text)?.[0];
}

function collect(state: StateCore): void {
  const { allowances: found } = renderingOf(state.env);
  const { tokens } = state;
  const isComment = ({ type }: Token) => type === "allowance";
  const first = tokens.findIndex((token) => !isComment(token));
  let following: Pick<Allowance, "from" | "to"> = { from: -1, to: -1 };
  tokens.forEach((token, index) => {
    if (!isComment(token)) return;
    if (index >= following.from) following = blockAfter(tokens, index);
    const isFirst = first === -1 || index < first;
    found.push({ ...allowanceOf(token, token.map?.[0] ?? 0), ...following, isFirst });
  });
  let index = -1;
  for (const { token, children, lineAt } of inlineBlocks(state)) {
    index = tokens.indexOf(token, index + 1);
    let end = 0;
    for (const child of children.filter(isComment)) {
      const offset = Math.max(end, token.content.indexOf(child.content, end));
      end = offset + child.content.length;
      found.push({ ...allowanceOf(child, lineAt(offset)), from: index, to: index, isFirst: false });
    }
  }
}

/** The tokens of the block behind the comment; none at the end of what it stands in. */
function blockAfter(tokens: readonly Token[], index: number): Pick<Allowance, "from" | "to"> {
  let from = index + 1;
  while (tokens[from]?.type === "allowance") from += 1;
  const opens = tokens[from];
  if (opens?.nesting !== 1) return { from, to: from - 1 };
  let to = from + 1;
  while (to < tokens.length && tokens[to]?.level !== opens.level) to += 1;
  return { from, to };
}

const parts = /^<!-- lint-allow\s*([^:]*?)\s*(?::\s*([\s\S]*?)\s*)?-->$/;

function allowanceOf({ content }: Token, line: number) {
  const [, ids = "", reason = ""] = parts.exec(content) ?? [];
  const near = content.split("\n", 1)[0] ?? "";
  return {
    ids: ids.split(/[\s,]+/).filter((id) => id !== ""),
    reason: reason.replace(/\s+/g, " "),
    line,
    near,
  };
}
