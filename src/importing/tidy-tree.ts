// Headings and tables as our pages have them: sections from level 2 on without jumps, no heading
// without words, no table without headings.

import type { Heading, List, Nodes, Paragraph, Root, RootContent, Table } from "mdast";
import { cleanLine } from "./clean-text.ts";
import { excerpt, type Notebook } from "./conversion.ts";
import { readableMarks } from "./readable-marks.ts";
import { isMore, nodesOf, parentsOf, wordsOf } from "./tree.ts";

/** Tidies what is left of a text when its title has been taken. */
export function tidyTree(tree: Root, notebook: Notebook): void {
  for (const parent of parentsOf(tree)) {
    switch (parent.type) {
      case "root":
      case "blockquote":
      case "listItem":
      case "footnoteDefinition":
        parent.children = parent.children.flatMap(withoutEmpty);
        break;
      case "list":
        parent.children = parent.children.filter(({ children }) => children.length > 0);
        tighten(parent);
        break;
      case "table":
        nameColumns(parent, notebook);
        break;
      default:
        readableMarks(parent);
    }
  }
  cleanLanguages(tree);
  endWithText(tree, notebook);
  shiftHeadings(tree);
}

/** The name of a code block's language is written into the text again. */
function cleanLanguages(tree: Root): void {
  for (const node of nodesOf(tree)) {
    if (node.type === "code" && node.lang) node.lang = cleanLine(node.lang) || null;
  }
}

/** A heading without words goes, but for its images; and so does what holds nothing. */
function withoutEmpty<Node extends RootContent>(node: Node): (Node | Paragraph)[] {
  if (node.type === "list" || node.type === "blockquote") {
    return node.children.length > 0 ? [node] : [];
  }
  if (node.type !== "heading" || words(node) !== "") return [node];
  const images = node.children.filter(isMore);
  return images.length === 0 ? [] : [{ type: "paragraph", children: images }];
}

/** Empty lines stand only between items of several blocks. */
function tighten(list: List): void {
  for (const item of list.children) {
    item.spread = item.children.slice(1).some(({ type }) => type !== "list");
    item.checked = null;
  }
  list.spread = list.children.some(({ spread }) => spread);
}

function words(node: Nodes): string {
  return wordsOf(node).trim();
}

/** The last heading, when nothing stands below it, may be the rest of something that is missing. */
function endWithText({ children }: Root, notebook: Notebook): void {
  const at = children.findLastIndex(({ type }) => type !== "footnoteDefinition");
  const last = children[at];
  if (last?.type !== "heading") return;
  children[at] = { type: "paragraph", children: last.children };
  notebook.open.push({
    text: `${excerpt(words(last))} was a heading with nothing below it: is something missing?`,
  });
}

/** Each heading is one level below the nearest one above it that is higher. */
function shiftHeadings(tree: Root): void {
  const above: number[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== "heading") continue;
    while ((above.at(-1) ?? 0) >= node.depth) above.pop();
    above.push(node.depth);
    node.depth = levelAt(above.length + 1);
  }
}

const levels: readonly Heading["depth"][] = [1, 2, 3, 4, 5, 6];

function levelAt(level: number): Heading["depth"] {
  return levels[level - 1] ?? 6;
}

/** Documents seldom say that the first row of a table names its columns. */
function nameColumns({ children }: Table, notebook: Notebook): void {
  const [first] = children;
  if (!first || children.length < 2 || words(first) !== "") return;
  children.shift();
  const cells = children[0]?.children.map(words) ?? [];
  notebook.notes.push({
    text: `took the first row of a table, ${excerpt(cells.join(" | "))}, for its headings`,
  });
}
