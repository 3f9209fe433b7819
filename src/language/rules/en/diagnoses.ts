// A diagnosis is something that a person has, and no name for them.

import type { Condition, EntryGroup } from "../../entry.ts";
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

export const diagnoses: EntryGroup<Guide> = {
  id: "diagnoses",
  title: "People and diagnoses",
  entries: [
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
      fine: "the adjective in technical terms is a warning",
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
          unless: [
            ...firstPerson,
            {
              before: ["@thing *2 @seem *2", "it|that|this *1 @seem *2", `${one} *1`],
            },
          ],
        },
        { find: "schizophrenic", level: "warning", when: [clinical] },
        { find: "schizophrenic @person" },
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
              before: ["@thing *2 @seem *2", "it|that|this *1 @seem *2"],
            },
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
              block: [
                "he|she|who|people|patient|person|woman|man|girlfriend|boyfriend|ex|mother|personality|bpd",
              ],
            },
          ],
          unless: [{ after: "between|of|along|with|on|in|for" }],
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
  ],
};
