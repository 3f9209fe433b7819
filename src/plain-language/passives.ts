// Sentences in the passive, as far as spelling tells: "was built", "has been quietly taken".

import type { Word } from "../language/words.ts";

const be: ReadonlySet<string> = new Set("am is are was were be been being 's 're 'm".split(" "));

/** Past participles that do not end in "ed". */
const participles: ReadonlySet<string> = new Set(
  `begun bitten blown born bought bound broken brought built burnt caught chosen cut done drawn
  driven eaten fed felt fought found forgotten forgiven frozen given grown heard held hidden hit hurt
  kept known laid led left lent lost made meant met paid put read ridden said seen sent set shaken
  shown shut sold spent spoken spread stolen struck stuck sung swept taken taught thrown told
  understood won worn woven written`.split(/\s+/),
);

/** Words in "ed" that are adjectives where they stand behind "is". */
const adjectives: ReadonlySet<string> = new Set(
  `tired worried excited interested scared frightened ashamed pleased surprised bored married
  used need indeed red bed exhausted relaxed confused crowded limited mixed related`.split(/\s+/),
);

/** Where each passive begins, as the index of its form of "be". */
export function passivesIn(words: readonly Word[]): number[] {
  return words.flatMap(({ word }, index) =>
    be.has(word) && isPassive(words, index) ? [index] : [],
  );
}

function isPassive(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at <= index + 2; at += 1) {
    const next = words[at];
    if (!next || next.gap === "stop" || next.gap === "pause") return false;
    if (participles.has(next.word)) return true;
    if (next.word.endsWith("ed") && next.word.length > 3) return !adjectives.has(next.word);
    // An adverb or "not" may stand between.
    if (!/ly$|^(?:not|never|also|often|always|still|then|first|been|being)$/.test(next.word)) {
      return false;
    }
  }
  return false;
}
