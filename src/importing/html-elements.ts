// Reading and changing trees of HTML.

import type { Element, ElementContent, Nodes, Properties, Text } from "hast";

/** Every element below a node, in document order. */
export function* elementsOf(node: Nodes): Generator<Element> {
  if (!("children" in node)) return;
  for (const child of node.children) {
    if (child.type === "element") yield child;
    yield* elementsOf(child);
  }
}

/** Every text below a node, in document order. */
export function* textsOf(node: Nodes): Generator<Text> {
  if (node.type === "text") yield node;
  if ("children" in node) for (const child of node.children) yield* textsOf(child);
}

/** The first element with one of the names. */
export function findElement(node: Nodes, ...names: readonly string[]): Element | undefined {
  for (const element of elementsOf(node)) if (names.includes(element.tagName)) return element;
  return undefined;
}

/** An attribute as text, empty when it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(" ") : value === true ? name : String(value ?? "");
}

/** The words below a node, with spaces between blocks. */
export function htmlWords(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(htmlWords).join(" ") : "";
}

/**
 * Replaces elements, the innermost first: each becomes the nodes that are given for it, and stays
 * when nothing is.
 */
export function replaceElements(parent: Element, replace: Replacing): void {
  parent.children = parent.children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== "element") return [child];
    replaceElements(child, replace);
    return replace(child) ?? [child];
  });
}

/** The same from the outside in, so that nobody is asked about what is within something that goes. */
export function dropElements(parent: Element, drop: Replacing): void {
  parent.children = parent.children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== "element") return [child];
    const kept = drop(child) ?? [child];
    for (const one of kept) if (one.type === "element") dropElements(one, drop);
    return kept;
  });
}

type Replacing = (element: Element) => readonly ElementContent[] | undefined;

export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {},
): Element {
  return { type: "element", tagName, properties, children: [...children] };
}
