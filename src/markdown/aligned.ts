// Where the words of a run were written. markdown-it keeps no offsets within a paragraph, so what is
// read is laid beside what was written, from left to right.

/** One form for what the typographer changes, character for character. */
function comparable(text: string): string {
  return text.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");
}

/**
 * For each character of the pieces, joined, its offset in what was written. What was written
 * otherwise (an entity, an escape) has the place of what stands before it.
 */
export function aligned(pieces: readonly string[], written: string): number[] {
  const source = comparable(written);
  const offsets: number[] = [];
  let from = 0;
  // Words, because an escape within a piece must not lose the rest of it.
  for (const word of pieces.flatMap((piece) => piece.split(/(?<=\s)|(?=\s)/))) {
    const found = source.indexOf(comparable(word), from);
    for (let index = 0; index < word.length; index += 1) {
      offsets.push(found === -1 ? from : found + index);
    }
    if (found !== -1) from = found + word.length;
  }
  return offsets;
}
