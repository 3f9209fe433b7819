// The rules of safe publishing over one essay, each in a file of its own. docs/care-rules.md lists
// them with their numbers, their levels and their tests.

import { primaryLanguage } from "../related/primary-language.ts";
import { type CareSource, type CareText, surfacesOf } from "./care-text.ts";
import type { Care, CareFinding } from "./finding.ts";
import { contentNote } from "./rules/content-note.ts";
import { decisions } from "./rules/decisions.ts";
import { headlines } from "./rules/headlines.ts";
import { hope } from "./rules/hope.ts";
import { instructions } from "./rules/instructions.ts";
import { linksOut } from "./rules/links-out.ts";
import { meansAndPlaces } from "./rules/means-and-places.ts";
import { namesOfTheDead } from "./rules/names-of-the-dead.ts";
import { notesLeft } from "./rules/notes-left.ts";
import { numbersOfBodies } from "./rules/numbers-of-bodies.ts";
import { pictures } from "./rules/pictures.ts";
import { singleCauses } from "./rules/single-cause.ts";
import { undeclaredSubjects } from "./rules/undeclared-subjects.ts";
import { subjectsFound } from "./subjects-found.ts";

/** What holds in every language. */
const ofEveryLanguage: readonly Care[] = [contentNote, hope, linksOut, decisions];
/** What looks for English words. */
const ofEnglish: readonly Care[] = [
  undeclaredSubjects,
  meansAndPlaces,
  notesLeft,
  headlines,
  singleCauses,
  pictures,
  numbersOfBodies,
  instructions,
  namesOfTheDead,
];

/** Everything that the rules say of an essay; it depends on the essay alone. */
export function essayCare(source: CareSource): CareFinding[] {
  const surfaces = surfacesOf(source);
  const isEnglish = primaryLanguage(source.lang) === "en";
  const found = isEnglish ? subjectsFound(surfaces) : new Map();
  const text: CareText = {
    ...source,
    surfaces,
    found,
    subjects: new Set([...source.fields.sensitive, ...found.keys()]),
  };
  const rules = isEnglish ? [...ofEveryLanguage, ...ofEnglish] : ofEveryLanguage;
  return rules.flatMap((rule) => rule(text));
}
