// How suicide and self-harm are told of: without contents of notes, single causes, and judgement.

import type { Condition, EntryGroup, Pattern } from "../../entry.ts";
import { aboutSuicide, firstPerson, rejected, suicideWords, told } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const grieving: Condition = {
  text: ["bereave~|bereaved|bereavement|grief|grieve~|grieving|mourn~|survivors", "loss survivor"],
};

const kill: Pattern = [
  "kill~|killed|killing @self",
  "take~|took|taking|taken @own own? life|lives",
  "died|dies|die|dying by suicide",
  "end~|ended|ending @own own? life|lives",
];

const selfHarm: Pattern = [
  "self harm~|harming|injury|injuring|injures",
  "scar|scars|scarred|razor|razors|blade|blades|wrist|wrists|forearm|forearms|arms|bandage~",
  "cut|cuts|cutting @self",
  "suicide|suicidal|therapist|therapy|psychiatric|depressed|depression|anxiety|distress|rehab|ward",
  "hurt~|hurting @self",
];

export const suicideStories: EntryGroup<Guide> = {
  id: "stories",
  title: "Telling of suicide and self-harm",
  entries: [
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
          unless: [{ before: "no|without a?" }],
          when: [{ block: ["suicide", ...suicideWords] }],
        },
        { find: "suicide note|notes|letter|letters", unless: [grieving] },
        { find: "suicide note|notes|letter|letters", level: "warning", when: [grieving] },
        {
          find: [
            "note|letter *2 read|reads|said|says",
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
            "looking for attention",
          ],
          when: [aboutSuicide],
          unless: [...rejected, ...told],
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
            "free|freed|release~|escape~ of|from *3 pain|suffering|torment|misery|anguish",
            "escape~|escaping *2 pain|suffering|torment|misery|anguish|problems",
            "in a better place",
            "no longer in pain|suffering",
            "no longer suffer~|suffering",
            "end to *2 pain|suffering",
            "pain|suffering is over",
            "out of *2 misery",
          ],
          when: [{ block: ["suicide|suicides", ...kill, "hanged|overdose"] }],
          unless: rejected,
        },
        {
          find: [
            "suicide *1 @be|as|seem~|became|felt|offer~|brought|gave|give~ *4 escape|relief|release|solution|answer",
            "suicide *1 @be|as|seem~|became|felt|offer~ *4 way out",
            "escape~|escaping|release|relief through|by|in suicide",
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
    {
      id: "L16",
      phrases: ["killed himself because of …", "drove her to suicide", "bullied to death"],
      level: "warning",
      why: "makes one cause of what always has many",
      instead: ["suicide has many causes"],
      advice: ["name strains, not causes"],
      fine: "only somebody who reads the whole can judge this",
      sources: ["who", "samaritans", "ros"],
      wordings: [
        {
          find: [
            "kill~|killed|killing @self *3 because|after|over|due|when",
            "take~|took|taking|taken @own own? life|lives *3 because|after|over|due",
            "end~|ended|ending @own own? life|lives *3 because|after|over|due",
            "died by suicide *3 because|after|over|due",
            "drive~|drove|driven|driving|push~|pushed|pushing|bullied *4 to|into suicide",
            "drive~|drove|driven|push~ *3 to kill @self",
            "drive~|drove|driven|push~ *3 to end|take @own own? life",
            "bullied to death|suicide",
            "suicide *2 because of",
            "cause~|caused|causing *2 suicide",
          ],
          unless: [{ ahead: "no|not|never|rarely|'t", within: 5 }, ...firstPerson],
        },
      ],
    },
    {
      id: "L17",
      phrases: ["selfish", "cowardly", "brave (of suicide)"],
      level: "error",
      why: "judges somebody who was in unbearable pain",
      instead: [],
      advice: ["the pain that they were in", "the loss to those who stay"],
      fine: "an essay that rejects the word",
      sources: ["headsup", "samaritans"],
      wordings: [
        {
          find: [
            "selfish|selfishly|selfishness",
            "cowardly|coward|cowards|cowardice",
            "easy way out",
            "weak|weakness",
          ],
          when: [
            { sentence: ["suicide|suicides", ...kill] },
            {
              sentence: [
                "selfish|selfishly|selfishness|cowardly|coward|cowards|cowardice|easy",
                "suicide *4 weak|weakness",
                "weak|weakness *2 suicide",
              ],
            },
          ],
          unless: [...rejected, ...told],
        },
        {
          find: [
            "suicide *2 @be|as *2 brave|courageous|noble",
            "brave|courageous|noble|bravely suicide|death",
            "brave|courageous|noble act|choice|decision|exit|end",
            "brave enough to kill|end|take|die",
            "brave|courageous of *1 to kill|end|take",
            "bravery|courage to kill|end|take @self|@own",
            "brave|noble|courageous about suicide|dying",
          ],
          when: [{ sentence: ["suicide|suicides", ...kill] }],
          unless: [
            ...rejected,
            { after: "about|to" },
            { sentence: "talk~|speak~|spoke|ask~|asking about" },
          ],
        },
      ],
    },
    {
      id: "L18",
      phrases: ["cutter", "self-mutilator", "self-harmer", "cutting herself"],
      level: "error",
      why: "names a person by an injury, or names a method",
      instead: ["a person who self-harms", "a person who has self-harmed"],
      fine: "cutters as tools; cuts by accident, in cooking or in budgets",
      sources: ["samaritans", "mind", "chatsafe"],
      wordings: [
        {
          find: [
            "self mutilator|mutilators|mutilate~|mutilating|mutilation",
            "self harmer|harmers|cutter|cutters|injurer|injurers",
            "selfharmer|selfharmers",
          ],
        },
        {
          find: "cutter|cutters",
          when: [{ block: selfHarm }],
          unless: [
            {
              before:
                "paper|cookie|biscuit|glass|wood|stone|diamond|bolt|box|wire|pizza|grass|hedge|tile|pipe|hair|gem|coast|revenue|cigar|cable|budget|cost|job|mat|pastry|meat|weed|brush|corner",
            },
            {
              sentence:
                "tool|tools|cloth|fabric|ship|boat|sail~|dough|paper|coastguard|studio|workshop",
            },
          ],
        },
        {
          find: ["@somebody 's|@be|@aux *2 a cutter"],
          unless: [
            {
              sentence:
                "tool~|cloth|fabric|ship|boat|dough|paper|coastguard|trade|glass|stone|wood|gem~|shirt~|dress~|tailor~|factory|shop|workshop|leather",
            },
          ],
        },
        {
          find: "cutting himself|herself|themselves|themself|myself|yourself|yourselves",
          unless: [
            {
              after:
                "off|some|a|an|another|on|while|when|shaving|short|loose|free|out|down|from|two|slices|in",
            },
            { ahead: "avoid~|risk~|without|kept|keeps", within: 3 },
          ],
        },
        {
          find: "cut|cuts himself|herself|themselves|themself",
          when: [{ block: selfHarm }],
          unless: [
            { after: "off|some|a|an|another|shaving|short|loose|free|out|down|from|while|on" },
            {
              sentence:
                "cook~|cooking|kitchen|carrot~|bread|shave~|glass|garden~|accident~|accidentally|onions",
            },
          ],
        },
      ],
    },
    {
      id: "L19",
      phrases: ["kill me now", "I wanted to kill myself (as a joke)", "I could have died"],
      level: "warning",
      why: "makes light of what others mean in earnest; where it is meant, help belongs beside it",
      instead: ["I was mortified", "that was embarrassing"],
      fine: "somebody’s own testimony",
      sources: ["nami"],
      wordings: [
        { find: ["kill me now", "just kill|shoot me", "shoot me now"], unless: told },
        {
          find: [
            "i @aux? *1 want~|wanted to kill myself",
            "i @aux? *1 want~|wanted to just? die",
            "i|we @aux *1 kill myself|ourselves",
            "makes|made|making me want to kill myself",
            "makes|made|making me want to die",
          ],
        },
        {
          find: [
            "i could have died",
            "i could 've died",
            "i nearly|almost|just died",
            "i died of",
            "i wanted to die",
          ],
          unless: [
            {
              sentence:
                "crash|accident|fall|fell|drown~|illness|hospital|operation|surgery|car|fire|infection|heart|sepsis|river|birth|doctors",
            },
          ],
        },
      ],
    },
  ],
};
