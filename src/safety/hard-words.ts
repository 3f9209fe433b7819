// Words of hard subjects, for what is said of an essay elsewhere.

import { holds } from "./phrase.ts";
import { subjectWords } from "./subject-words.ts";

/** Whether a word alone names a hard subject, or is said of one more often than not. */
export function isHardWord(word: string): boolean {
  return subjectWords.some(
    ({ plain, inPassing }) => holds(plain, word) || (inPassing && holds(inPassing.words, word)),
  );
}
