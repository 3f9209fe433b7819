// Words that make somebody dangerous or ridiculous.

import type { Condition, Entry } from "../../entry.ts";
import { firstPerson } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const film: Condition = {
  sentence: "film|films|movie|movies|hitchcock|novel|song|album|band|book|directed",
};

const clinicalPsychosis: Condition = {
  sentence:
    "voices|hallucination|hallucinations|hallucinating|delusion|delusions|delusional|diagnosed|diagnosis|medication|antipsychotic|antipsychotics|psychiatrist|psychiatric|psychosis|symptom|symptoms|episode|episodes|treatment|treated|admitted|admission|discharged|unwell|sleep|nurse|nurses|doctors|onset|cannabis|clinical|clinician|clinicians|postpartum|paranoia|relapse|ward|hospital|postnatal",
};

const clinicalMania: Condition = {
  sentence:
    "hypomania|hypomanic|bipolar|mania|depressive|depression|depressed|episode|episodes|phase|phases|diagnosed|lithium|symptom|symptoms|psychiatrist|state|states|patient|patients|street",
};

const food: Condition = {
  sentence:
    "almond|almonds|walnut|walnuts|hazelnut|hazelnuts|seed|seeds|cashew|cashews|snack|snacks|bowl|allergy|allergic|allergens|allergen|bolt|bolts|butter|squirrel|squirrels|fruit|protein|peanut|peanuts|raisins|pecan|pecans|salted|roasted|chopped|recipe|tree",
};

export const insultsOfPeople: readonly Entry<Guide>[] = [
  {
    id: "L30",
    phrases: ["psycho", "psychopath (as an insult)"],
    level: "error",
    why: "could be read as though illness meant danger",
    instead: ["dangerous", "cruel"],
    advice: ["name what they did"],
    fine: "the film; words such as “psychosocial”; research on psychopathy",
    sources: ["timetochange", "mindframe"],
    wordings: [
      {
        find: "psycho|psychos|psychoes",
        unless: [
          { is: "joined-after" },
          {
            after:
              "social|therapy|therapist|education|educational|analysis|analytic|dynamic|linguistics|active|somatic|oncology|motor|pharmacology|pass|acoustics|geography",
          },
          film,
        ],
      },
      {
        find: "psychopath|psychopaths|psychopathic|psychopathically",
        unless: [
          {
            sentence:
              "research|researcher|researchers|study|studies|trait|traits|psychopathy|checklist|score|scores|scored|forensic|clinical|scale|psychologists|measure|measured|personality|term|prevalence",
          },
          film,
        ],
      },
    ],
  },
  {
    id: "L31",
    phrases: ["psychotic (for angry or wild)"],
    level: "error",
    why: "takes an illness for anger",
    instead: ["furious", "erratic"],
    advice: ["say what they did"],
    fine: "psychotic episodes and symptoms; antipsychotic medicine",
    sources: ["timetochange", "mindframe"],
    wordings: [
      { find: "psychotics", unless: [{ before: "anti" }] },
      {
        find: "psychotic|psychotically",
        unless: [
          { is: "alone" },
          { is: "joined-before" },
          { before: "anti|non|pre" },
          clinicalPsychosis,
          {
            after:
              "or? depressive? episode|episodes|depression|disorder|disorders|symptom|symptoms|illness|illnesses|experience|experiences|features|break|breaks|relapse|relapses|state|states|condition|conditions|phase|process|disturbance|thinking|thoughts|thought|mania|patients|patient|like|spectrum|breakdown|beliefs|reaction|reactions|crisis|phenomena|presentation|content|level|voices",
          },
        ],
      },
      {
        find: "psychotic",
        when: [{ is: "alone" }, { before: ["@seem *2", "@seem *1"] }],
        unless: [{ is: "joined-before" }, clinicalPsychosis, ...firstPerson],
      },
      { find: "like a psychotic", unless: [clinicalPsychosis] },
    ],
  },
  {
    id: "L32",
    phrases: ["maniac", "like a mad person", "manic (for busy)"],
    level: "warning",
    why: "leans on an old picture of madness",
    instead: ["frantic", "very busy", "energetic"],
    fine: "manic episodes; names of bands",
    sources: ["timetochange"],
    wordings: [
      {
        find: "maniac|maniacs|maniacal|maniacally|madman|madmen|madwoman|madwomen",
        unless: [{ is: "name" }],
      },
      { find: "like a mad man|woman|person|thing" },
      {
        find: [
          "manic @thing|pace|energy|rush|shopping|laughter|laugh|grin|smile|dash|activity|hour|hours|weekend|holiday|period|life|office|kitchen|start",
        ],
        unless: [clinicalMania, { is: "name" }, { before: "hypo" }],
      },
      {
        find: "manic|manically",
        when: [
          { is: "alone" },
          {
            before: [
              "@thing *2 @seem *1",
              "it|things|life|work|office|place|shop|school|everything|that *1 @aux? @seem *1",
              "@thing @aux @be *1",
            ],
          },
        ],
        unless: [clinicalMania, { before: "hypo" }],
      },
    ],
  },
  {
    id: "L33",
    phrases: [
      "lunatic",
      "nutter",
      "nutjob",
      "loony",
      "bonkers",
      "basket case",
      "nuts",
      "not right in the head",
    ],
    level: "error",
    why: "can make a joke of illness",
    instead: [],
    advice: ["leave it out", "name what was done"],
    fine: "titles and quotations; nuts that are eaten",
    sources: ["ap", "timetochange", "mindframe"],
    wordings: [
      {
        find: [
          "lunatic|lunatics|nutter|nutters|nutjob|nutjobs|nutcase|nutcases|loony|loonies|loonie|looney|looneys|bonkers|fruitcakes|whacko|wacko|wackos|nutty",
          "nut job|jobs|case|cases",
          "basket case|cases",
          "raving mad|lunatic",
          "not|'t *1 right in the|his|her|their head",
          "wrong|sick|soft in the head",
          "off his|her|their|your|my|its rocker|trolley|head",
          "screw|marble loose",
          "lost @own marbles",
        ],
        unless: [
          { is: "name" },
          { after: "asylum|asylums|flavour|flavor|taste|texture|crust|bar|bars|aroma|notes" },
          { sentence: "woven|wove|weave~|wicker|cheese|chocolate|bread" },
        ],
      },
      {
        find: ["a|an|complete|total|utter|absolute|old fruitcake"],
        when: [{ before: ["@somebody @be *2", "@somebody @be", "such", "like"] }],
        unless: [
          { sentence: "bake~|slice|slices|eat|ate|oven|tin|christmas|recipe|icing|made|making" },
        ],
      },
      {
        find: [
          "drive~|drove|driven|driving @person|me|you|him|her|us|them|everyone|everybody|people|someone nuts",
          "drive~|drove|driving @own *1 nuts",
          "go~|goes|went|gone|going *2 nuts",
          "he|she|you|we|i|that|this|who|it @aux? @be *2 nuts",
          "@somebody @aux? @be *2 nuts",
          "they @aux? @be *1 nuts",
          "are you|they|we|people nuts",
          "is|was|'s so|totally|completely|absolutely|just? nuts",
        ],
        unless: [food, { after: "and|or" }, { sentence: "going for nuts" }],
      },
    ],
  },
];
