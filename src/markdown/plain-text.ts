// A text for matching phrases: whatever a writer's keyboard or editor made of an apostrophe, a dash
// or a space, there is one form of each.

import { directing } from "./hidden-characters.ts";

const forms: ReadonlyMap<string, string> = new Map([
  ...[..."‘’‚‛ʼ′＇`´"].map((mark) => [mark, "'"] as const),
  ...[..."“”„‟«»＂"].map((mark) => [mark, '"'] as const),
  ...[..."‐‑‒–—−"].map((dash) => [dash, "-"] as const),
  ["…", "."],
]);
const marks = new RegExp(`[${[...forms.keys()].join("")}]`, "g");
const unseen = new RegExp(`[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]|${directing.source}`, "g");

/** White space that is not one space already, as most of it is. */
const moreThanSpace = /\s\s+|[^\S ]/g;

/** Runs of white space become one space; what takes no room is left out; case stays. */
export function plainText(written: string): string {
  return written
    .replace(unseen, "")
    .replace(moreThanSpace, " ")
    .replace(marks, (mark) => forms.get(mark) ?? mark)
    .trim();
}

/** For each character of the plain text, where it stood in what was written. */
export function plainIndexes(written: string): number[] {
  const indexes: number[] = [];
  // As if a space stood before: the first one is left out as well.
  let isAfterSpace = true;
  for (let index = 0; index < written.length; index += 1) {
    const character = written.charAt(index);
    if (character.search(unseen) !== -1) continue;
    const isSpace = /\s/.test(character);
    if (!(isSpace && isAfterSpace)) indexes.push(index);
    isAfterSpace = isSpace;
  }
  return isAfterSpace ? indexes.slice(0, -1) : indexes;
}
