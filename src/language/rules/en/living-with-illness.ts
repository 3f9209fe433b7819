// Pity, war and promises in what is told of illness.

import type { Condition, Entry } from "../../entry.ts";
import { firstPerson, mindWords, suicideWords } from "./contexts.ts";
import type { Guide } from "./sources.ts";

/** The depression of an economy. */
const history: Condition = {
  sentence: ["great depression", "recession|economy|economic|unemployed|nation|nationwide"],
};

export const livingWithIllness: readonly Entry<Guide>[] = [
  {
    id: "L39",
    phrases: ["sufferer", "suffers from depression"],
    level: "warning",
    why: "could be read as pity, and as though there were nothing else in a life",
    instead: ["{have} …", "{live} with …"],
    fine: "suffering in general, a loss, and what people say of themselves",
    sources: ["ap", "nhs", "timetochange", "mindframe"],
    wordings: [
      {
        find: [
          "suffer~|suffering from|with *5 @condition",
          "suffer~ from|with *3 mental health problem|problems|issue|issues|condition|conditions|illness|struggles?",
          "suffer~ from poor mental? health",
        ],
        unless: [...firstPerson, { before: ["i|we *1", "i @aux *1"] }, history],
      },
      {
        find: [
          "@condition sufferer|sufferers",
          "sufferer|sufferers of|from *3 @condition",
          "fellow? sufferer|sufferers",
        ],
        unless: [history],
        when: [{ block: [...mindWords] }],
      },
    ],
  },
  {
    id: "L40",
    phrases: ["afflicted with", "stricken by", "plagued by", "victim of (an illness)"],
    level: "error",
    why: "can make people with an illness sound helpless",
    instead: ["has …", "lives with …"],
    fine: "victims of violence or of a crime",
    sources: ["ap", "nhs", "timetochange", "mindframe"],
    wordings: [
      {
        find: [
          "afflicted|stricken|plagued with|by *4 @condition",
          "victim|victims of|to *3 @condition",
          "fall~|fell|fallen victim to *3 @condition",
          "@condition stricken|victim|victims|afflicted",
          "afflict~|plague~ by|with *3 @condition",
          "struck down by|with *3 @condition",
          "afflicted|stricken|plagued with|by *3 mental health problem|problems|issue|issues|condition|conditions|illness|struggles?",
        ],
        unless: [
          history,
          { behind: "abuse|violence", within: 2 },
          { inside: "panic stricken" },
          { sentence: "drought|famine|abuse|crime|rape|assault|fraud|war" },
        ],
      },
    ],
  },
  {
    id: "L41",
    phrases: ["battling depression", "a losing battle with depression"],
    level: "info",
    why: "makes a war of illness, in which somebody can lose",
    instead: ["living with …", "being treated for …"],
    fine: "what people say of themselves, but not “lost the battle”",
    sources: ["nhs"],
    wordings: [
      {
        find: [
          "battle~|battling|fight~|fighting|fought|war|combat~ with|against? *3 @condition",
          "battle|battles|fight|struggle with|against *3 @condition",
          "battle~|battling with|against *2 mental health",
          "battling @own? mental health",
        ],
        unless: [...firstPerson, { sentence: "stigma|discrimination" }],
      },
      {
        find: [
          "lose~|losing|lost @own|the|a|that|this *1 battle|fight|struggle|war with|against|to *4 @condition|cancer|addiction|demons|illness|disease|suicide",
          "losing battle|fight with|against *4 @condition|addiction|demons|illness|suicide",
        ],
        level: "error",
        unless: [history],
      },
      {
        find: "lose~|losing|lost @own|the|a|that|this *1 battle|fight|struggle",
        level: "error",
        when: [{ block: ["@condition", ...suicideWords, "mental|depressed|illness|cancer"] }],
        unless: [
          {
            after:
              "for|over|of|with the? *1 council|insurer|insurers|planners|landlord|government|court|school|hospital|company",
          },
          { sentence: "court|legal|election|war|troops|army|planning|custody|appeal" },
        ],
      },
    ],
  },
  {
    id: "L42",
    phrases: ["inner demons", "a dark place", "the black dog"],
    level: "info",
    why: "veils what somebody feels",
    instead: [],
    advice: ["name the feeling", "name the condition"],
    fine: "literature; dogs that are black",
    sources: ["samaritans", "nhs"],
    wordings: [
      { find: ["inner|personal|own demons", "@own *1 demons", "battl~|fighting demons"] },
      {
        find: "in|into|from|such|to a|very? *1 dark place",
        unless: [{ sentence: "cool|dry|store|stored|keep|kept|seeds|photographs|cupboard|bats" }],
      },
      {
        find: "black dog visits|visited|descends|descended",
      },
      {
        find: "black dog",
        when: [{ block: ["depression|depressed|mood|churchill|despair|melancholy|low"] }],
      },
    ],
  },
  {
    id: "L43",
    phrases: ["cured of", "overcame depression", "beat depression once and for all"],
    level: "warning",
    why: "promises what nobody can promise",
    instead: ["recovered", "is well", "manages …"],
    fine: "a finding, with its source and its time frame",
    sources: ["mind", "nhs"],
    wordings: [
      {
        find: [
          "overcome~|overcame|overcoming *3 @condition",
          "beat~|beating|beaten|conquer~|defeat~|vanquish~ *3 @condition",
        ],
        unless: [
          { before: "no|to help" },
          { ahead: "not|never|cannot|'t|no", within: 4 },
          history,
          ...firstPerson,
        ],
      },
      {
        find: ["cured of|from? *3 @condition", "cure~|curing @own? *1 @condition"],
        unless: [{ before: "no|to help" }, { ahead: "not|never|cannot|'t|no", within: 4 }, history],
      },
      {
        find: "once and for all",
        when: [{ sentence: ["@condition", "cure~|cured|anxious|depressed"] }],
      },
    ],
  },
];
