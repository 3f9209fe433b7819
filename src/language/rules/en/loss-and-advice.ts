// Euphemism, timetables of grief, and advice that nobody asked for.

import type { Condition, Entry } from "../../entry.ts";
import { rejected, told } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const grief: Condition = {
  block:
    "grief|grieve|grieves|grieving|griev~|mourning|mourn|mourns|loss|bereavement|bereaved|died|death|dead|dies|funeral|widow|widowed|widower|lost",
};

const feelings: Condition = {
  block:
    "feel|feels|feeling|feelings|felt|depressed|depression|anxiety|anxious|sad|sadness|grief|pain|cry|crying|worried|worry|panic|lonely|loneliness|upset|hurt|struggling|struggle|low|moping|mood|positive|grateful|complaining|moaning|whining|mental|bad|hopeless|tired|overwhelmed|heartbroken|burnout|stress|stressed|tears|hard|suffering|grieving|suicidal|smile|chin|cheer",
};

const quotedAdvice: Condition = {
  sentence:
    "phrase|phrases|comment|comments|cliché|clichés|advice|saying|sayings|platitude|platitudes|unhelpful|slogan|slogans|expected|message|messages",
};

export const lossAndAdvice: readonly Entry<Guide>[] = [
  {
    id: "L78",
    phrases: ["passed away", "lost her life", "no longer with us"],
    level: "info",
    why: "is less clear than the plain word",
    instead: ["{die}"],
    fine: "what mourners and faiths say; miscarriage",
    sources: ["nhs"],
    wordings: [
      {
        find: [
          "pass~|passed|passing away",
          "lost|lose~|losing his|her|their life|lives",
          "no longer with us",
          "pass~|passed on",
        ],
        unless: [
          { sentence: "miscarriage|stillbirth|stillborn" },
          { sentence: "employee|employees|firm|company|staff|colleague|rival|job|resigned|moved" },
          { after: "from|the|to|their|his|her|a|what|this|information" },
        ],
      },
    ],
  },
  {
    id: "L79",
    phrases: ["get over it", "move on", "closure", "stages of grief"],
    level: "info",
    why: "could be read as a timetable for grief",
    instead: ["grief changes over time", "there is no timetable"],
    fine: "essays that discuss these ideas",
    sources: [],
    wordings: [
      { find: ["get~|getting|got over it|him|her|this|them"] },
      { find: ["move~|moving on"], when: [grief], unless: [{ after: "to|from the" }] },
      { find: "closure", when: [grief], unless: [{ sentence: "road|school|factory|bridge" }] },
      { find: ["stage|stages of grief|grieving|mourning"] },
      {
        find: "find~|found|give~|gave|need~|bring~|brought|get|want~ *1 closure",
        unless: [{ sentence: "road|school|factory|bridge|plant|branch|lid|zip|valve|compiler" }],
      },
    ],
  },
  {
    id: "L80",
    phrases: ["the elderly", "the homeless", "the disabled", "the vulnerable"],
    level: "warning",
    why: "makes one group, and one trait, of many different people",
    instead: ["older people", "people who are homeless", "disabled people", "people at risk"],
    fine: "names of funds; law",
    sources: ["nhs", "apa"],
    wordings: [
      {
        find: "the *1 elderly|homeless|disabled|vulnerable|aged|handicapped",
        when: [{ is: "alone" }],
        unless: [
          { is: "name" },
          { after: "and|or *1 @person" },
          { sentence: "feature|button|option|checkbox" },
        ],
      },
    ],
  },
  {
    id: "L82",
    phrases: [
      "man up",
      "snap out of it",
      "just think positive",
      "it could be worse",
      "good vibes only",
    ],
    level: "error",
    why: "could be read as telling somebody not to feel what they feel",
    instead: ["your feelings make sense", "that sounds hard", "I am here"],
    fine: "an essay that quotes it as unhelpful",
    sources: ["nami"],
    wordings: [
      {
        find: [
          "man up",
          "snap~|snapping out of it|this|that|your|depression",
          "just|simply|only|always *1 think~|thinking|stay|be positive|positively",
          "think positive|positively|happy",
          "good|positive vibes only",
          "pull yourself together",
          "cheer up",
          "toughen up",
          "just be happy",
          "get over yourself",
        ],
        unless: [
          ...rejected,
          ...told,
          quotedAdvice,
          { before: ["people who|they @aux? *1", "the|a|that|this|first|last"] },
          { after: "the|its|their|our|a|every|all|more" },
        ],
      },
      {
        find: "stay|keep|be positive",
        when: [{ is: "opening" }],
        unless: [{ after: "about|that" }],
      },
      {
        find: [
          "it|things could|can always? be *1 worse",
          "could|can always be worse",
          "others|people have|had it *1 worse",
          "somebody|someone else|always has|have it worse",
        ],
        when: [feelings],
        unless: [
          ...rejected,
          ...told,
          quotedAdvice,
          { sentence: "weather|traffic|train|food|rain" },
        ],
      },
    ],
  },
  {
    id: "L83",
    phrases: ["you should", "you must", "you need to"],
    level: "info",
    why: "could be read as a lecture",
    instead: ["you could", "some people find"],
    fine: "what keeps somebody safe: “you must call 999”",
    sources: ["nhs"],
    wordings: [
      {
        find: ["you should|must", "you need|have|ought to"],
        unless: [
          { after: ["not? call|ring|dial|phone|contact|seek|never|not", "go to"] },
          {
            before: [
              "if|when|whenever|whatever|what|that|as|all|like|where|everything|anything|who|how|until|before|because|unless|than",
              "do|did",
            ],
          },
          { sentence: "999|112|911|988|emergency" },
        ],
      },
    ],
  },
];
