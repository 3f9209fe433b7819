// Hospitals told of as prisons, patients who are blamed, disability as a figure of speech.

import type { Entry } from "../../entry.ts";
import type { Guide } from "./sources.ts";

export const care: readonly Entry<Guide>[] = [
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
    fine: "“committed to” a cause; “sectioned”, as people in Britain say of themselves",
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
        find: "committed to a|an|the psych|psychiatric|mental|secure|locked *1 ward|hospital|unit|institution|facility",
        when: [{ before: ["@be *1", "@person|me|him|her|them|us"] }],
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
    why: "could be read as blaming somebody whom treatment did not suit",
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
        unless: [{ ahead: "right|rights|may|can|free|legally|allowed|choose|entitled", within: 4 }],
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
];
