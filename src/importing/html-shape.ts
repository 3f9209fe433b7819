// HTML in the shapes that Markdown has: tables of one line a cell, no layout by tables, captions
// and summaries as paragraphs.

import type { Element, ElementContent } from "hast";
import { cleanText } from "./clean-text.ts";
import {
  attribute,
  element,
  elementsOf,
  findElement,
  htmlWords,
  replaceElements,
} from "./html-elements.ts";
import { noteMark } from "./html-links.ts";

/** Elements that Markdown has no word for, and what says the same. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ["details", "div"],
  ["dl", "div"],
  ["dd", "div"],
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
   section table td th tr ul own-directive`.split(/\s+/),
);

/** What Markdown writes with a mark before and after words of one block, and never twice. */
const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    strong: "b strong",
    emphasis: "i em",
    delete: "s del strike",
    code: "code kbd samp var tt",
  }).flatMap(([mark, names]) => names.split(" ").map((name) => [name, mark] as const)),
);

function isWordless(one: Element): boolean {
  return htmlWords(one).trim() === "";
}

function hasBlocks(one: Element): boolean {
  return [...elementsOf(one)].some(({ tagName }) => blocks.has(tagName));
}

/** A link around blocks goes to the words of the first of them. */
function linkWithin(link: Element): readonly ElementContent[] {
  const block = [...elementsOf(link)].find(
    (one) => blocks.has(one.tagName) && !hasBlocks(one) && !isWordless(one),
  );
  if (block) block.children = [element("a", block.children, link.properties)];
  return link.children;
}

export function shapeForMarkdown(text: Element): void {
  for (const parent of [text, ...elementsOf(text)]) {
    const isList = /^(?:ul|ol|menu|dir)$/.test(parent.tagName);
    for (const child of parent.children) {
      if (child.type === "text") child.value = cleanText(child.value);
      else if (child.type === "element" && child.tagName === "li" && !isList) child.tagName = "div";
    }
  }
  replaceElements(text, (one) => {
    const name = sameAs.get(one.tagName);
    if (name !== undefined) one.tagName = name;
    return shapes.get(one.tagName)?.(one) ?? (marks.has(one.tagName) ? markOf(one) : undefined);
  });
}

type Shape = (element: Element) => readonly ElementContent[] | undefined;

/** What becomes of elements; those that are missing here stay as they are. */
const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["a", (one) => (hasBlocks(one) ? linkWithin(one) : undefined)],
  ["dt", termOf],
  ["pre", (one) => (isWordless(one) ? one.children : undefined)],
  ["table", tableOf],
  ..."abbr big cite font label small span sub sup"
    .split(" ")
    .map((name) => [name, (one: Element) => (hasBlocks(one) ? one.children : undefined)] as const),
  ...["ul", "ol", "dir"].map((name) => [name, listOf] as const),
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, headingOf] as const),
]);

function termOf({ children }: Element): readonly ElementContent[] {
  const term = element("strong", onOneLine(children));
  return [element("p", markOf(term) ?? [term])];
}

function headingOf(heading: Element): undefined {
  heading.children = onOneLine(heading.children);
}

/** Word processors on the web put marks around whole texts, around nothing, and twice. */
function markOf(one: Element): readonly ElementContent[] | undefined {
  if (hasBlocks(one) || isWordless(one)) return one.children;
  const mark = marks.get(one.tagName);
  replaceElements(one, ({ tagName, children }) =>
    marks.get(tagName) === mark ? children : undefined,
  );
  return undefined;
}

function listOf(list: Element): undefined {
  list.children = list.children.flatMap(asItem);
}

/** Pages put all sorts of things beside the items of a list. */
function asItem(child: ElementContent): readonly ElementContent[] {
  if (child.type === "text" && child.value.trim() === "") return [];
  if (child.type !== "element") return [element("li", [child])];
  if (isWordless(child) && !findElement(child, "img", noteMark)) return [];
  return [child.tagName === "li" ? child : element("li", [child])];
}

/** A table that only arranges the page becomes what stands in it. */
function tableOf(table: Element): ElementContent[] {
  const caption = findElement(table, "caption");
  replaceElements(table, ({ tagName }) => (tagName === "caption" ? [] : undefined));
  const above = caption ? [element("p", caption.children)] : [];
  const cells = cellsOf(table);
  const rows = new Set(cells.map(({ row }) => row));
  const isLayout =
    attribute(table, "role") === "presentation" ||
    findElement(table, "table") !== undefined ||
    rows.size === cells.length;
  if (!isLayout) {
    for (const { cell } of cells) cell.children = onOneLine(cell.children);
    return [...above, table];
  }
  return [...above, ...cells.map(({ cell }) => element("div", cell.children))];
}

/** The cells of a table, without those of tables within. */
function cellsOf(part: Element): { readonly row: Element; readonly cell: Element }[] {
  return part.children.flatMap((child) => {
    if (child.type !== "element" || child.tagName === "table") return [];
    return isCell(child) ? [{ row: part, cell: child }] : cellsOf(child);
  });
}

function isCell({ tagName }: Element): boolean {
  return tagName === "td" || tagName === "th";
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
