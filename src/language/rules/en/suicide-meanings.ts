// What is made of a suicide: its signs, and what it is said to have been for.

import type { Condition, Entry } from "../../entry.ts";
import { death, rejected, suicideWords, told } from "./contexts.ts";
import type { Guide } from "./sources.ts";

/** As in aboutSuicide, and by the short words for cutting and for trying. */
const aboutHarm: Condition = {
  block: [
    ...[suicideWords].flat(),
    "he|she|they|who|people|teenagers|teens|girls|boys *1 cut|cuts",
    "@own *1 cuts|cutting|scars",
    "cutting @be",
    "@own *1 attempt|attempts @be|@aux",
  ],
};

export const suicideMeanings: readonly Entry<Guide>[] = [
  {
    id: "L11",
    phrases: ["a suicidal", "suicidals"],
    level: "warning",
    why: "names a person by a crisis",
    instead: ["a person thinking about suicide", "a person living with suicidal thoughts"],
    fine: "“suicidal thoughts”, “feeling suicidal”",
    sources: ["workplace", "samaritans"],
    wordings: [
      { find: "suicidals" },
      {
        find: "a|the|these|those|some|many|two|most|other|another suicidal",
        when: [{ is: "alone" }],
        unless: [{ after: "and|or *1 person|people|patient|patients|thoughts|feelings" }],
      },
    ],
  },
  {
    id: "L13",
    phrases: ["cry for help", "attention-seeking"],
    level: "error",
    why: "could be read as saying that the danger is not real",
    instead: ["a sign of distress", "asking for support"],
    fine: "an essay that takes the myth apart",
    sources: ["samaritans", "mind"],
    wordings: [
      {
        find: [
          "cry|cries|crying for help|attention",
          "attention seeking|seeker|seekers",
          "attentionseeking",
          "seek~|seeking|want~|wants|wanted|crave~|craving attention",
          "looking|plea for attention",
          "do|does|did|doing|done it|this|that *1 for *1 attention",
        ],
        when: [aboutHarm],
        unless: [...rejected, ...told],
      },
      {
        find: "just|only|merely|purely for? attention",
        when: [aboutHarm],
        unless: [...rejected, ...told, { after: "seeking|to|was|is" }],
      },
    ],
  },
  {
    id: "L14",
    phrases: [
      "the only way out",
      "an escape",
      "finally at peace",
      "free of pain",
      "in a better place",
    ],
    level: "error",
    why: "presents suicide as a solution",
    instead: [],
    advice: ["tell of the grief of those who stay", "leave the comparison out"],
    fine: "poems, and what mourners say, with an editor’s eye",
    sources: ["who", "ros", "mindframe"],
    wordings: [
      {
        find: [
          "only|easy|easiest|last|best way out",
          "only|last|final *1 escape|option|choice|answer|solution",
          "finally|now *1 at peace|rest",
          "at last at peace|rest",
          "found|find~|finding *1 peace at last",
          "finally|now found *1 peace",
          "at peace now|finally|at last",
          "free|freed|release~|escape~ *1 of|from *3 pain|suffering|torment|misery|anguish",
          "escape~|escaping *2 pain|suffering|torment|misery|anguish|problems",
          "in a better place",

          "end to *2 pain|suffering",
          "pain|suffering is over",
          "out of *2 misery",
        ],
        when: [{ block: ["suicide|suicides", ...death, "hanged|overdose"] }],
        unless: rejected,
      },
      {
        find: "found|find~|finding *1 peace|rest|relief",
        when: [
          {
            sentence: [
              "by|through|in *1 suicide",
              "by|through|in *1 ending|taking|killing @own|@self",
            ],
          },
        ],
        unless: [...rejected, { after: "in|with" }],
      },
      {
        find: ["no longer in pain|suffering", "no longer suffer~|suffering"],
        when: [{ block: ["suicide|suicides", ...death] }],
        unless: [{ ahead: "not|never|'t", within: 5 }],
      },
      {
        find: [
          "suicide *1 @be|as|seem~|became|felt|offer~|brought|gave|give~ *4 escape|relief|release|solution|answer",
          "suicide *1 @be|as|seem~|became|felt|offer~ *4 way out",
          "escape~|escaping|release|relief through|by|in suicide",
          "killing @self *1 @be|seem~|felt *4 escape|relief|release|solution|answer",
          "taking|ending @own own? life *1 @be|seem~|felt *4 escape|relief|release|solution|answer",
          "death as? *1 @be? *2 way out",
        ],
        unless: rejected,
      },
    ],
  },
  {
    id: "L15",
    phrases: ["without warning", "came out of nowhere", "inexplicable"],
    level: "warning",
    why: "could be read as though no sign could be seen and no help given",
    instead: ["those close to them did not see it coming"],
    advice: ["say which signs to look for, and where help is"],
    fine: "shock at anything else",
    sources: ["ros"],
    wordings: [
      {
        find: [
          "without *1 warning|warnings|signs",
          "no warning sign|signs?",
          "out of nowhere",
          "out of the blue",
          "inexplicable|inexplicably",
        ],
        when: [{ block: ["suicide|suicides", ...death] }],
        unless: [{ ahead: "not|never|rarely|seldom|'t|myth", within: 5 }],
      },
    ],
  },
];
