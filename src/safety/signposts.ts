// Sentences that show a reader the way to help. They name a hard subject so that nobody who needs the
// help reads past it, which is right in every essay and does not make the essay one about the subject.

import type { Surface } from "./care-text.ts";
import { firstPlace, holds, oneself, phrase, sentences } from "./phrase.ts";

/**
 * Whether the mention at a place is only there to lead somebody to help.
 *
 * @param around what is read together with the surface, itself included
 */
export function isSignpost(surface: Surface, index: number, around: string): boolean {
  const { text } = surface;
  if (firstPlace(lineName, text.slice(index)) === 0) return true;
  if (!holds(help, around)) return false;
  const sentence = sentences(text).findLast(({ index: start }) => start <= index);
  const isOfReader = /^[^.,;!?]{0,24}\byour(?:self)?\b/i.test(text.slice(index));
  return (
    surface.isPointer(index) ||
    isOfReader ||
    (sentence !== undefined && holds(addressed, sentence.text))
  );
}

/** The name of a line that answers. */
const lineName = phrase(
  "suicide (?:(?:&|and) )?(?:crisis |prevention )?(?:life|help|hot|crisis )?lines?",
  "suicide prevention (?:service|centre|center|charity|website)",
);

const someone =
  "(?:you|anyone|anybody|someone|somebody|they|he|she|(?:a|your|the) (?:friend|person|child|colleague|partner))";

const addressed = phrase(
  `(?:if|when|whenever|whether) (?:it is )?${someone}`,
  "(?:are|do|have) you",
  "you (?:are|feel|may|might|could|think|want|fear)",
  "(?:for )?(?:anyone|anybody|everyone|people|those) (?:who|in|with|thinking|feeling|affected)",
);

const help = phrase(
  "emergency (?:numbers?|services?|departments?|room|line)",
  "(?:help|crisis|support|life|hot) ?lines?",
  "(?:999|112|911|988|111|000|116 123|13 11 14|1737)",
  "samaritans",
  "(?:call|phone|ring|text|tell|ask|see|speak to|talk to|talk with|contact|go to|turn to) (?:to )?(?:a|an|your|the|somebody|someone|our) ?(?:local )?(?:doctor|gp|nurse|therapist|health professional|professional|person|help|crisis|counsell?or|school|teacher|adult|people)",
  "(?:tell|call|wake|talk to|speak to) (?:somebody|someone)",
  "health professionals?",
  `keep ${oneself} safe`,
);
