// How much each wording of a text matters, by who says it: what is quoted, what is a title, and
// what people tell of themselves is noted, and stops nothing.

import type { Level } from "./entry.ts";
import type { Found, Run } from "./find-wordings.ts";
import type { LanguagePack } from "./language-pack.ts";
import { quotationsIn, type Range } from "./quotations.ts";

/** A run of text, with whose words it holds. */
export interface Passage extends Run {
  /** What is emphasised in it, as titles of works are. */
  readonly emphases: readonly Range[];
  readonly isQuoted: boolean;
  readonly isVoice: boolean;
}

/** Why a wording matters less than its entry says. */
export type Mitigation = "quotation" | "voice" | "title" | "mention";

export interface Judged extends Pick<Found, "entry" | "level" | "start" | "end"> {
  /** Index of the passage. */
  readonly passage: number;
  readonly mitigation?: Mitigation;
}

/** What is found in the passages of one text, in order. */
export function judge(passages: readonly Passage[], pack: LanguagePack): Judged[] {
  return pack.find(passages).flatMap((found, index) => {
    const passage = passages[index];
    if (!passage || found.length === 0) return [];
    const quotations = quotationsIn(passage.text);
    return found.map((one) => {
      const mitigation = mitigationOf(one, passage, quotations, pack.mentioned);
      const level: Level = mitigation ? "info" : one.level;
      return { ...one, level, passage: index, ...(mitigation ? { mitigation } : {}) };
    });
  });
}

function mitigationOf(
  { start, end }: Range,
  { text, isQuoted, isVoice, emphases }: Passage,
  quotations: readonly Range[],
  mentioned: RegExp,
): Mitigation | undefined {
  const isWithin = (range: Range) => range.start <= start && range.end >= end;
  if (isQuoted || quotations.some(isWithin)) return "quotation";
  if (isVoice) return "voice";
  if (emphases.some((range) => isWithin(range) && isTitle(text.slice(range.start, range.end)))) {
    return "title";
  }
  return mentioned.test(text.slice(Math.max(0, start - longestCue), start)) ? "mention" : undefined;
}

const longestCue = 40;

/** Titles of works have capitals on every word of weight; what is only stressed has not. */
function isTitle(emphasised: string): boolean {
  const weighty = emphasised.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return weighty.length > 0 && weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
