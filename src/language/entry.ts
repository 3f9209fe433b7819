// What an entry of the list of words is: data, read by the matcher and printed on the page
// "The language we use".

/** How much harm a wording does: `error` stops publishing, `warning` is reported, `info` counted. */
export type Level = "error" | "warning" | "info";

/** The name of an entry, as writers use it to allow a wording: `L07`. */
export type EntryId = `L${number}`;

/**
 * One pattern, or several of which one is enough. A pattern is words with spaces between them,
 * which match across spaces, hyphens and line ends:
 *
 * - `suicide` this word, with any capitals; `ADD` only when it is written in capitals
 * - `commit~` any of its forms: commits, committed, committing
 * - `bid|bids` one of these
 * - `@person` a word of a class in word-classes.ts
 * - `a?` may be missing
 * - `*3` up to three words of any kind
 */
export type Pattern = string | readonly string[];

/** Something about the place of a wording that decides whether it is meant. */
export type Condition =
  /** Directly before, or directly after the wording. */
  | { readonly before: Pattern }
  | { readonly after: Pattern }
  /** Among so many words before it in the same clause, or after it in the same sentence. */
  | { readonly ahead: Pattern; readonly within: number }
  | { readonly behind: Pattern; readonly within: number }
  /** Within the wording itself, among the words that a pattern leaves open. */
  | { readonly inside: Pattern }
  /** Anywhere in the same sentence, the same paragraph, the same text; also in the wording. */
  | { readonly sentence: Pattern }
  | { readonly block: Pattern }
  | { readonly text: Pattern }
  | { readonly is: Circumstance };

/**
 * - `alone`: no noun follows, so that an adjective stands for people (`the elderly are`)
 * - `heading`: it stands in a title or heading
 * - `name`: it is part of a name with capitals, as in "National Institute on Drug Abuse"
 * - `opening`: it begins a sentence
 * - `joined-before`, `joined-after`: a hyphen joins it to the word before, or after
 */
export type Circumstance =
  | "alone"
  | "heading"
  | "name"
  | "opening"
  | "joined-before"
  | "joined-after";

/** One way of writing what an entry is about. */
export interface Wording {
  readonly find: Pattern;
  /** @default the entry's */
  readonly level?: Level;
  /** All of these must hold. @default none */
  readonly when?: readonly Condition[];
  /** None of these may hold. @default none */
  readonly unless?: readonly Condition[];
}

/** One entry of the list. */
export interface Entry<Source extends string = string> {
  readonly id: EntryId;
  /** What it is about, as the page names it. */
  readonly phrases: readonly string[];
  readonly level: Level;
  /** Completes "“…” …": what the words can do to somebody who reads them. */
  readonly why: string;
  /** What to write instead; a verb in `{}` takes the form of the verb that it replaces. */
  readonly instead: readonly string[];
  /** What to do where no other wording will do, as a sentence that begins with its verb. */
  readonly advice?: readonly string[];
  /** Where it is all right, for people. */
  readonly fine?: string;
  /** Guides that say so; none when it is our own judgement. */
  readonly sources: readonly Source[];
  readonly wordings: readonly Wording[];
}

/** Entries about one subject. */
export interface EntryGroup<Source extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry<Source>[];
}
