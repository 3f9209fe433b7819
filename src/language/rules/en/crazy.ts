// The noisiest entry: an insult of people, and a loose word for anything else.

import type { Entry } from "../../entry.ts";
import { firstPerson } from "./contexts.ts";
import type { Guide } from "./sources.ts";

export const crazy: readonly Entry<Guide>[] = [
  {
    id: "L34",
    phrases: ["crazy", "crazed", "insane", "insanely", "madness"],
    level: "warning",
    why: "can hurt when it is said of people; said of other things, it is a loose word for “very”",
    instead: ["unbelievable", "chaotic", "very"],
    fine: "quotations, titles, and what people call themselves",
    sources: ["ap", "mindframe", "nami"],
    wordings: [
      {
        find: "crazy|crazed|insane",
        level: "error",
        when: [
          { is: "alone" },
          {
            before: [
              "@somebody @aux? @aux? @seem *2",
              "@somebody @aux? *1 @seem @very?",
              "is|are|was|were @he *1",
              "@person next|down|across|upstairs|over|with|from|in|at *3 @seem *1",
              "call~|called|think~|thought|make~|made|consider~|declared|certified *1 @person|him|her|them|me|us|you *1",
            ],
          },
        ],
        unless: [
          { after: ["about", "for|over", "busy|good|much|in love"] },
          { is: "joined-before" },
          {
            before: [
              "@thing *1 @aux? @be *1",
              "it|this|that @aux? @seem *2",
              "drive~|driving|drove|driven *2",
            ],
          },
          ...firstPerson,
          { is: "name" },
        ],
      },
      {
        find: [
          "crazy|crazed|insane old|young|little|rich|drunk? @person|behaviour|behavior|behaviours|gunman|killer|attacker|murderer|maniac|bitch|ideas-man",
          "crazies",
          "like a|some crazy|insane|crazed person|man|woman|people|lady|guy",
          "mad person|people",
        ],
        level: "error",
        unless: [{ is: "name" }, { is: "joined-before" }, { after: "prices" }],
      },
      {
        find: "crazy|crazier|craziest|crazily|craziness|crazed|insane|insanely|insanity|madness",
        unless: [
          { is: "name" },
          { is: "joined-before" },
          {
            after:
              "concert|gig|album|tour|reunion|tribute|paving|golf|quilt|quilts|horse|glue|town|defence|defense|plea|verdict",
          },
          { before: "i @be *1" },
          { before: ["stir", "method in|to|behind the?"] },
        ],
      },
    ],
  },
];
