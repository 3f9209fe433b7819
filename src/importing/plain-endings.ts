// The end of a text that was copied from a page or a chat: buttons that were copied with it, and
// sentences that were not copied to their end.

import { excerpt, type Notebook } from "./conversion.ts";
import type { PlainBlock } from "./plain-paragraphs.ts";

/** What stands below texts on web pages, in chats and on printed pages, each alone on its line. */
const furniture = new RegExp(
  `^(?:${[
    "share(?: (?:this|on|via|with) ?.{0,24}| this)?",
    "(?:re)?tweet|pin it|print|e-?mail(?: this)?|like(?: this:?)?|reply|copy(?: (?:link|code|text))?",
    "(?:\\d+ )?comments?|leave a (?:reply|comment)|add a comment",
    "(?:read|learn|see|show|load) more|continue reading|back to top|scroll to top",
    "related (?:posts|articles|essays|reading|topics)|you may also like|recommended for you",
    "subscribe(?: now)?|sign up|follow us(?: on .{0,24})?|join our newsletter|advertisement",
    "all rights reserved|was this (?:page |article )?helpful|regenerate(?: response)?",
    "page \\d+(?: of \\d+)?|\\d{1,3}|[-–—] ?\\d{1,3} ?[-–—]",
  ].join("|")})[.!?:]?$`,
  "i",
);

/** The blocks without such lines at their end; each that goes is noted. */
export function withoutFurniture(
  blocks: readonly PlainBlock[],
  notebook: Notebook,
): readonly PlainBlock[] {
  const kept = [...blocks];
  for (let last = kept.at(-1); last && kept.length > 2; last = kept.at(-1)) {
    if (last.kind === "list" || last.lines.length > 1) break;
    const [text = ""] = last.lines;
    if (!furniture.test(text)) break;
    notebook.notes.unshift({ line: last.line, text: `left out ${excerpt(text)}` });
    kept.pop();
  }
  return kept;
}

/** Notes a last line that stops in the middle; its words stay, since only the writer knows the rest. */
export function noteCutEnd(blocks: readonly PlainBlock[], notebook: Notebook): void {
  const last = blocks.at(-1);
  if (!last || last.kind === "list") return;
  const text = last.lines.at(-1) ?? "";
  if (/[\p{P}\p{S}]$/u.test(text) && !/[,;:–—-]$/.test(text)) return;
  notebook.open.push({
    line: last.line + last.lines.length - 1,
    text: `the end, ${excerpt(text.split(" ").slice(-7).join(" "))}, is no whole sentence: is something missing?`,
  });
}
