// Where a link or an image ends in the Markdown: behind `](address "title")`, `][name]` or `]`.

import type { MarkdownIt } from "markdown-it";

/** @param from a place at or before the bracket that closes the words of the link */
export function linkEnd(content: string, from: number, md: MarkdownIt): number {
  const bracket = content.indexOf("]", from);
  if (bracket === -1) return from;
  const next = bracket + 1;
  if (content.charAt(next) === "(") return targetEnd(content, next + 1, md) ?? next;
  if (content.charAt(next) !== "[") return next;
  const end = content.indexOf("]", next);
  return end === -1 ? next : end + 1;
}

/** Behind the round bracket; nothing where none closes it, so that it belongs to the text. */
function targetEnd(content: string, from: number, md: MarkdownIt): number | undefined {
  const max = content.length;
  const { parseLinkDestination, parseLinkTitle } = md.helpers;
  let place = spaceEnd(content, from);
  const destination = parseLinkDestination(content, place, max);
  if (destination.ok) place = destination.pos;
  const titleStart = spaceEnd(content, place);
  const title = parseLinkTitle(content, titleStart, max);
  if (title.ok && titleStart > place) place = title.pos;
  place = spaceEnd(content, place);
  return content.charAt(place) === ")" ? place + 1 : undefined;
}

function spaceEnd(content: string, from: number): number {
  let place = from;
  while (/\s/.test(content.charAt(place))) place += 1;
  return place;
}
