// Names made of illnesses, above all of schizophrenia and bipolar disorder.

import type { Condition, Entry } from "../../entry.ts";
import { firstPerson } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const one = "a|an|the|this|that|another|some|every|no";

/** "A bit" and the like before an adjective. */
const loosely: Condition = { inside: "bit|little|tad|touch|lot|very|most|more|rather|so" };

const alone: readonly Condition[] = [{ is: "alone" }];

const clinical: Condition = {
  after:
    "symptom|symptoms|disorder|disorders|episode|episodes|illness|illnesses|psychosis|process|spectrum|relapse|relapses|delusion|delusions|experience|experiences|depression|reaction|features|prodrome|syndrome|type|diagnosis|breakdown|i|ii|affective|mania|patients|patient|treatment|research|research|thinking|voices|brain|brains",
};

const notFound: Condition = {
  after:
    "transistor|transistors|outflow|outflows|junction|plate|plates|neuron|neurons|cell|cells|electrode|electrodes|lead|leads|world|order|system|scale|scales|nebula|magnet|field|signal|signalling|encoding|membrane|forceps|power",
};

export const schizophreniaAndBipolar: readonly Entry<Guide>[] = [
  {
    id: "L22",
    phrases: ["the mentally ill", "mentally ill people"],
    level: "error",
    why: "makes one group, and one trait, of many different people",
    instead: ["people with a mental health condition", "people living with mental illness"],
    fine: "laws and organisations in whose names it stands",
    sources: ["ap", "nhs", "timetochange", "healthline", "mindframe"],
    wordings: [
      {
        find: ["the *1 mentally ill|sick|disturbed", "mentally ill|sick|disturbed @person?"],
        unless: [{ is: "name" }, ...firstPerson],
      },
    ],
  },
  {
    id: "L23",
    phrases: ["a schizophrenic", "schizophrenics", "schizo"],
    level: "error",
    why: "makes a diagnosis into a name for somebody",
    instead: ["a person with schizophrenia", "somebody who has a diagnosis of schizophrenia"],
    fine: "the adjective in technical terms",
    sources: ["timetochange", "mindframe", "nami"],
    wordings: [
      { find: "schizophrenics|schizos|schizoid", unless: [{ after: "personality" }] },
      {
        find: "schizo",
        unless: [{ is: "joined-after" }, { after: "affective|typal|phrenia|phrenic" }],
      },
      { find: `${one} *1 schizophrenic`, when: alone, unless: [loosely] },
      {
        find: "schizophrenic",
        level: "warning",
        when: alone,
        unless: [...firstPerson, { before: `${one} *1` }],
      },
      { find: "schizophrenic", level: "warning", when: [clinical] },
      { find: "schizophrenic @person", unless: [{ inside: "patient|patients" }] },
    ],
  },
  {
    id: "L24",
    phrases: ["schizophrenic weather", "a schizophrenic policy"],
    level: "error",
    why: "takes schizophrenia for being in two minds, which it is not",
    instead: ["contradictory", "in two minds", "unpredictable"],
    sources: ["ap", "mindframe", "timetochange"],
    wordings: [
      { find: "schizophrenic|schizophrenically @thing" },
      {
        find: "schizophrenic",
        unless: [{ is: "alone" }, clinical, { after: "@person" }],
      },
      {
        find: "schizophrenic",
        when: [
          ...alone,
          {
            before: [
              "@thing *2 @seem *2",
              "it|that|this *1 @seem *2",
              "the|this|a|our|my|your|its|whole *2 @aux? @seem *1",
            ],
          },
        ],
        unless: [
          { before: "@somebody @aux? *1 @seem *2" },
          { before: "@person next|down|across|upstairs|over|from|in|at|with *3 @seem *1" },
        ],
      },
      { find: "schizophrenically" },
    ],
  },
  {
    id: "L25",
    phrases: ["a bipolar", "she is bipolar", "bipolars"],
    level: "warning",
    why: "makes a diagnosis into a name for somebody",
    instead: ["has bipolar disorder", "lives with bipolar disorder"],
    fine: "“I am bipolar”; physics and electronics",
    sources: ["nami", "healthline", "timetochange"],
    wordings: [
      { find: "bipolars" },
      { find: "a|the|this|that|another bipolar", when: alone, unless: [notFound] },
      {
        find: "bipolar",
        when: [...alone, { before: "@somebody @aux? *1 @be *1" }],
        unless: [...firstPerson, { before: ["@thing *1 @seem *1", "it|that|this @seem *1"] }],
      },
      { find: "bipolar @person", unless: [{ is: "name" }] },
    ],
  },
  {
    id: "L26",
    phrases: ["bipolar weather", "the market is bipolar", "my mood is bipolar"],
    level: "error",
    why: "takes an illness for a change of mind",
    instead: ["changeable", "unpredictable", "up and down"],
    sources: ["nami", "timetochange"],
    wordings: [
      {
        find: "bipolar @thing",
        unless: [notFound, { after: "disorder|disorders|episode|episodes|symptoms|swings" }],
      },
      {
        find: "bipolar",
        when: [
          ...alone,
          {
            before: [
              "@thing *3 @seem *1",
              "@thing *3 @aux @seem *1",
              "it|that|this @seem so|totally|really|a? bit|very?",
              "so|totally|kinda|bit|kind of?",
            ],
          },
        ],
        unless: [{ before: "i @be" }, { before: "@thing that is not" }],
      },
    ],
  },
];
