// What the tables of texts hold, for each entry of the English list.

/** Texts that must be flagged have the wording in square brackets; the others must not be flagged. */
export interface EntryCases {
  /** Flagged at the entry's own level. */
  readonly flagged: readonly string[];
  /** Flagged as well, at another level. */
  readonly warned?: readonly string[];
  readonly noted?: readonly string[];
  readonly stopped?: readonly string[];
  /** Not flagged by this entry, and by no other at the level of an error. */
  readonly fine: readonly string[];
}

/** By the entry's id. */
export type Cases = Readonly<Record<string, EntryCases>>;
