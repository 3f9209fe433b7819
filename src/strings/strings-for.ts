// The languages that the interface speaks.

import { en } from "./en.ts";
import type { Strings } from "./strings.ts";

const languages: ReadonlyMap<string, Strings> = new Map([["en", en]]);

/**
 * The interface in the language of a text, or in English where we do not speak it yet.
 *
 * @param lang BCP 47 language tag; only its primary language counts
 */
export function stringsFor(lang: string): Strings {
  return languages.get(lang.split("-")[0]?.toLowerCase() ?? "") ?? en;
}
