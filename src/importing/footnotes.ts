// Footnotes of documents and pages: a mark and a note that lead to each other.
//
//   text<sup><a href="#fn-1" id="ref-1">[1]</a></sup> … <li id="fn-1">note <a href="#ref-1">↑</a></li>

import type { Element } from "hast";
import { attribute, element, elementsOf, htmlWords, replaceElements } from "./html-elements.ts";
import { noteMark } from "./html-links.ts";

/** The note that a mark leads to. */
export interface HtmlNote {
  readonly name: string;
  readonly note: Element;
}

/** Takes the notes out of the text, and puts elements `noteMark` with their names in their places. */
export function takeFootnotes(text: Element): readonly HtmlNote[] {
  const marks = marksOf(text);
  if (marks.size === 0) return [];
  const names = new Map<Element, string>();
  for (const { note } of marks.values()) {
    if (!names.has(note)) names.set(note, String(names.size + 1));
  }
  const backLinks = new Set([...marks.values()].map(({ id }) => `#${id}`));
  replaceElements(text, (one) => {
    const mark = marks.get(one);
    if (mark) return [element(noteMark, [], { name: names.get(mark.note) ?? "" })];
    return one.tagName === "a" && backLinks.has(attribute(one, "href")) ? [] : undefined;
  });
  replaceElements(text, (one) => {
    if (names.has(one)) return [];
    return isEmptyList(one) ? [] : undefined;
  });
  return [...names].map(([note, name]) => ({ name, note: element("div", note.children) }));
}

interface Mark {
  readonly id: string;
  readonly note: Element;
}

/** Marks by the element that goes with them: the `<sup>` when the link stands in one. */
function marksOf(text: Element): ReadonlyMap<Element, Mark> {
  const all = [text, ...elementsOf(text)];
  // Where an id is given twice, browsers go to the first.
  const byId = new Map(all.map((one) => [attribute(one, "id"), one] as const).reverse());
  const parents = new Map(
    all.flatMap((parent) => parent.children.map((child) => [child, parent] as const)),
  );
  const marks = new Map<Element, Mark>();
  for (const link of all) {
    if (link.tagName !== "a" || !attribute(link, "href").startsWith("#")) continue;
    const note = byId.get(attribute(link, "href").slice(1));
    const around = holderOf(link, parents.get(link));
    const id = attribute(link, "id") || attribute(around, "id");
    if (note && isNote(note) && id !== "" && leadsBack(note, link, id))
      marks.set(around, { id, note });
  }
  return marks;
}

/** The element around a link that holds nothing else, else the link. */
function holderOf(link: Element, parent: Element | undefined): Element {
  const isAlone =
    parent &&
    /^(?:sup|span)$/.test(parent.tagName) &&
    htmlWords(parent).trim() === htmlWords(link).trim();
  return isAlone ? parent : link;
}

/** Whether a note leads back to its mark. What the mark itself stands in is no note of it. */
function leadsBack(note: Element, mark: Element, id: string): boolean {
  const within = [...elementsOf(note)];
  return !within.includes(mark) && within.some((one) => attribute(one, "href") === `#${id}`);
}

function isNote({ tagName }: Element): boolean {
  return tagName === "li" || tagName === "p" || tagName === "div" || tagName === "aside";
}

/** What is left of the list of notes, and of the section that holds it. */
function isEmptyList(one: Element): boolean {
  const isHolder = /^(?:ol|ul|section|hr)$/.test(one.tagName);
  if (one.tagName === "hr") return /footnote/.test(attribute(one, "className"));
  return (
    isHolder && one.children.every((child) => child.type === "text" && child.value.trim() === "")
  );
}
