// Old and new words that make an insult of illness.

import type { Condition, EntryGroup } from "../../entry.ts";
import { firstPerson } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const film: Condition = {
  sentence: "film|films|movie|movies|hitchcock|novel|song|album|band|book|directed",
};
const clinicalPsychosis: Condition = {
  sentence:
    "voices|hallucination|hallucinations|hallucinating|delusion|delusions|delusional|diagnosed|diagnosis|medication|antipsychotic|antipsychotics|psychiatrist|psychiatric|psychosis|symptom|symptoms|episode|episodes|treatment|treated|clinical|clinician|clinicians|postpartum|paranoia|relapse|ward|hospital|postnatal",
};
const clinicalMania: Condition = {
  sentence:
    "hypomania|hypomanic|bipolar|mania|depressive|depression|depressed|episode|episodes|phase|phases|diagnosed|lithium|symptom|symptoms|psychiatrist|state|states|patient|patients|street",
};
const food: Condition = {
  sentence:
    "almond|almonds|walnut|walnuts|hazelnut|hazelnuts|seed|seeds|cashew|cashews|snack|snacks|bowl|allergy|allergic|allergens|allergen|bolt|bolts|butter|squirrel|squirrels|fruit|protein|peanut|peanuts|raisins|pecan|pecans|salted|roasted|chopped|recipe|tree",
};

export const insults: EntryGroup<Guide> = {
  id: "insults",
  title: "Insults and old words",
  entries: [
    {
      id: "L30",
      phrases: ["psycho", "psychopath (as an insult)"],
      level: "error",
      why: "makes illness mean danger",
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
      why: "makes a joke of illness",
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
            "not *1 right in the|his|her|their head",
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
          ],
          unless: [
            food,
            { after: "and seeds|bolts|berries|fruit|dried|raisins" },
            { sentence: "going for nuts" },
          ],
        },
      ],
    },
    {
      id: "L34",
      phrases: ["crazy", "crazed", "insane", "insanely", "madness"],
      level: "warning",
      why: "is an insult of a person, and of other things a loose word for “very”",
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
                "it|this|that *1 @aux? @seem *2",
                "drive~|driving|drove|driven *2",
              ],
            },
            ...firstPerson,
            { is: "name" },
          ],
        },
        {
          find: [
            "crazy|crazed|insane @person|behaviour|behavior|behaviours|gunman|killer|attacker|murderer|maniac|bitch|ideas-man",
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
            { after: "paving|golf|quilt|quilts|horse|glue|town|defence|defense|plea|verdict" },
            { before: "stir" },
            { before: "i @be *1" },
            { before: "method in|to|behind|in the?" },
          ],
        },
      ],
    },
    {
      id: "L35",
      phrases: ["deranged", "unhinged", "demented", "unstable (of a person)"],
      level: "error",
      why: "suggests illness where only behaviour is known",
      instead: ["unpredictable"],
      advice: ["say what they did"],
      fine: "unstable housing or software; the name of a diagnosis",
      sources: ["ap", "timetochange", "mindframe"],
      wordings: [
        {
          find: "deranged|unhinged|demented",
          unless: [
            {
              sentence:
                "door|doors|gate|gates|lid|shutter|shutters|cupboard|hinge|hinges|jaw|finances|currency|commerce|trade|markets",
            },
            { is: "name" },
          ],
        },
        {
          find: "mentally|emotionally|psychologically unstable",
          unless: [{ after: "personality" }, ...firstPerson],
        },
        {
          find: "unstable",
          when: [
            { is: "alone" },
            {
              before: ["@somebody @aux? *1 @seem *1", "he|she|who *1 @aux? @seem *2"],
            },
          ],
          unless: [
            {
              before: [
                "they|we|you|it|this|that *1 @aux? @seem *2",
                "@thing *1 @seem *1",
                "@somebody 's *1",
              ],
            },
            { after: ["on", "personality", "at", "angina", "financially", "housing"] },
            { is: "joined-before" },
          ],
        },
        {
          find: "unstable @person",
          unless: [
            { after: "relationship|relationships" },
            { after: "relationships" },
            { before: "in|an? emotionally" },
          ],
        },
      ],
    },
    {
      id: "L36",
      phrases: ["that’s mental", "he went mental"],
      level: "warning",
      why: "makes an insult of everything to do with the mind",
      instead: ["unbelievable", "lost their temper"],
      fine: "mental health, state, load, images",
      sources: ["nami"],
      wordings: [
        {
          find: "mental",
          when: [
            { is: "alone" },
            {
              before: [
                "@seem *2",
                "@seem",
                "absolutely|totally|completely|proper|properly|utterly",
              ],
            },
          ],
          unless: [
            { after: "and|or|not|rather|as|but|than|in" },
            { sentence: "physical|physically|bodily|emotional|body" },
            { before: "partly|purely|mainly|mostly|not|also|only|largely" },
          ],
        },
        { find: "go~|goes|went|gone|going mental", unless: [{ after: "health" }] },
      ],
    },
    {
      id: "L37",
      phrases: ["mental patient", "mental case", "the afflicted", "inmates (of a hospital)"],
      level: "error",
      why: "makes somebody a case, or a prisoner",
      instead: ["a patient", "a person using services"],
      sources: ["timetochange", "mindframe"],
      wordings: [
        {
          find: "mental patient|patients|case|cases|defective|defectives",
          unless: [{ after: "study|studies|history|law|load" }],
        },
        {
          find: "the afflicted",
          when: [
            { is: "alone" },
            {
              block: [
                "@condition",
                "mental|mentally|mind|psychiatric|asylum|depressed|hospital|illness",
              ],
            },
          ],
          unless: [{ before: "comfort~|comforting" }],
        },
        {
          find: "inmate|inmates",
          when: [{ sentence: "hospital|hospitals|asylum|asylums|psychiatric|clinic|ward|mental" }],
          unless: [{ sentence: "prison|prisons|jail|jails|prisoner|sentenced|correctional" }],
        },
      ],
    },
    {
      id: "L38",
      phrases: ["insane asylum", "mental institution", "loony bin", "madhouse", "nuthouse"],
      level: "error",
      why: "calls up a past of locking people away, or mocks it",
      instead: ["a psychiatric hospital", "a mental health hospital"],
      fine: "history, with quotation marks; asylum for refugees",
      sources: ["mindframe"],
      wordings: [
        {
          find: [
            "insane|lunatic|mental asylum|asylums",
            "mental institution|institutions|home",
            "loony|loonie|looney|funny bin|bins",
            "madhouse|madhouses|nuthouse|nuthouses|loonybin",
            "nut|mad house|houses",
            "booby hatch",
          ],
          unless: [{ is: "name" }],
        },
      ],
    },
  ],
};
