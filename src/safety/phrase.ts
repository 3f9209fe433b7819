// Phrases to look for in a plain text, and what most of them are put together from.

/** Whose something is. */
export const whose = "(?:my|your|his|her|their|our|one's)";
/** Who is meant when somebody does something to themselves. */
export const oneself = "(?:my|your|him|her|them|our|one)sel(?:f|ves)";

/**
 * One of several phrases, as whole words, in any case.
 *
 * @param alternatives sources of regular expressions; a space stands for a space or a hyphen
 */
export function phrase(...alternatives: readonly string[]): RegExp {
  const source = alternatives.map((alternative) => alternative.replaceAll(" ", "[ -]")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu");
}

/** Where a phrase begins, each time that it stands in a text. */
export function places(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

export function holds(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}

/** Where a phrase first stands. */
export function firstPlace(pattern: RegExp, text: string): number | undefined {
  const index = text.search(pattern);
  return index === -1 ? undefined : index;
}

/** The sentences of a plain text, each with its place. Abbreviations cut some in two, which does no harm. */
export function sentences(text: string): { readonly text: string; readonly index: number }[] {
  return Array.from(text.matchAll(/[^.!?]+(?:[.!?]+["')]*|$)/g), ({ 0: found, index }) => ({
    text: found,
    index,
  }));
}
