// SM-07: title, address and image names are read by people who never chose the essay, so they say
// what it gives and neither shock nor name a means.

import type { CareText, Surface } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { firstPlace, holds, phrase } from "../phrase.ts";
import { suicide } from "../words/suicide.ts";
import { namesMeans } from "./means-and-places.ts";

const headline: ReadonlySet<Surface["kind"]> = new Set(["name", "slug", "file-name"]);

const sensational = phrase(
  "(?:shock(?:s|ed|ing|er)?|tragic(?:ally)?|tragedy|tragedies|horr(?:or|ors|ific|ifying|ible)|epidemics?|chilling|gruesome|grisly|harrowing|heart ?(?:breaking|rending|broken)|devastat(?:ing|ed|ion)|skyrocket\\p{L}*|sensational|mysterious|bizarre|nightmares?|terrifying|deadly|fatal|killer|secret (?:shame|torment)|demons)",
);

/** An essay that helps or explains may say the word. */
const helpful = phrase(
  "(?:help|helps|helped|helping|support\\p{L}*|friends?|talk|talking|ask|asking|listen\\p{L}*|prevent\\p{L}*|understand\\p{L}*|facts?|myths?|questions?|answers?|how|what|when|why|where|after|cop(?:e|ing)|recover\\p{L}*|hope|surviv\\p{L}*|living|loss|bereave\\p{L}*|grie(?:f|ving)|worried|safe|safely|safety|warning signs|through)",
);

export function headlines({ surfaces, subjects, fields }: CareText): CareFinding[] {
  if (subjects.size === 0) return [];
  return surfaces
    .filter(({ kind }) => headline.has(kind))
    .flatMap((surface) => {
      const { text, kind } = surface;
      const at = (index: number, message: string, hint: string): CareFinding => ({
        rule: "care/SM-07",
        message: `${names.get(kind)} ${message}`,
        hint,
        place: surface.placeOf(index),
      });
      const loud = firstPlace(sensational, text);
      if (loud !== undefined) return at(loud, "is loud about a hard subject", calmer);
      const isDeath = subjects.has("suicide") || subjects.has("self-harm");
      if (isDeath && namesMeans(text)) return at(0, "names a means or a place", calmer);
      const named = firstPlace(suicide, text);
      if (named === undefined || fields.kind === "information" || holds(helpful, text)) return [];
      return at(named, "names suicide without saying what the essay gives", naming);
    });
}

const names: ReadonlyMap<Surface["kind"], string> = new Map([
  ["name", "the title"],
  ["slug", "the name of this file, which is its address,"],
  ["file-name", "the name of this image"],
]);
const calmer = "say plainly what a reader finds in it, as for any other essay";
const naming =
  "say what it helps with, such as: When a Friend Is Thinking About Suicide; or write `kind: information` if it explains";
