// Marks that turn the direction of a text. They are left out, as the check refuses them, but a text
// that was written in two directions may read otherwise without them: its writer is told, once.

import { directing } from "../markdown/hidden-characters.ts";
import { excerpt, type Note, type Notebook } from "./conversion.ts";

const turning = new RegExp(directing, "g");

/** @param pieces of a text in their order, each with its line in the source where that is known */
export function noteTurns(pieces: Iterable<Note>, { notes }: Notebook): void {
  let count = 0;
  let first: Note | undefined;
  for (const { line, text } of pieces) {
    const marks = text.match(turning)?.length ?? 0;
    if (marks > 0) first ??= { line, text: around(text) };
    count += marks;
  }
  if (!first) return;
  const what = count === 1 ? "a mark that turns" : `${count} marks that turn`;
  const where = count === 1 ? "at" : "the first at";
  const text = `left out ${what} the direction of the text, ${where} ${first.text}`;
  notes.push({ line: first.line, text });
}

/** From a word or a few before the first mark on. */
function around(text: string): string {
  const space = text.lastIndexOf(" ", text.search(directing) - wordsBefore);
  return excerpt(text.slice(space + 1).replace(turning, ""));
}

/** In letters. */
const wordsBefore = 15;
