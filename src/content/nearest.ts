// "Did you mean …?"

import { distance } from "fastest-levenshtein";

/**
 * The known word nearest to a mistyped one, or `undefined` when none is near enough: at most a
 * third of its letters may differ (Levenshtein distance, ignoring case), at least two, but only one
 * in words of up to three letters.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    // A difference in length is a lower bound of the distance, and cheap.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const candidateDistance = distance(word.toLowerCase(), candidate.toLowerCase());
    if (candidateDistance < bestDistance) {
      best = candidate;
      bestDistance = candidateDistance;
    }
  }
  return best;
}

/**
 * The hint for an unknown word: the nearest known one, else what is known.
 *
 * @param home the file that new ones are added to
 */
export function didYouMean(word: string, known: Iterable<string>, home?: string): string {
  const words = [...known];
  const near = nearest(word, words);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  const choice = words.length === 0 ? "none is defined yet" : `known: ${listed(words)}`;
  return home === undefined ? choice : `${choice}; new ones go into ${home}`;
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, longest).join(", ");
  return words.length > longest ? `${shown}, … (${words.length} in all)` : shown;
}

/** A list of known words longer than this is cut. */
const longest = 16;
