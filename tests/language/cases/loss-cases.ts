import type { Cases } from "./cases.ts";

export const lossCases: Cases = {
  L20: {
    flagged: [
      "I am [so triggered].",
      "He [got triggered] lol.",
      "They were [totally triggered].",
      "The [haters were triggered], of course.",
      "She [got so triggered by a font].",
    ],
    fine: [
      "Panic is triggered by many things.",
      "The push triggers a build.",
      "The alarm got triggered by smoke.",
      "Veterans may be triggered by fireworks.",
    ],
  },
  L21: {
    flagged: [
      "[Trigger warning]: grief.",
      "[TW]: death of a parent.",
      "This essay has a [trigger warning].",
    ],
    fine: [
      "Studies of trigger warnings found no benefit.",
      "Trigger warnings are common at universities.",
      "A content note stands above.",
    ],
  },
  L76: {
    flagged: [
      "She is a [victim of abuse].",
      "[Rape victims] were asked.",
      "[Victims of domestic violence] can call.",
    ],
    fine: [
      "The victim of the assault spoke in court.",
      "The flood had many victims.",
      "She is a survivor of abuse.",
    ],
  },
  L77: {
    flagged: [
      "A home for [battered women].",
      "Police came to a [domestic dispute].",
      "It was a [crime of passion].",
      "The [alleged victim] spoke.",
    ],
    fine: [
      "The fish was battered and fried.",
      "A dispute about the fence.",
      "He has a passion for crime novels.",
    ],
  },
  L78: {
    flagged: [
      "Her father [passed away].",
      "He [lost his life] at sea.",
      "She is [no longer with us].",
    ],
    fine: [
      "The bus passed the church.",
      "Her father died.",
      "After the miscarriage people said that the baby had passed away.",
      "Your colleague is no longer with us: she moved to another company.",
    ],
  },
  L79: {
    flagged: [
      "You will [get over it].",
      "After a death, [closure] comes.",
      "The five [stages of grief].",
      "Two years after he died she could not [move on].",
      "The trial [brought her closure].",
    ],
    fine: [
      "The road closure lasts until May.",
      "Let us move on to the next song.",
      "Grief changes over time.",
      "Find closure tags in the school website.",
    ],
  },
  L80: {
    flagged: [
      "Care for [the elderly] is costly.",
      "[The homeless] sleep in the station.",
      "[The vulnerable] need protection.",
      "Seats for [the disabled].",
    ],
    fine: [
      "The elderly woman smiled.",
      "Homeless people were asked.",
      "The vulnerable spot in the wall.",
      "A disabled student spoke.",
    ],
  },
  L82: {
    flagged: [
      "[Man up] and go to work.",
      "You need to [snap out of it].",
      "[Just think positive]!",
      "You feel low, but [it could be worse].",
      "[Good vibes only] in this house.",
      "Smile, [cheer up].",
      "Boys don’t cry, so [man up].",
      "[Stay positive].",
    ],
    fine: [
      "Telling somebody to snap out of it does not help.",
      "The weather was wet, but it could be worse.",
      "Phrases such as man up do harm.",
      "Nobody can just snap out of it.",
      "The man up the ladder waved.",
      "You cannot simply snap out of it.",
      "Be positive about the dates before you book.",
    ],
  },
  L83: {
    flagged: ["[You should] go outside more.", "[You must] forgive.", "[You need to] rest."],
    fine: [
      "You must call 999 in an emergency.",
      "You could go outside.",
      "Come back if you need to.",
      "You do not need to explain.",
    ],
  },
};
