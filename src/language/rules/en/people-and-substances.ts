// People named by what they use.

import type { Condition, Entry } from "../../entry.ts";
import { firstPerson } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const tame =
  "news|sports|sport|chocolate|coffee|caffeine|sugar|adrenaline|adrenalin|work|book|books|fitness|exercise|crossword|tv|television|football|gadget|shopping|fashion|phone|gym|podcast|politics|history|tea|puzzle|vitamin|travel|screen|gossip|cheese|running|train|data|weather|trivia|film";

const notSubstance: Condition = { before: tame };

const someone = "a|an|the|that|this|another|his|her|their|some|every|town|village";

export const peopleAndSubstances: readonly Entry<Guide>[] = [
  {
    id: "L57",
    phrases: ["addict", "junkie", "crackhead", "stoner"],
    level: "error",
    why: "could be read as though an illness were all that somebody is",
    instead: ["a person with an addiction", "a person who uses drugs"],
    fine: "what people in recovery call themselves; names of works",
    sources: ["nida", "ap"],
    wordings: [
      {
        find: [
          "addict|addicts",
          "drug|heroin|cocaine|crack|meth|opioid|opiate|pill|substance addict|addicts",
        ],
        unless: [
          { after: "to|ed|ion|ing" },
          notSubstance,
          { before: "@drug" },
          ...firstPerson,
          { before: ["i @be an", "i @be *1 recovering|an", "name is *2 and i @be an"] },
          { is: "name" },
        ],
      },
      { find: "@drug|sex|gambling addict|addicts", unless: [{ before: ["i @be *1 a|an"] }] },
      {
        find: [
          "junkie|junkies|junky|crackhead|crackheads|stoner|stoners|druggie|druggies|druggy|pothead|potheads|smackhead|smackheads|methhead|methheads|dopehead",
          "crack|meth|smack|pill|pot head|heads",
          "dope|drug fiend|fiends",
        ],
        unless: [
          notSubstance,
          { after: "rock|metal|comedy|yard|art|shop" },
          { is: "name" },
          ...firstPerson,
        ],
      },
      { find: `${tame} addict|addicts|junkie|junkies|junky`, level: "warning" },
    ],
  },
  {
    id: "L58",
    phrases: ["alcoholic", "a drunk", "wino", "alcohol abuser"],
    level: "warning",
    why: "could be read as though alcohol were all that somebody is",
    instead: ["a person with alcohol use disorder", "a person who drinks heavily"],
    fine: "Alcoholics Anonymous; alcoholic drinks; what people call themselves",
    sources: ["nida", "ap"],
    wordings: [
      {
        find: "alcoholic|alcoholics",
        when: [{ is: "alone" }],
        unless: [
          { is: "name" },
          { is: "joined-before" },
          { before: "non" },
          { after: "anonymous|drink|drinks" },
          { before: ["i @be an *1", "i @be a *1"] },
          ...firstPerson,
          { sentence: "drink|drinks|beverage|beverages is|are|was alcoholic" },
        ],
      },
      { find: "alcoholic @person" },
      { find: "alcoholics", unless: [{ after: "anonymous" }, { is: "name" }] },
      {
        find: `${someone} *1 drunk`,
        when: [{ is: "alone" }],
        unless: [{ inside: "bit|little|tad|lot|half|very|too" }],
      },
      {
        find: ["drunks|drunkard|drunkards|wino|winos|boozehound|lush", "alcohol abuser|abusers"],
        unless: [
          {
            after: "green|grass|vegetation|garden|gardens|forest|valley|meadow|growth|and green",
          },
          { sentence: "green|plants|garden|gardens" },
        ],
      },
    ],
  },
  {
    id: "L59",
    phrases: ["substance abuse", "drug abuse", "drug abuser"],
    level: "warning",
    why: "has been shown to make professionals judge more harshly",
    instead: ["substance use", "harmful use", "substance use disorder"],
    fine: "names of institutions; abuse of people",
    sources: ["nida"],
    wordings: [
      {
        find: [
          "@drug abuse|abuser|abusers|abusing",
          "abuse|abusing|abused|abuses of? *1 @drug|pills|medication",
          "abuser|abusers of @drug",
        ],
        unless: [
          { is: "name" },
          { sentence: "dsm|samhsa" },
          { after: "and mental health services" },
        ],
      },
    ],
  },
  {
    id: "L60",
    phrases: ["drug habit", "drug problem", "vice"],
    level: "warning",
    why: "suggests that an illness is a choice",
    instead: ["a substance use disorder", "an addiction"],
    fine: "any other habit",
    sources: ["nida"],
    wordings: [
      {
        find: "@drug *1 habit|habits|problem|problems",
        unless: [{ after: "solving" }, { sentence: "drug interactions" }],
      },
      {
        find: "vice|vices",
        when: [{ sentence: ["@drug", "drinking|smoking|gambling|wine|whisky|addiction"] }],
        unless: [
          { after: "president|versa|chair|chancellor|captain|admiral|principal|squad" },
          { is: "joined-after" },
        ],
      },
    ],
  },
  {
    id: "L63",
    phrases: ["former addict", "reformed addict", "ex-junkie"],
    level: "error",
    why: "keeps the label after the illness",
    instead: ["a person in recovery", "in long-term recovery"],
    sources: ["nida"],
    wordings: [
      {
        find: [
          "former|reformed|ex|recovered|recovering|onetime|rehabilitated|repentant *1 addict|addicts|junkie|junkies|junky|crackhead|crackheads|stoner|stoners|druggie|druggies|wino|pothead|potheads",
          "one time *1 addict|addicts|junkie|junkies",
        ],
        unless: [{ before: ["i @be *1 a|an?", "i @be"] }, { before: ["a? news|sports|chocolate"] }],
      },
    ],
  },
  {
    id: "L64",
    phrases: ["addicted baby", "crack baby"],
    level: "error",
    why: "says of a newborn what is not so: it can have withdrawal, and no addiction",
    instead: ["a newborn exposed to substances", "a newborn with withdrawal"],
    sources: ["nida"],
    wordings: [
      {
        find: [
          "addicted *1 baby|babies|newborn|newborns|infant|infants",
          "crack|meth|heroin|opioid|drug baby|babies|kids",
          "baby|babies|infant|infants|newborn|newborns|child|children *3 born *1 addicted",
          "born addicted",
          "baby|babies|infant|infants|newborn|newborns *1 @be *1 addicted",
        ],
      },
    ],
  },
];
