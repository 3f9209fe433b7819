// Marks where Markdown can read them. It takes `**` for the end of bold words only before a space
// or a sign, or after a letter: not in `**“so”**far`, nor in `**so****far**`.

import type { Parents, PhrasingContent, RootContent } from "mdast";
import { wordsOf } from "./tree.ts";

/** Makes the marks among the children of a parent readable; their words stay as they are. */
export function readableMarks(parent: Parents): void {
  for (let at = parent.children.length - 1; at >= 0; at -= 1) {
    const mark = parent.children[at];
    if (!mark || !isMark(mark)) continue;
    const inner = [...mark.children];
    const before = takeEdge(inner, "start", endsInLetter(parent.children[at - 1]));
    const after = takeEdge(inner, "end", beginsWithLetter(parent.children[at + 1]));
    const kept = inner.length > 0 ? [{ ...mark, children: inner }] : [];
    parent.children.splice(at, 1, ...before, ...kept, ...after);
    // What came out may be a mark itself, and has other neighbours now.
    if ([...before, ...after].some(isMark)) at += before.length + kept.length + after.length;
  }
  joinMarks(parent);
}

/** Joins neighbours under the same mark, and texts, which are then escaped as one. */
function joinMarks(parent: Parents): void {
  for (let at = parent.children.length - 1; at > 0; at -= 1) {
    const before = parent.children[at - 1];
    const node = parent.children[at];
    if (!before || node?.type !== before.type) continue;
    if ((node.type === "text" || node.type === "inlineCode") && "value" in before) {
      before.value += node.value;
    } else if (isMark(node) && isMark(before)) {
      before.children.push(...node.children);
      readableMarks(before);
    } else continue;
    parent.children.splice(at, 1);
  }
}

type End = "start" | "end";

const spaces = { start: /^\s+/u, end: /\s+$/u } as const;
const signs = { start: /^[\s\p{P}\p{S}]+/u, end: /[\s\p{P}\p{S}]+$/u } as const;

/**
 * Takes from one end of a mark's children what must not stand there: spaces and what has no
 * words; beside a letter also signs, and whatever Markdown writes with signs.
 */
function takeEdge(children: PhrasingContent[], end: End, isBesideLetter: boolean) {
  const taken: PhrasingContent[] = [];
  for (;;) {
    const at = end === "start" ? 0 : children.length - 1;
    const node = children[at];
    if (!node) return taken;
    const [out, rest] = parted(node, end, isBesideLetter);
    if (!out) return taken;
    children.splice(at, 1, ...(rest ? [rest] : []));
    if (end === "start") taken.push(out);
    else taken.unshift(out);
  }
}

/** What of a node at the end of a mark comes out of it, and what stays. */
function parted(
  node: PhrasingContent,
  end: End,
  isBesideLetter: boolean,
): readonly [out?: PhrasingContent, rest?: PhrasingContent] {
  if (node.type !== "text") {
    const isBare = node.type === "image" || wordsOf(node).trim() === "";
    return isBesideLetter || isBare ? [node] : [];
  }
  const { value } = node;
  const sign = (isBesideLetter ? signs : spaces)[end].exec(value)?.[0] ?? "";
  if (sign === value) return [node];
  if (sign === "") return [];
  const rest = end === "start" ? value.slice(sign.length) : value.slice(0, -sign.length);
  return [
    { type: "text", value: sign },
    { type: "text", value: rest },
  ];
}

function endsInLetter(node: RootContent | undefined): boolean {
  return node?.type === "text" && /[^\s\p{P}\p{S}]$/u.test(node.value);
}

function beginsWithLetter(node: RootContent | undefined): boolean {
  return node?.type === "text" && /^[^\s\p{P}\p{S}]/u.test(node.value);
}

type Mark = Extract<RootContent, { type: "emphasis" | "strong" | "delete" }>;

function isMark(node: RootContent): node is Mark {
  return node.type === "emphasis" || node.type === "strong" || node.type === "delete";
}
