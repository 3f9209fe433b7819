// The part of a page that is the writer's text: without navigation, scripts and forms.

import type { Element, ElementContent, Root } from "hast";
import { excerpt, type Notebook } from "./conversion.ts";
import {
  attribute,
  dropElements,
  element,
  elementsOf,
  findElement,
  htmlWords,
  replaceElements,
} from "./html-elements.ts";

/** Code, looks and metadata hold no words of the writer, so that nobody misses them. */
const wordless: ReadonlySet<string> = new Set(
  "script style template link meta base title noscript head col colgroup param source track".split(
    " ",
  ),
);

/** What surrounds a text, and what a page of ours cannot hold. */
const surrounding: ReadonlySet<string> = new Set(
  `nav header footer aside form button input select textarea dialog iframe frame frameset noframes
   object embed applet audio video canvas svg map portal`.split(/\s+/),
);

/** The element that holds the text: the only `<main>` or `<article>`, else the whole body. */
export function textOfPage(page: Root, notebook: Notebook): Element {
  const body = findElement(page, "body") ?? element("body", []);
  const mains = [...elementsOf(body)].filter(
    (one) => one.tagName === "main" || attribute(one, "role") === "main",
  );
  const main = only(mains) ?? body;
  const article = only([...elementsOf(main)].filter(({ tagName }) => tagName === "article"));
  // What holds the smaller part may be a comment, or a look at another page.
  const text = article && wordCount(article) * 2 > wordCount(main) ? article : main;
  const outside = wordCount(body) - wordCount(text);
  if (outside > 0) {
    const words = outside === 1 ? "1 word stands" : `${outside} words stand`;
    const line = text.position?.start.line;
    notebook.notes.push({ line, text: `took only <${text.tagName}>: ${words} outside it` });
  }
  return text;
}

function wordCount(node: Element): number {
  return htmlWords(withoutWordless(node)).match(/\S+/g)?.length ?? 0;
}

function withoutWordless(node: Element): Element {
  return {
    ...node,
    children: node.children.flatMap((child): ElementContent[] => {
      if (child.type !== "element") return [child];
      return wordless.has(child.tagName) ? [] : [withoutWordless(child)];
    }),
  };
}

function only(found: readonly Element[]): Element | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Takes away what is no text. What had words or an address is noted. */
export function dropSurroundings(text: Element, notebook: Notebook): void {
  dropElements(text, (one) => {
    if (wordless.has(one.tagName)) return [];
    if (isHidden(one)) return dropped(one, notebook);
    // Some servers put a form around the whole page.
    const holdsText = one.tagName === "form" && findElement(one, "h1", "article", "main");
    return surrounding.has(one.tagName) && !holdsText ? dropped(one, notebook) : undefined;
  });
  for (const parent of [text, ...elementsOf(text)]) {
    parent.children = parent.children.filter(({ type }) => type !== "comment");
  }
}

/** The title of an article often stands in a header of its own. */
function dropped(one: Element, notebook: Notebook): readonly ElementContent[] {
  const title = one.tagName === "header" ? findElement(one, "h1") : undefined;
  if (title) replaceElements(one, ({ tagName }) => (tagName === "h1" ? [] : undefined));
  const words = htmlWords(withoutWordless(one)).trim();
  const address = attribute(one, "src") || attribute(one, "data");
  if (words !== "" || address !== "") {
    const what = [words === "" ? "" : excerpt(words), address].filter((part) => part !== "");
    notebook.notes.push({
      line: one.position?.start.line,
      text: `left out <${one.tagName}>: ${what.join(" ")}`,
    });
  }
  return title ? [title] : [];
}

function isHidden(one: Element): boolean {
  const style = attribute(one, "style");
  return (
    attribute(one, "hidden") !== "" || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}
