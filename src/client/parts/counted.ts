// Numbers in sentences.

import type { Counted } from "../../strings/counted.ts";

/** A text about a number, by the rules of a language. */
export function counted(words: Counted, count: number, lang: string): string {
  const text = words[new Intl.PluralRules(lang).select(count)] ?? words.other;
  return text.replace("{count}", new Intl.NumberFormat(lang).format(count));
}
