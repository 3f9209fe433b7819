// Finds the words of the glossary in a text, all of them in one pass.

/** Where a word of the glossary stands. */
export interface TermMatch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The words of the glossary in a text, in its order. */
export type TermFinder = (text: string) => readonly TermMatch[];

/** What is looked for. */
export interface FoundTerm {
  readonly id: string;
  readonly term: string;
  readonly abbreviation?: string | undefined;
  readonly also: readonly string[];
}

/** Capitals make no difference, except in abbreviations: "it" is not IT. */
export function createTermFinder(terms: readonly FoundTerm[]): TermFinder {
  const byForm = new Map<string, string>();
  const abbreviations = new Map<string, string>();
  for (const { id, term, abbreviation, also } of terms) {
    for (const form of [term, ...also]) byForm.set(form.toLowerCase(), id);
    if (abbreviation !== undefined) abbreviations.set(abbreviation, id);
  }
  const forms = [...byForm.keys(), ...abbreviations.keys()];
  if (forms.length === 0) return () => [];
  // Of two that begin at the same place the longer one is meant.
  const longestFirst = forms.sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(escaped).join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const id = abbreviations.get(found) ?? byForm.get(found.toLowerCase());
      return id === undefined ? [] : { id, start: index, end: index + found.length };
    });
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
