// Places within rendered Markdown that a layout fills, such as the list of helplines in the
// writer's own page about help.

import { type Html, trusted } from "./markup.ts";

/** What can stand at such a place. */
export type Place = "helplines";

/** Around what the writer has put there. Markdown lets no comment through, so only we write them. */
export function placeMarks(place: Place): readonly [open: string, close: string] {
  return [`<!--${place}-->\n`, `<!--/${place}-->\n`];
}

export function hasPlace(markup: Html, place: Place): boolean {
  return markup.toString().includes(placeMarks(place)[0]);
}

/** Puts content in place of what stands there; without any, what stands there stays. */
export function fillPlace(markup: Html, place: Place, content?: Html): Html {
  const [open, close] = placeMarks(place);
  const parts = markup.toString().split(open);
  const filled = parts.map((part, index) => {
    const [inside = "", ...after] = index === 0 ? ["", part] : part.split(close);
    return (index > 0 && content ? content.toString() : inside) + after.join("");
  });
  return trusted(filled.join(""));
}
