// Directives: blocks with a meaning of their own, so that essays need no HTML.
//
//   ::: try
//   Write down one thing.
//   :::

import type { MarkdownIt, StateBlock } from "markdown-it";
import { type Place, placeMarks } from "../html/places.ts";
import { renderingOf } from "./rendering.ts";

export interface DirectivesOptions {
  /** The heading shown at the top of each kind; an empty one shows none. @default English */
  readonly titles?: ReadonlyMap<string, string>;
  /** The kinds that layouts fill; only pages have them. @default helplines */
  readonly places?: readonly Place[];
}

/** `key-points`: what to take away. `aside`: a remark. `voice`: first-person testimony. `try`: a small exercise. */
export const defaults = {
  titles: new Map([
    ["key-points", "Key points"],
    ["aside", ""],
    ["voice", "In their own words"],
    ["try", "Something to try"],
  ]),
  places: ["helplines"],
} satisfies DirectivesOptions;

export function directives(md: MarkdownIt, options: DirectivesOptions = {}): void {
  const { titles, places } = { ...defaults, ...options };
  md.block.ruler.before(
    "fence",
    "directive",
    (state, startLine, endLine, silent) =>
      parseDirective(state, [startLine, endLine], silent, knownIn(state, titles, places)),
    {
      alt: ["paragraph", "reference", "blockquote", "list"],
    },
  );
  md.renderer.rules["directive_open"] = (tokens, index) => {
    const name = tokens[index]?.info ?? "";
    const place = places.find((place) => place === name);
    if (place) return placeMarks(place)[0];
    const title = titles.get(name) ?? "";
    const heading =
      title === "" ? "" : `<p class="directive-title">${md.utils.escapeHtml(title)}</p>\n`;
    return `<div class="directive directive-${md.utils.escapeHtml(name)}" role="note">\n${heading}`;
  };
  md.renderer.rules["directive_close"] = (tokens, index) => {
    const place = places.find((place) => place === tokens[index]?.info);
    return place ? placeMarks(place)[1] : "</div>\n";
  };
}

// A line such as ```code``` is no fence.
const codeFence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

function knownIn(
  { env }: StateBlock,
  titles: ReadonlyMap<string, string>,
  places: readonly Place[],
): string[] {
  return [...(renderingOf(env).folder === "pages" ? places : []), ...titles.keys()];
}

function parseDirective(
  state: StateBlock,
  [startLine, endLine]: readonly [number, number],
  silent: boolean,
  known: readonly string[],
): boolean {
  const name = directiveAt(state, startLine);
  if (name === undefined) return false;
  if (silent) return true;

  const report = (message: string, hint: string) =>
    renderingOf(state.env).findings.push({
      rule: "markdown/directive",
      line: startLine,
      near: ":::",
      message,
      hint,
    });
  if (name === "") {
    report("this `:::` closes nothing", `open a block first, such as ::: ${known.at(-1)}`);
    state.line = startLine + 1;
    return true;
  }
  if (!known.includes(name)) {
    report(`there is no directive \`${name}\``, `known: ${known.join(", ")}`);
  }
  const closing = closingLine(state, startLine, endLine);
  if (closing === undefined) {
    report(
      `the directive \`${name}\` is not closed`,
      "end it with a line `:::`, indented as its first line is",
    );
  }
  pushDirective(state, name, startLine, closing ?? endLine);
  if (closing !== undefined) state.line = closing + 1;
  return true;
}

/** Leaves `state.line` after the last line that belongs to the directive. */
function pushDirective(state: StateBlock, name: string, startLine: number, endLine: number): void {
  const open = state.push("directive_open", "div", 1);
  open.block = true;
  open.info = name;
  const { lineMax, parentType } = state;
  state.lineMax = endLine;
  // Lazy continuation must not reach out of the block.
  state.parentType = "blockquote";
  state.line = startLine + 1;
  state.md.block.tokenize(state, startLine + 1, endLine);
  state.lineMax = lineMax;
  state.parentType = parentType;
  open.map = [startLine, state.line];
  const close = state.push("directive_close", "div", -1);
  close.block = true;
  close.info = name;
}

/** The name on a directive's line, empty on a closing line, `undefined` on any other. */
function directiveAt(state: StateBlock, line: number): string | undefined {
  // Four spaces make it code.
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return undefined;
  const text = lineText(state, line);
  return text.startsWith(":::") ? text.replace(/^:+/, "").trim() : undefined;
}

/**
 * Only lines indented like the first count: those further in belong to a list within, which
 * closes its own directives and code.
 */
function closingLine(state: StateBlock, startLine: number, endLine: number): number | undefined {
  const indent = state.sCount[startLine];
  const inCode = codeTracker();
  let depth = 1;
  for (let line = startLine + 1; line < endLine; line += 1) {
    // A line outside the list or quotation that the directive stands in ends the search.
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return undefined;
    const counts = state.sCount[line] === indent;
    if (inCode(lineText(state, line), counts) || !counts) continue;
    const name = directiveAt(state, line);
    if (name === undefined) continue;
    depth += name === "" ? -1 : 1;
    if (depth === 0) return line;
  }
  return undefined;
}

/** Follows lines in order and tells of each whether it belongs to a fenced code block. */
function codeTracker(): (text: string, mayOpen: boolean) => boolean {
  let opening: string | undefined;
  return (text, mayOpen) => {
    const mark = codeFence.exec(text)?.[0];
    if (opening === undefined) {
      if (mayOpen) opening = mark;
      return opening !== undefined;
    }
    if (mark?.startsWith(opening) && text.trim() === mark) opening = undefined;
    return true;
  };
}

function lineText(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]);
}
