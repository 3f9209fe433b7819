// Marks that turn the direction of a text. They are left out, as the check refuses them, but a text
// that was written in two directions may read otherwise without them: its writer is told.

import { directing } from "../markdown/hidden-characters.ts";
import { excerpt, type Notebook } from "./conversion.ts";

const turning = new RegExp(directing, "g");

/** @param line of the source, where it is known */
export function noteTurns(text: string, line: number | undefined, { notes }: Notebook): void {
  const count = text.match(turning)?.length ?? 0;
  if (count === 0) return;
  const marks = count === 1 ? "a mark that turns" : `${count} marks that turn`;
  const around = excerpt(text.replace(turning, ""));
  notes.push({ line, text: `${around}: left out ${marks} the direction of the text` });
}
