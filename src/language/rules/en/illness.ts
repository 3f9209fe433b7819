// How we tell of living with an illness, and of care.

import type { Condition, EntryGroup } from "../../entry.ts";
import { firstPerson, mindWords, suicideWords } from "./contexts.ts";
import type { Guide } from "./sources.ts";

/** The depression of an economy. */
const history: Condition = {
  sentence: ["great depression", "recession|economy|economic|unemployed|nation|nationwide"],
};

export const illness: EntryGroup<Guide> = {
  id: "illness",
  title: "Illness and care",
  entries: [
    {
      id: "L39",
      phrases: ["sufferer", "suffers from depression"],
      level: "warning",
      why: "asks for pity, and assumes that life is bad",
      instead: ["{have} …", "{live} with …"],
      fine: "suffering in general, a loss, and what people say of themselves",
      sources: ["ap", "nhs", "timetochange", "mindframe"],
      wordings: [
        {
          find: "suffer~|suffering from|with *5 @condition",
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
      why: "makes people with an illness helpless, to be pitied",
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
      fine: "what people say of themselves; “lost the battle” is an error",
      sources: ["nhs"],
      wordings: [
        {
          find: [
            "battle~|battling|fight~|fighting|fought|war|combat~ with|against? *3 @condition",
            "battle|battles|fight|struggle with|against *3 @condition",
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
            "cured of|from? *3 @condition",
            "cure~|curing @own? *1 @condition",
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
          find: "once and for all",
          when: [{ sentence: ["@condition", "cure~|cured|anxious|depressed"] }],
        },
      ],
    },
    {
      id: "L50",
      phrases: ["released from a psychiatric hospital"],
      level: "warning",
      why: "speaks of a hospital as of a prison",
      instead: ["discharged"],
      fine: "anything else that is released",
      sources: ["timetochange"],
      wordings: [
        {
          find: [
            "release~|released|releasing from *4 hospital|hospitals|ward|unit|asylum|clinic|institution",
            "hospital|ward|unit|clinic release~|released him|her|them|me|the|patients *1 patient|patients?",
            "release from *4 hospital|ward|unit|asylum|clinic|institution",
          ],
          unless: [
            {
              sentence:
                "statement|report|data|figures|patent|oxygen|gas|hormone|hormones|film|bacteria|energy",
            },
          ],
        },
      ],
    },
    {
      id: "L51",
      phrases: ["sectioned", "committed to a mental hospital", "locked up"],
      level: "warning",
      why: "makes care sound like a punishment",
      instead: ["detained under the Mental Health Act", "admitted to hospital"],
      fine: "“committed to” a cause; “sectioned”, as people in Britain say of themselves, is only noted",
      sources: ["mind", "timetochange"],
      wordings: [
        {
          find: [
            "@be|been|be|being|get~|got|getting|have|had|has|him|her|them|me sectioned",
            "sectioned under",
          ],
          level: "info",
          unless: [{ after: "off|into|by" }],
        },
        {
          find: [
            "commit~ @self|him|her|them|me|patients|people? to *3 psychiatric|mental *2 hospital|institution|ward|unit|facility|asylum",
            "commit~ *2 to an|the *1 institution|asylum|sanatorium|madhouse|psychiatric",
            "committed to hospital|psychiatric",
            "involuntarily committed",
            "have|had|having|get|got him|her|them|me committed",
          ],
          unless: [{ after: "care|reform|services|partnership|staff|to" }],
        },
        {
          find: "lock~|locked|locking *2 up|away",
          when: [
            {
              sentence: [
                "mental|mentally|psychiatric|asylum|ward|psychosis|psychotic|schizophrenia|bipolar|insane",
                "ill people",
              ],
            },
          ],
          unless: [
            {
              sentence:
                "door|doors|medicine|medicines|medication|cabinet|cupboard|records|bike|feelings|knives|pills",
            },
          ],
        },
      ],
    },
    {
      id: "L52",
      phrases: ["non-compliant", "refuses treatment", "a resistant patient"],
      level: "warning",
      why: "blames somebody whom treatment did not suit",
      instead: ["chose not to …", "was not helped by …"],
      fine: "“treatment-resistant depression”, once it is explained; the right to refuse",
      sources: ["apa"],
      wordings: [
        {
          find: ["non compliant|compliance", "noncompliant|noncompliance"],
          when: [
            {
              sentence:
                "patient|patients|treatment|medication|medications|medicine|meds|client|clients|therapy|he|she|doctor|doses",
            },
          ],
          unless: [{ sentence: "building|regulation|regulations|tax|software|vendor|gdpr" }],
        },
        {
          find: "refuse~|refusing|refusal *1 of? treatment|medication|medicine|meds|therapy",
          unless: [
            { ahead: "right|rights|may|can|free|legally|allowed|choose|entitled", within: 4 },
          ],
        },
        {
          find: "resistant|difficult|treatment? resistant patient|patients|client|clients",
          unless: [{ before: "treatment" }, { is: "joined-before" }],
          when: [{ block: "resistant" }],
        },
      ],
    },
    {
      id: "L55",
      phrases: [
        "wheelchair-bound",
        "crippled by anxiety",
        "paralysed by fear",
        "blind to",
        "deaf to",
        "lame",
        "tone-deaf",
      ],
      level: "info",
      why: "makes a figure of speech of disability",
      instead: ["held back by", "unaware of", "ignores"],
      fine: "literature",
      sources: ["nhs", "apa"],
      wordings: [
        {
          find: [
            "wheelchair bound",
            "confined to a|his|her|their wheelchair",
            "crippled|crippling|paralysed|paralyzed|paralysing|paralyzing by|with *2 anxiety|fear|depression|grief|doubt|shame|guilt|panic|debt|indecision|worry|stress|sadness",
            "crippling|paralysing|paralyzing anxiety|fear|depression|grief|doubt|shame|guilt|panic|debt|indecision|worry|stress|loneliness",
            "blind|deaf to",
            "so|pretty|really|totally lame",
            "lame excuse|excuses|joke|jokes|attempt",
            "tone deaf",
          ],
          unless: [{ sentence: "horse|horses|colour blind" }],
        },
      ],
    },
    {
      id: "L56",
      phrases: ["special needs", "differently abled", "mental challenges", "mental health issues"],
      level: "info",
      why: "is vague where a plain word helps",
      instead: ["a mental health problem"],
      advice: ["say which condition or which need"],
      fine: "official names of programmes",
      sources: ["nhs", "apa"],
      wordings: [
        {
          find: [
            "special needs",
            "differently abled",
            "mental challenge|challenges",
            "mental health issue|issues",
            "mentally challenged",
          ],
          unless: [{ is: "name" }],
        },
      ],
    },
  ],
};
