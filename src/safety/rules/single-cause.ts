// SM-09: no suicide has one cause. A story with one cause offers the end of it as an answer to
// whoever has the same trouble.

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { firstPlace, holds, phrase, sentences, whose } from "../phrase.ts";

const gap = "(?:[\\p{L}\\p{N}'-]+ ){0,6}?";
/** Words of time between a death and what came before it. */
const when =
  "(?:(?:only|just|soon|shortly|not long|a|an|some|two|three|four|five|six|few|\\d+|weeks?|days?|months?|years?|hours?|came|in \\p{L}+|last \\p{L}+|that \\p{L}+|on \\p{L}+|aged \\p{N}+|at \\p{N}+|at (?:the age of )?\\p{L}+) ){0,4}?";
/** What came after a suicide is not its cause. */
const notAfter = "(?<!(?:after|since|following|before|until|about) )";
const life = "(?:his|her|their|my) (?:own )?(?:life|lives)";
const self = "(?:him|her|them|my)sel(?:f|ves)";

/** Somebody's death, or the attempt. */
const deed = `(?:(?:died|dies|death|dead) (?:by|of|from) suicide|${notAfter}(?:his|her|their|\\p{L}+'s) suicide|(?:took|taken|takes) ${whose} (?:own )?(?:life|lives)|(?:killed|killing|hanged|shot|drowned) ${self}|ended (?:${life}|it all)|tried to (?:die|kill ${self}|end ${life})|attempted suicide)`;
const any = `(?:${deed}|(?<!(?:after|since|following|before|until|about) (?:(?:his|her|their|the|a|my|\\p{L}+'s) )?)suicides?)`;
/** "Over the last decade" and "after dark" tell a time. */
const notATime =
  "(?! (?:(?:the )?(?:last|past|next|coming|following) |\\d|that,|all,|which|dark|midnight|christmas|(?:a|some|many|several|two|three|few|\\p{L}+) (?:years|months|weeks|days|decades|hours)(?! of)|time|the years))";
const toDeath = `(?:(?:(?:his|her|their|an?) )?(?:own )?suicide|death by suicide|take ${life}|kill ${self}|end ${life})`;

const singleCause = phrase(
  `${any},? ${gap}(?:because|due to|owing to|on account of|(?:as )?(?:a|the) result of|thanks to|in response to|caused by|triggered by|prompted by|blamed on)`,
  `${deed},? ${when}(?:after|following|over)${notATime}`,
  `(?:because|due to|owing to|as a result of|after) [^.]{0,60}, (?:he|she|they|\\p{L}+) (?:took ${life}|killed ${self}|died by suicide|ended ${life})`,
  `(?:drove|driven|drives|drive|pushed|pushes|hounded|bullied|shamed|led|leads) (?:\\p{L}+ ){0,4}?(?:to|into|towards?) ${toDeath}`,
  `(?:made|makes) (?:him|her|them|me|people|\\p{L}+) (?:take ${life}|kill ${self}|end ${life})`,
  "(?:caused|causes|triggered|prompted|explain(?:s|ed)|resulted in|ended in|was behind|is behind) (?:his|her|their|the|a|my \\p{L}+'s|\\p{L}+'s) suicide",
  `(?:and so|so|that is why|that's why|which is why|this is why) (?:he|she|they|\\p{L}+) (?:took ${life}|(?:killed|hanged) ${self}|died by suicide|ended ${life})`,
  `${notAfter}(?:his|her|their|the|\\p{L}+'s) suicide followed(?! (?:by|us|me|him|her|them))`,
  "bullied to death",
  "(?:the|only|real|true|main) (?:cause|reason) (?:of|for|behind) (?:his|her|their|the|\\p{L}+'s) suicide",
  "(?:the )?(?:cause|reason) (?:he|she|they) (?:took|killed|ended)",
);

/** A sentence that says so itself. */
const denied = phrase(
  "(?:no|not|n't|never|nobody|nothing|rarely|seldom|hardly|without|more than|cannot|neither) (?:\\p{L}+ ){0,8}?(?:single|one|simple|sole|because|cause[sd]?|reasons?|due|explain\\p{L}*|know\\p{L}*)",
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
