// V8 looks through what is old when that has grown by half since the last time. Between the stages of
// a large build a third of it is of no more use to anybody: what essays were read with, what
// suggestions were found with, and what Eleventy knew of its pages. The next stage comes into its
// place instead of beside it.

/** With fewer essays the build stays small, and looking through its memory gives little back. */
const many = 2000;

/** To be called between stages; does something where Node has `--expose-gc`, as in `npm run build`. */
export function collectGarbage(essays: number): void {
  if (essays < many) return;
  // The last resort gives back to the system what is free, too.
  globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
}
