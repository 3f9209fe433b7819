// The title of a text: what says that it is one, else what stands where titles stand.

import type { Heading, Paragraph, Root } from "mdast";
import { essaySchema } from "../content/schema/essay-schema.ts";
import { cleanLine } from "./clean-text.ts";
import type { Notebook } from "./conversion.ts";
import { isMore, nodesOf, wordsOf } from "./tree.ts";

export interface TitleSources {
  /** The title in the front matter. */
  readonly given: string | undefined;
  /** The title in the head of an HTML page. */
  readonly ofPage: string | undefined;
  /** The name of the file without its ending. */
  readonly fileName: string;
}

/** @returns the title, which is no longer in the tree */
export function takeTitle(tree: Root, sources: TitleSources, notebook: Notebook): string {
  const { given, ofPage, fileName } = sources;
  const node = titleNode(tree, given);
  const written = node && cleanLine(wordsOf(node));
  if (given !== undefined && isTitle(given)) {
    if (node && written === cleanLine(given)) takeOut(tree, node, notebook);
    return given;
  }
  if (node?.type === "heading" && written !== undefined && isTitle(written)) {
    takeOut(tree, node, notebook);
    return written;
  }
  if (ofPage !== undefined && isTitle(ofPage)) return ofPage;
  if (node && written !== undefined && isTitle(written)) {
    takeOut(tree, node, notebook);
    return written;
  }
  const title = titleFromName(fileName);
  notebook.open.push({ text: `the title, ${title}, is only the name of the file` });
  return title;
}

function isTitle(text: string): boolean {
  return essaySchema.shape.title.safeParse(text).success;
}

/** The first `<h1>`, else a heading at the beginning, else a short line there. */
function titleNode({ children }: Root, given: string | undefined): Heading | Paragraph | undefined {
  const h1 = children.find((child) => child.type === "heading" && child.depth === 1);
  if (h1?.type === "heading") return h1;
  const [first, ...rest] = children;
  if (first?.type === "heading") return first;
  const isLine =
    first?.type === "paragraph" && rest.length > 0 && !/[.,:;]$/.test(wordsOf(first).trim());
  return isLine && given === undefined ? first : undefined;
}

/** Images and marks of notes in a title stay behind in its place. */
function takeOut(tree: Root, node: Heading | Paragraph, notebook: Notebook): void {
  for (const one of nodesOf(node)) {
    if (one.type !== "link") continue;
    notebook.notes.push({ text: `the title was a link to ${one.url}, and titles are plain text` });
  }
  const at = tree.children.indexOf(node);
  const rest = node.children.filter(isMore);
  tree.children.splice(
    at,
    1,
    ...(rest.length > 0 ? [{ type: "paragraph", children: rest } as const] : []),
  );
}

function titleFromName(fileName: string): string {
  const words = cleanLine(fileName.replace(/[-_]+/g, " "));
  const text = [...words].slice(0, 120).join("").trim();
  return text === "" ? "Untitled" : text.charAt(0).toUpperCase() + text.slice(1);
}
