// What the page for searching says.

import type { Counted } from "./counted.ts";

export interface SearchPageWords {
  readonly description: string;
  readonly field: string;
  readonly hint: string;
  /** Folded around the choice of a topic. */
  readonly onlyTopic: string;
  readonly anyTopic: string;
  readonly otherWays: string;
  readonly withoutScript: string;
  readonly inPreview: string;
  readonly said: SearchWords;
}

/** What the search says while it is used; a script puts in what varies, at `{count}` and `{topic}`. */
export interface SearchWords {
  readonly results: Counted;
  readonly moreResults: string;
  readonly nothing: string;
  /** Before words that are spelt nearly like those that were typed. */
  readonly near: string;
  readonly inTopic: string;
  readonly nothingInTopic: string;
  readonly searchEverywhere: string;
  readonly failed: string;
  /** When help has appeared before the results. */
  readonly help: string;
}
