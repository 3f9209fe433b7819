// What is made of a suicide: its notes, its signs, and what it is said to have been for.

import type { Condition, Entry, Pattern } from "../../entry.ts";
import { rejected, suicideWords, told } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const grieving: Condition = {
  text: ["bereave~|bereaved|bereavement|grief|grieve~|grieving|mourn~|survivors", "loss survivor"],
};

/** As in aboutSuicide, and by the short words for cutting and for trying. */
const aboutHarm: Condition = {
  block: [
    ...[suicideWords].flat(),
    "he|she|they|who|people|teenagers|teens|girls|boys *1 cut|cuts",
    "@own *1 cuts|cutting|attempt|attempts|scars",
  ],
};

const kill: Pattern = [
  "kill~|killed|killing @self",
  "take~|took|taking|taken @own own? life|lives",
  "died|dies|die|dying by suicide",
  "end~|ended|ending @own own? life|lives",
];

/** That there was none says nothing of what it said. */
const noNote: Condition = { before: "no|any|without a|any?" };

export const suicideMeanings: readonly Entry<Guide>[] = [
  {
    id: "L10",
    phrases: ["suicide note (with contents)", "the note read", "left a note saying"],
    level: "error",
    why: "can bring a reader in crisis too close to the person who died",
    instead: [],
    advice: ["leave the contents out", "“a note was found”, if it is essential"],
    fine: "speaking of notes in a text about bereavement is a warning",
    sources: ["ros"],
    wordings: [
      {
        find: [
          "suicide|farewell|goodbye note|notes|letter|letters *4 read|reads|said|says|saying|reading|describ~|explain~|blam~|told|telling|quoted",
          "suicide note|notes|letter|letters *1 in which",
        ],
        unless: [noNote],
        when: [{ block: ["suicide", ...suicideWords] }],
      },
      { find: "suicide note|notes|letter|letters", unless: [grieving, noNote] },
      {
        find: "suicide note|notes|letter|letters",
        level: "warning",
        when: [grieving],
        unless: [noNote],
      },
      {
        find: [
          "note|letter *2 read|reads|said|says",
          "note|letter *1 he|she|they *1 left|leave~|wrote",
          "note|letter to *3 he|she|they *1 explain~|blame~|blaming|say~|said|tell~|told|wrote|write~|describ~",
          "left|leave~|leaving|wrote|writing|writes *1 a|another|his|her|their *1 note|notes|letter|letters *3 saying|that|which|reading|explaining|blaming|telling|describing",
        ],
        when: [
          {
            block: [
              "suicide|suicidal|suicides|overdose",
              ...kill,
              "found dead|hanged",
              "@own death",
            ],
          },
        ],
      },
    ],
  },
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
    advice: ["the grief of those who stay", "nothing: leave the comparison out"],
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
        when: [{ block: ["suicide|suicides", ...kill, "hanged|overdose"] }],
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
        when: [{ block: ["suicide|suicides", ...kill] }],
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
    advice: ["signs to look for, and where help is"],
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
        when: [{ block: ["suicide|suicides", ...kill] }],
        unless: [{ ahead: "not|never|rarely|seldom|'t|myth", within: 5 }],
      },
    ],
  },
];
