// HTML in the shapes that Markdown has: tables of one line a cell, no layout by tables, captions
// and summaries as paragraphs.

import type { Element, ElementContent } from "hast";
import { cleanText } from "./clean-text.ts";
import { attribute, element, elementsOf, findElement, replaceElements } from "./html-elements.ts";

/** Elements that Markdown has no word for, and what says the same. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ["details", "div"],
  ["figcaption", "p"],
  ["legend", "p"],
  ["math", "span"],
  ["menu", "ul"],
  ["mark", "span"],
  // An underline on the web is a link.
  ["u", "span"],
  ["ins", "span"],
]);

const blocks: ReadonlySet<string> = new Set(
  `address article blockquote center dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 hr li ol p pre
   section table tr ul`.split(/\s+/),
);

export function shapeForMarkdown(text: Element): void {
  for (const parent of [text, ...elementsOf(text)]) {
    for (const child of parent.children) {
      if (child.type === "text") child.value = cleanText(child.value);
    }
  }
  replaceElements(text, (one) => {
    const { tagName } = one;
    if (tagName === "table") return tableOf(one);
    if (tagName === "td" || tagName === "th") one.children = onOneLine(one.children);
    one.tagName = sameAs.get(tagName) ?? tagName;
    return undefined;
  });
}

/** A table that only arranges the page becomes what stands in it. */
function tableOf(table: Element): ElementContent[] {
  const caption = findElement(table, "caption");
  replaceElements(table, ({ tagName }) => (tagName === "caption" ? [] : undefined));
  const above = caption ? [element("p", caption.children)] : [];
  const all = [...elementsOf(table)];
  const rows = all.filter(({ tagName }) => tagName === "tr");
  const isLayout =
    attribute(table, "role") === "presentation" ||
    all.some(({ tagName }) => tagName === "table") ||
    rows.every(({ children }) => children.filter(isCell).length < 2);
  if (!isLayout) return [...above, table];
  const cells = all.filter(isCell);
  return [...above, ...cells.map(({ children }) => element("div", children))];
}

function isCell(node: ElementContent): node is Element {
  return node.type === "element" && (node.tagName === "td" || node.tagName === "th");
}

/** A cell of a Markdown table is one line: its paragraphs follow each other, with a space between. */
function onOneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (child.tagName === "br") return [space];
    if (!blocks.has(child.tagName)) return [{ ...child, children: onOneLine(child.children) }];
    return [space, ...onOneLine(child.children), space];
  });
}

const space: ElementContent = { type: "text", value: " " };
