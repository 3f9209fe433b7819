// The risk terms as they are compared with what is typed.

import { riskTerms } from "../../care/risk-terms/risk-terms.ts";
import { joinedWords, plainWords } from "./plain-words.ts";

export interface RiskPhrase {
  readonly words: readonly string[];
  readonly joined: string;
  /** Whether nothing may stand before it. */
  readonly isAtStart: boolean;
  /** Whether nothing may stand after it. */
  readonly isAtEnd: boolean;
}

export interface RiskPhrases {
  readonly phrases: readonly RiskPhrase[];
  readonly otherWords: ReadonlySet<string>;
  readonly harmless: readonly (readonly string[])[];
}

let prepared: readonly RiskPhrases[] | undefined;

/** Those of each language; made when something is first typed. */
export function riskPhrases(): readonly RiskPhrases[] {
  prepared ??= riskTerms.map(({ groups, otherWords, harmless }) => ({
    phrases: groups.flatMap(({ phrases }) => phrases.flatMap(everyForm).map(phraseOf)),
    otherWords: new Set(otherWords.flatMap(plainWords)),
    harmless: harmless.flatMap(everyForm).map(plainWords),
  }));
  return prepared;
}

function phraseOf(form: string): RiskPhrase {
  const words = plainWords(form.replace(/[$^]/g, ""));
  return {
    words,
    joined: joinedWords(words),
    isAtStart: form.startsWith("^"),
    isAtEnd: form.endsWith("$"),
  };
}

/** "a/b c" is "a c" and "b c". */
function everyForm(phrase: string): string[] {
  const [first = [], ...others] = phrase.split(" ").map((word) => word.split("/"));
  return others.reduce(
    (forms, choices) => forms.flatMap((form) => choices.map((choice) => `${form} ${choice}`)),
    first,
  );
}
