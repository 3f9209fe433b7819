// SM-06: what somebody wrote before they died is not printed: readers in the same place find
// themselves in it.

import type { CareText, Surface } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { firstPlace, holds, phrase } from "../phrase.ts";
import { suicide } from "../words/suicide.ts";

const within = "(?:[\\p{L}\\p{N}',;:-]+ ){0,12}?";
const told =
  "(?:said|says|say|read|reads|reading|wrote|written|explained|explains|ended|began|saying|telling)";
/** Not `note that` or `take note`: something on paper. */
const note =
  "(?:(?:suicide|farewell|goodbye|good bye|last|final|parting|handwritten) (?:notes?|letters?)|(?:the|his|her|their|that|a) (?:short |brief |long )?(?:note|letter)(?! (?:of thanks|from the (?:doctor|school))))";
const noteTold = phrase(
  `${note},?:? ${within}${told}`,
  `${note} ?[:,]`,
  `(?:wrote|written|left) (?:behind )?(?:\\p{L}+ ){0,3}${note}`,
  `${told} ${within}(?:in|on) ${note}`,
  `${told},? ${note}`,
);
const left = phrase(
  "(?:suicide|farewell|goodbye|good bye|last|final) (?:notes?|letters?)",
  "(?:left|leaving|leave) (?:behind )?(?:us |me |them |her |him )?(?:a|the|his|her|their) (?:short |brief |long )?(?:note|letter)",
  "(?:the|his|her|their) (?:short |brief |long )?note",
  "(?:the|a) letter (?:that )?(?:he|she|they) (?:had )?left",
  "(?:die[sd]|death|dead|body|found (?:him|her|them)|the night (?:he|she|they))",
);

/** Two words at least: one in quotation marks is a word that is talked about. */
const quotation =
  /"[^"]*\p{L}+[ ,]+\p{L}[^"]*"|(?<!\p{L})'\p{L}[^"]{0,300}? [^"]{0,300}?[\p{L}.,!?]'(?!\p{L})/u;

export function notesLeft({ surfaces, subjects }: CareText): CareFinding[] {
  if (!subjects.has("suicide")) return [];
  return surfaces.flatMap((surface, index) => {
    const { text } = surface;
    const at = firstPlace(noteTold, text);
    if (at === undefined) return [];
    const isOfDeath = holds(suicide, text) || holds(left, text);
    if (!isOfDeath || !isQuoted(surface, surfaces[index + 1])) return [];
    return [
      {
        rule: "care/SM-06",
        message: "this gives the words that somebody left before they died",
        hint: "leave the words out: say at most that there was a note, and what helped those who found it",
        place: surface.placeOf(at),
      },
    ];
  });
}

/** In the paragraph itself, or set apart below it. */
function isQuoted({ text }: Surface, next: Surface | undefined): boolean {
  return quotation.test(text) || (next?.isQuoted === true && /[:.]$/.test(text));
}
