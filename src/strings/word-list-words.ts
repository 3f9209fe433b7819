// What the page of the words that we avoid says.

/** The page of words that we avoid. */
export interface WordsPageWords {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly string[];
  readonly groups: string;
  readonly instead: string;
  readonly fine: string;
  readonly guides: string;
  readonly own: string;
  readonly levels: {
    readonly error: string;
    readonly warning: string;
    readonly info: string;
  };
  readonly changed: string;
  readonly sources: string;
}
