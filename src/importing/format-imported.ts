// What the writer reads about an imported text: where it is, what was done to it, what is to do.

import type { Note } from "./conversion.ts";
import type { Imported } from "./import-file.ts";

/**
 * ```
 * content/essays/tea.md is a draft, made from tea.txt (UTF-8)
 *     line 12: left out “Share this”
 *   still to do:
 *     the description
 * ```
 */
export function formatImported({ source, essay, images, encoding, notes, open }: Imported): string {
  const how = encoding === undefined ? "" : ` (${encoding})`;
  const withImages = images === 0 ? "" : `, with ${images} ${images === 1 ? "image" : "images"}`;
  return [
    `${essay} is a draft, made from ${source}${how}${withImages}`,
    ...notes.map(line),
    ...(open.length > 0 ? ["  still to do:"] : []),
    ...open.map(line),
  ]
    .map(onOneLine)
    .join("\n");
}

function line({ line: number, text }: Note): string {
  return `    ${number === undefined ? "" : `line ${number}: `}${text}`;
}

/** What stands in a file must neither break the line nor command the terminal. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, "\uFFFD");
}
