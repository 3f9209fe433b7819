// SM-15: a confession can teach. How somebody hid or did it is for a clinician to hear, not for a
// reader to try.

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { firstPlace, holds, phrase, sentences } from "../phrase.ts";

const act =
  "(?:restrict(?:ed|ing|s)?|purg(?:e|es|ed|ing)|vomit(?:s|ed|ing)?|throw(?:ing)? up|threw up|skip(?:ped|ping|s)? (?:meals?|food|breakfast|lunch|dinner|eating)|starv(?:e|es|ed|ing)|fast(?:ed|ing)?(?! (?:food|asleep|enough|train))|bing(?:e|es|ed|eing|ing)|cut(?:ting)?(?: (?:my|her|him|them|your)sel(?:f|ves))|self ?harm(?:ed|ing|s)?|burn(?:ed|ing|t)? (?:my|her|him|them|your)sel(?:f|ves)|get(?:ting)? rid of (?:the |my |her |his )?(?:food|meals?|lunch|dinner)|avoid(?:ed|ing)? (?:eating|food|meals)|lose weight|losing weight|not eating|ma(?:ke|de|king) (?:my|her|him|your|them)sel(?:f|ves) (?:sick|vomit|throw up)|thr(?:ew|ow|owing|own) (?:away )?(?:my|her|his|the|your) (?:food|lunch|dinner|breakfast|meals?)|(?:before|when) (?:being|i was|she was|he was|they were) weighed|weigh ins?)";
const trace =
  "(?:food|meals?|lunch|dinner|plates?|scars?|cuts?|marks?|burns?|wounds?|bones?|weight(?: loss)?|vomiting|purging|bing(?:e|es|ing)|evidence|arms?|ribs|blades?|wrappers)";
const people =
  "(?:anyone|anybody|my|her|his|their|your|people|the|others|mum|mom|dad|parents|\\p{L}+) ?(?:\\p{L}+ )?(?:notic\\p{L}*|know\\p{L}*|hear\\p{L}*|see(?:ing)?|find(?:ing)? out|realis\\p{L}*|suspect\\p{L}*)";

const teaching = phrase(
  `how (?:to|i|he|she|they|we|you|best to) (?:\\p{L}+ ){0,2}?(?:${act}|hid|hide|conceal(?:ed)?|disguise[sd]?|cover(?:ed)? up)`,
  `(?:tricks?|tips?|ways?|methods?|techniques?|hacks?) (?:for|to|of|on|that) (?:\\p{L}+ ){0,3}?(?:${act}|hid(?:e|ing|es)|conceal(?:ing)?|disguis(?:e|ing)|cover(?:ing)? up)`,
  `(?:hid|hide|hides|hiding|hidden|conceal(?:ed|ing|s)?|disguis(?:e|ed|ing)|cover(?:ed|ing)? up) (?:(?:the|my|her|his|their|your|any|all|every|most|some|of|fresh|new) ){0,3}(?:\\p{L}+ )?${trace}`,
);
/** A lie that others can tell. */
const lie = phrase(
  "(?:told|tell|lied|said|pretend\\p{L}*) (?:[\\p{L}']+ ){0,5}?(?:already|just) eaten",
);
const unseen = phrase(
  `without ${people}`,
  "so (?:that )?(?:no one|nobody|my \\p{L}+|they|he|she) (?:would |could |ever )?(?:hear|heard|see|saw|notic\\p{L}*|know|knew|find|found)",
);
const secrecy = phrase("(?:secret(?:s|ly)?|in secret|tricks?|tricked|hid|hiding)");
const actPhrase = phrase(act);

/** Who asks how to help teaches nothing. */
const helping = phrase(
  "how (?:to|i|you|we|they) (?:\\p{L}+ )?(?:help|stop|talk|ask|tell|support|recover|respond|notice|cope|resist|reduce|prevent|get)",
  "no (?:secret|trick)",
  "(?:doctors?|therapists?|clinicians?|dietitians?|treatment|help) (?:\\p{L}+ ){0,4}(?:stop|without|instead)",
);

export function instructions({ surfaces, subjects }: CareText): CareFinding[] {
  if (!subjects.has("eating-disorder") && !subjects.has("self-harm")) return [];
  return surfaces.flatMap((surface) =>
    sentences(surface.text).flatMap(({ text: sentence, index }) => {
      if (holds(helping, sentence)) return [];
      const taught = firstPlace(teaching, sentence) ?? firstPlace(lie, sentence);
      const isHidden = holds(secrecy, sentence) || holds(unseen, sentence);
      const hidden = isHidden ? firstPlace(actPhrase, sentence) : undefined;
      const at = taught ?? hidden;
      if (at === undefined) return [];
      return [
        {
          rule: "care/SM-15",
          message: "this can be read as instructions, also where it is meant as a confession",
          hint: "say that it was hidden, and for how long nobody asked, without saying how it was done",
          place: surface.placeOf(index + at),
        } as const,
      ];
    }),
  );
}
