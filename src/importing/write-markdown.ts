// A tree of Markdown as text that our own renderer reads back to the same words.

import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { type Options, toMarkdown } from "mdast-util-to-markdown";

/**
 * Our renderer takes no bare address for a link, so the extension that would put a backslash
 * into every one, and the one for boxes to tick, are left out: they have no node of their own.
 */
const tablesNotesStrikes =
  gfmToMarkdown().extensions?.filter(({ handlers }) =>
    ["table", "footnoteReference", "delete"].some((name) => name in (handlers ?? {})),
  ) ?? [];

const options: Options = {
  bullet: "-",
  rule: "-",
  listItemIndent: "one",
  extensions: tablesNotesStrikes,
  // What Markdown does not know but our plugins do.
  unsafe: [
    { atBreak: true, character: ":", after: "::" },
    { character: "^", after: "\\[", inConstruct: "phrasing" },
    // The mark of a note and a colon would be a note.
    { character: ":", before: "\\]", inConstruct: "phrasing" },
    { character: "{", after: "#", inConstruct: "headingAtx" },
    { character: "{", after: "decorative\\}", inConstruct: "phrasing" },
  ],
};

/** The text of a tree; words that look like Markdown are escaped. */
export function markdownOf(tree: Nodes): string {
  return toMarkdown(tree, options);
}
