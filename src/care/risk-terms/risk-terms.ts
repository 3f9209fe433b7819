// What somebody may type into the search who needs a person more than a page. Above the results of
// such words stands whom to call; what is typed goes nowhere (PR-09).

import { english } from "./english.ts";

export interface RiskTerms {
  /** Primary language. */
  readonly language: string;
  readonly groups: readonly RiskGroup[];
  /** Words that are spelt nearly like one of these and mean something else. */
  readonly otherWords: readonly string[];
  /** Sayings in which the words are harmless, and which people bring to pages like these. */
  readonly harmless: readonly string[];
}

/** Words of one kind, why they are here, and who says so. */
export interface RiskGroup {
  readonly reason: string;
  readonly source: string;
  /**
   * Phrases in small letters, without accents and apostrophes. A slash parts words of which any will
   * do; `^` and `$` are the beginning and the end of what was typed.
   */
  readonly phrases: readonly string[];
}

/** Every language counts, whatever that of the page is: readers type in their own. */
export const riskTerms: readonly RiskTerms[] = [english];
