// The sections of a text: each with its heading, its own words, and the sections within it.

import type { Token } from "markdown-it";
import { headingText, visibleText } from "./visible-text.ts";

/** A heading and the text from there to the next heading. */
export interface Section {
  readonly id: string;
  /** 2 to 6. */
  readonly level: number;
  readonly title: string;
  /** What is read in it, heading included, without the sections within it. */
  readonly text: string;
}

/** A text cut at its headings. */
export interface Sections {
  /** What stands before the first heading, and the notes at the end. */
  readonly opening: string;
  readonly sections: readonly Section[];
}

/**
 * Cuts rendered Markdown into sections. Headings within quotations, lists and directives belong
 * to the text around them.
 */
export function sectionsOf(tokens: readonly Token[]): Sections {
  const sections: { id: string; level: number; title: string; texts: string[] }[] = [];
  const opening: string[] = [];
  let inNotes = false;
  tokens.forEach((token, index) => {
    if (token.type === "footnote_block_open") inNotes = true;
    const id = token.attrGet("id");
    if (token.type === "heading_open" && token.level === 0 && token.tag !== "h1" && id !== null) {
      const title = headingText(tokens[index + 1]?.children ?? []);
      sections.push({ id: String(id), level: Number(token.tag.slice(1)), title, texts: [] });
    } else if (token.type === "inline" && token.children) {
      const text = inNotes ? opening : (sections.at(-1)?.texts ?? opening);
      text.push(visibleText(token.children));
    }
  });
  return {
    opening: opening.join("\n\n"),
    sections: sections.map(({ texts, ...section }) => ({ ...section, text: texts.join("\n\n") })),
  };
}

/** A section in the table of contents. */
export interface OutlineEntry<Item> {
  readonly section: Item;
  readonly entries: readonly OutlineEntry<Item>[];
}

/**
 * Arranges sections as a tree. A level that is skipped makes no empty entries: an h4 right below
 * an h2 becomes its child.
 */
export function outline<Item extends { readonly level: number }>(
  sections: readonly Item[],
): OutlineEntry<Item>[] {
  interface Open {
    readonly level: number;
    readonly entries: OutlineEntry<Item>[];
  }
  const root: Open = { level: 0, entries: [] };
  const open: Open[] = [root];
  for (const section of sections) {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const entries: OutlineEntry<Item>[] = [];
    (open.at(-1) ?? root).entries.push({ section, entries });
    open.push({ level: section.level, entries });
  }
  return root.entries;
}
