// HTML as a tree of Markdown: the text of the page, and nothing that runs, counts or surrounds it.

import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, Root } from "mdast";
import { cleanLine } from "./clean-text.ts";
import { type Conversion, newNotebook } from "./conversion.ts";
import { takeFootnotes } from "./footnotes.ts";
import { attribute, element, findElement, htmlWords, textsOf } from "./html-elements.ts";
import { type ImageSources, takeImages } from "./html-images.ts";
import { cleanLinks, noteMark } from "./html-links.ts";
import { shapeForMarkdown } from "./html-shape.ts";
import { dropSurroundings, textOfPage } from "./html-text.ts";
import { noteTurns } from "./turning-marks.ts";

export interface HtmlOptions {
  readonly images: ImageSources;
  /** How elements of our own become Markdown. @default none */
  readonly handlers?: Readonly<Record<string, Handle>>;
  /**
   * Where notes get their lines from: the HTML is the writer's file, its blocks carry the lines
   * of that file, or nobody knows. @default "none"
   */
  readonly lines?: "html" | "data-line" | "none";
}

/** Reads a page, or a part of one. */
export function readHtml(
  html: string,
  { images, handlers, lines = "none" }: HtmlOptions,
): Conversion {
  const notebook = newNotebook();
  const page = fromHtml(html);
  if (lines !== "html") placeByData(page, undefined);
  const title = findElement(page, "title");
  const root = findElement(page, "html");
  const text = textOfPage(page, notebook);
  const notes = takeFootnotes(text);
  dropSurroundings(text, notebook);
  for (const { note } of notes) dropSurroundings(note, notebook);
  const parts = [text, ...notes.map(({ note }) => note)];
  const texts = parts.flatMap((part) => [...textsOf(part)]);
  const pieces = texts.map(({ value, position }) => ({ line: position?.start.line, text: value }));
  noteTurns(pieces, notebook);
  for (const part of parts) {
    takeImages(part, images, notebook);
    cleanLinks(part, notebook);
    shapeForMarkdown(part);
  }
  const treeOf = (part: Element) => markdownTree(part, handlers);
  const definitions = notes.map(({ name, note }): FootnoteDefinition => {
    const { children } = treeOf(note);
    const flow = children.filter(
      (child): child is FootnoteDefinition["children"][number] => child.type !== "yaml",
    );
    return { type: "footnoteDefinition", identifier: name, label: name, children: flow };
  });
  const tree = treeOf(text);
  return {
    tree: { ...tree, children: [...tree.children, ...definitions] },
    title: title && cleanLine(htmlWords(title)),
    lang: root && attribute(root, "lang"),
    images: images.shelf.files,
    ...notebook,
  };
}

function markdownTree(part: Element, handlers: HtmlOptions["handlers"]): Root {
  const tree = toMdast(element("div", part.children), {
    document: true,
    handlers: { [noteMark]: footnoteReference, ...handlers },
  });
  return tree.type === "root" ? tree : { type: "root", children: [] };
}

const footnoteReference: Handle = (_, node) => {
  const name = attribute(node, "name");
  return { type: "footnoteReference", identifier: name, label: name };
};

/** Gives every element the line that the nearest block around it carries, if one does. */
function placeByData(node: Nodes, line: number | undefined): void {
  const own =
    node.type === "element" ? Number.parseInt(attribute(node, "dataLine"), 10) : Number.NaN;
  const here = Number.isNaN(own) ? line : own;
  const point = { line: here ?? 1, column: 1 };
  if (here === undefined) delete node.position;
  else node.position = { start: point, end: point };
  if ("children" in node) for (const child of node.children) placeByData(child, here);
}
