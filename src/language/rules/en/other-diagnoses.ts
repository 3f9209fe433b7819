// Names made of depression, eating disorders and personality disorders, and ranks of people.

import type { Condition, Entry } from "../../entry.ts";
import { firstPerson } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const one = "a|an|the|this|that|another|some|every|no";

const alone: readonly Condition[] = [{ is: "alone" }];

export const otherDiagnoses: readonly Entry<Guide>[] = [
  {
    id: "L27",
    phrases: ["a depressive", "depressives", "manic-depressive"],
    level: "error",
    why: "makes a diagnosis into a name for somebody, and an old one",
    instead: ["a person with depression", "somebody who has bipolar disorder"],
    fine: "a diagnosis of the past, with its date",
    sources: ["timetochange"],
    wordings: [
      { find: "depressives", unless: [{ before: "anti" }] },
      { find: "a|an|the|this|that|another|every *1 depressive", when: alone },
      {
        find: ["manic depressive|depressives|depression"],
        unless: [
          { sentence: "@year" },
          {
            sentence: [
              "formerly|historically|historical|century|older|outdated|then",
              "once|was|were|been called|known|named",
            ],
          },
          ...firstPerson,
        ],
      },
    ],
  },
  {
    id: "L28",
    phrases: ["so depressed about …"],
    level: "info",
    why: "blurs an illness and a low mood",
    instead: ["sad", "disappointed", "low"],
    fine: "depression as an illness; a depressed economy",
    sources: ["timetochange", "nami"],
    wordings: [
      {
        find: [
          "so|totally|really|completely|super depressed about|over|that|because|when|by",
          "depressed about|over",
          "so|totally|really depressed my|our|the|that",
        ],
      },
    ],
  },
  {
    id: "L29",
    phrases: ["an anorexic", "a bulimic", "anorexics"],
    level: "error",
    why: "makes an illness into a name for somebody",
    instead: ["a person with anorexia", "somebody who has bulimia"],
    fine: "the adjective, for the illness, in older titles",
    sources: ["headline", "mindframe"],
    wordings: [
      { find: "anorexics|bulimics|orthorexics" },
      { find: `${one} *1 anorexic|bulimic|orthorexic`, when: alone },
      {
        find: "anorexic|bulimic @person",
        level: "warning",
      },
      {
        find: "anorexic|bulimic",
        level: "warning",
        when: [...alone, { before: "@somebody @aux? *1 @be *1" }],
        unless: firstPerson,
      },
    ],
  },
  {
    id: "L44",
    phrases: ["high-functioning", "low-functioning"],
    level: "warning",
    why: "ranks people, and hides what they need",
    instead: [],
    advice: ["say which support somebody needs"],
    fine: "scales by their names; teams",
    sources: ["nhs"],
    wordings: [
      {
        find: "high|higher|low|lower functioning",
        unless: [
          { is: "name" },
          {
            after:
              "team|teams|organisation|organization|group|groups|system|systems|board|company|committee|democracy|scale",
          },
        ],
      },
    ],
  },
  {
    id: "L45",
    phrases: ["normal people", "sane people"],
    level: "warning",
    why: "could be read as though people with a condition were not normal",
    instead: ["people without the condition", "most people"],
    fine: "“a normal reaction”, “it is normal to grieve”, a normal distribution",
    sources: ["apa"],
    wordings: [
      {
        find: [
          "normal person|people|persons|man|woman|men|women|child|children|kid|kids|adult|adults|teenager|teenagers|parents|families|family|human|humans",
          "sane person|people|man|woman|human|adult|individual|individuals",
        ],
      },
      { find: "normal|sane", when: [{ after: "ones|folk|folks" }] },
      {
        find: "normals",
        when: [{ sentence: ["@condition", "patient|patients|mental|schizophrenic|depressed|ill"] }],
      },
      {
        find: "the normal|sane",
        when: [
          { is: "alone" },
          {
            sentence:
              "patient|patients|ill|sick|mad|insane|abnormal|crazy|illness|autistic|disorder",
          },
        ],
      },
    ],
  },
  {
    id: "L54",
    phrases: ["a borderline", "so BPD"],
    level: "error",
    why: "makes a diagnosis into a name, or into an insult",
    instead: [
      "a person with a diagnosis of borderline personality disorder",
      "a person with complex emotional needs",
    ],
    fine: "“borderline significant”; borders of countries",
    sources: [],
    wordings: [
      {
        find: "borderlines",
        unless: [
          {
            sentence:
              "country|countries|map|maps|border|borders|region|regions|territory|between|land",
          },
        ],
      },
      {
        find: [
          "@somebody *1 @be|@aux *2 a borderline",
          "a|typical|another|classic|such *1 borderline",
          "she|he 's *1 borderline",
        ],
        when: [
          { is: "alone" },
          {
            block: ["@person|he|she|who|mum|mom|personality|bpd"],
          },
        ],
        unless: [{ after: "between|of|along|with|on|in|for" }],
      },
      {
        find: "with|date~|dating|love~|loving|marry~|married|divorcing|like a borderline",
        when: [{ is: "alone" }],
      },
      { find: "borderline @person|personalities", unless: [{ after: "disorder" }] },
      {
        find: [
          "so|total|totally|typical|classic|bit|acting|full|very BPD",
          "such a? BPD",
          "BPD ex|exes|girlfriend|girlfriends|boyfriend|queen|drama|bitch|bitches|nightmare|moment|behaviour|behavior|types|crazy",
          "a BPD",
          "BPDs",
        ],
        unless: [
          {
            after:
              "diagnosis|service|clinic|group|specialist|assessment|treatment|programme|program|unit|symptom",
          },
        ],
      },
    ],
  },
];
