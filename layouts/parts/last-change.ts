// When a list of essays last changed.

import type { Essay, Moment } from "./types.ts";

/** The latest change of any of the essays; nothing when there are none. */
export function lastChange(essays: readonly Essay[]): Moment | undefined {
  let last: Moment | undefined;
  for (const { changed } of essays) if (!last || changed.time > last.time) last = changed;
  return last;
}
