// SM-09: no suicide has one cause. A story with one cause offers the end of it as an answer to
// whoever has the same trouble.

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { firstPlace, holds, phrase, sentences, whose } from "../phrase.ts";

const gap = "(?:[\\p{L}\\p{N}'-]+,? ){0,6}?";
/** Somebody's death, or the attempt. */
const deed = `(?:(?:died|dies|death|dead) by suicide|(?:his|her|their|\\p{L}+'s) suicide|(?:took|taken|takes) ${whose} (?:own )?(?:life|lives)|killed (?:him|her|them|my)sel(?:f|ves)|ended (?:his|her|their|it) ?(?:own )?(?:life|lives|all)?|tried to (?:die|kill (?:him|her|them|my)sel(?:f|ves)|end (?:his|her|their|my) life)|attempted suicide)`;
const event = `(?:${deed}|suicides?)`;
/** "Over the last decade" and "after dark" tell a time. */
const notATime =
  "(?! (?:(?:the )?(?:last|past|next|coming|following) |\\d|that,|all,|which|dark|midnight|christmas|(?:a|some|many|several|two|three|few|\\p{L}+) (?:years|months|weeks|days|decades|hours)(?! of)|time|the years))";

const singleCause = phrase(
  `${event},? ${gap}(?:because|due to|owing to|on account of|as a result of|thanks to|in response to|caused by|triggered by|prompted by|blamed on)`,
  `${deed},? ${gap}(?:after|following|over)${notATime}`,
  `(?:because|due to|owing to|as a result of|after) [^.]{0,60}, (?:he|she|they|\\p{L}+) (?:took ${whose} own (?:life|lives)|killed (?:him|her|them)sel(?:f|ves)|died by suicide|ended (?:his|her|their) (?:own )?li(?:fe|ves))`,
  "(?:drove|driven|drives|drive|pushed|pushes|led|leads|hounded|bullied|shamed) (?:(?:him|her|them|me|people|\\p{L}+) )?(?:to|into|towards?) (?:(?:his|her|their|an?) )?(?:(?:own )?suicide|death by suicide|take (?:his|her|their) own li(?:fe|ves)|kill (?:him|her|them)sel(?:f|ves)|end (?:his|her|their) li(?:fe|ves))",
  "bullied to death",
  "(?:the|only|real|true|main) (?:cause|reason) (?:of|for|behind) (?:his|her|their|the|\\p{L}+'s) suicide",
  "(?:the )?(?:cause|reason) (?:he|she|they) (?:took|killed|ended)",
);

/** A sentence that says so itself. */
const denied = phrase(
  "(?:no|not|n't|never|nobody|rarely|seldom|hardly|without|more than|cannot|neither) (?:\\p{L}+ ){0,6}?(?:single|one|simple|sole|because|cause[sd]?|reasons?|due|explain\\p{L}*|know\\p{L}*)",
  "(?:many|several) (?:causes|reasons)",
);

export function singleCauses({ surfaces, subjects, fields }: CareText): CareFinding[] {
  if (!subjects.has("suicide")) return [];
  // Somebody has read it for this.
  if (fields.safety?.cause === "not-single") return [];
  return surfaces.flatMap((surface) =>
    sentences(surface.text).flatMap(({ text: sentence, index }) => {
      const at = firstPlace(singleCause, sentence);
      if (at === undefined || holds(denied, sentence)) return [];
      return [
        {
          rule: "care/SM-09",
          message: "this can be read as if a suicide had one cause",
          hint: "tell what weighed on the person without calling it the cause; when somebody has made sure of the whole text, write `safety: { cause: not-single }`",
          place: surface.placeOf(index + at),
        } as const,
      ];
    }),
  );
}
