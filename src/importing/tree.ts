// Walking over trees of Markdown.

import type { Nodes, Parents, PhrasingContent } from "mdast";

/** Every node below a parent, and the parent itself, in document order. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}

/** Every node that has children, the innermost first, so that each may change its own. */
export function* parentsOf(node: Nodes): Generator<Parents> {
  if (!("children" in node)) return;
  for (const child of node.children) yield* parentsOf(child);
  yield node;
}

/** The words of a node: its text, its code, and those of its images. */
export function wordsOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

/** What a title cannot hold: images and marks of notes. */
export function isMore(node: Nodes): node is PhrasingContent {
  return node.type === "image" || node.type === "footnoteReference";
}
