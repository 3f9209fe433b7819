// Which lines of a country an essay shows, for what it is about.

import type { LineKind } from "../content/schema/helplines-schema.ts";
import type { SensitiveSubject } from "../content/schema/sensitive-subjects.ts";
import type { HelpCountry, HelpLine } from "./help-country.ts";

/** More than two to call are hard to choose from in a bad hour. */
const mostCrisisLines = 2;

/** Lines that are for one subject; for the others crisis lines are right. */
const kindsOf: ReadonlyMap<SensitiveSubject, LineKind> = new Map([
  ["eating-disorder", "eating-disorder"],
  ["abuse", "abuse"],
  ["sexual-violence", "abuse"],
  ["substance-use", "information"],
]);

/**
 * The first crisis lines, one for those who would rather write, and all that are for the subjects:
 * in this order, which is that of the data.
 *
 * @returns nothing for an essay without such a subject
 */
export function helplinesFor(
  { lines }: HelpCountry,
  subjects: readonly SensitiveSubject[],
): HelpLine[] {
  if (subjects.length === 0) return [];
  const kinds = new Set(subjects.map((subject) => kindsOf.get(subject)));
  return [
    ...lines.filter(({ kind }) => kind === "crisis").slice(0, mostCrisisLines),
    ...lines.filter(({ kind }) => kind === "text" || kind === "chat").slice(0, 1),
    ...lines.filter(({ kind }) => kinds.has(kind)),
  ];
}
