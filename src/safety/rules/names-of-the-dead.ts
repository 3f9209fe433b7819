// SM-18: a person who died is named only where those who are left agree.

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";

/** What begins sentences and is nobody's name. */
const noName =
  "(?:In|On|At|By|For|From|With|Of|Once|Then|Now|Later|Last|So|Yet|Still|Perhaps|Maybe|Until|While|Though|Although|As|Where|How|Why|What|Not|Both|Each|Every|Any|No|All|Few|One|He|She|They|We|I|It|You|Who|People|Everyone|Everybody|Somebody|Someone|Nobody|Many|Most|Some|Others|Two|Three|Mother|Father|Mum|Mom|Mam|Mama|Papa|Mummy|Daddy|Dad|Grandad|Granddad|Grandmother|Grandfather|Nana|Uncle|Aunt|Auntie|Grandma|Grandpa|Gran|Nan|Granny|Parents|Friends|Children|Men|Women|Patients|Soldiers|When|After|Before|Since|If|Because|And|But|That|This|Those|These|The|A|An|My|Your|His|Her|Their|Our|Nothing|Something|Hope|Love|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jesus|Christ|God)";
const namedAndDead = new RegExp(
  `(?<![\\p{L}'-])(?!${noName}(?![\\p{L}]))\\p{Lu}\\p{Ll}+(?:['-]\\p{Lu}?\\p{Ll}+)?(?: \\p{Lu}[\\p{L}'-]+){0,2},? (?:(?:who|had|has|aged|my \\p{L}+,?|\\d+,?) ){0,3}(?:died|passed away|took (?:his|her|their) (?:own )?li(?:fe|ves)|killed (?:him|her|them)sel(?:f|ves)|ended (?:his|her|their) (?:own )?li(?:fe|ves))(?![\\p{L}])`,
  "u",
);
const deathOf = new RegExp(
  `(?:(?:death|funeral|suicide|loss|in memory|In memory) of|buried|cremated) (?!${noName}(?![\\p{L}]))\\p{Lu}\\p{Ll}+(?! (?:and|Institute))|(?<![\\p{L}'-])(?!${noName}(?![\\p{L}]))\\p{Lu}\\p{Ll}+'s (?:death|funeral|suicide)(?![\\p{L}])`,
  "u",
);

export function namesOfTheDead({ surfaces, subjects, fields }: CareText): CareFinding[] {
  if (!subjects.has("bereavement") && !subjects.has("suicide")) return [];
  if (fields.safety?.consent) return [];
  return surfaces.flatMap((surface) => {
    const { text, kind } = surface;
    // A title has capitals of its own.
    if (kind === "name" || kind === "slug") return [];
    const index = namedAndDead.exec(text)?.index ?? deathOf.exec(text)?.index;
    if (index === undefined) return [];
    return [
      {
        rule: "care/SM-18",
        message: "this seems to name a person who died",
        hint: "leave the name out or change it, and say so; if those who are left agree to it, write `safety: { consent: true }`",
        place: surface.placeOf(index),
      } as const,
    ];
  });
}
