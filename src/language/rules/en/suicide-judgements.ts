// Causes that are too simple, judgement, and words for people who harm themselves.

import type { Entry, Pattern } from "../../entry.ts";
import { death, firstPerson, rejected, told } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const selfHarm: Pattern = [
  "self harm~|harming|injury|injuring|injures",
  "scar|scars|scarred|razor|razors|blade|blades|wrist|wrists|forearm|forearms|arms|bandage~",
  "cut|cuts|cutting @self",
  "suicide|suicidal|therapist|therapy|psychiatric|depressed|depression|anxiety|distress|rehab|ward",
  "clinic|clinics|counsellor|counsellors|counselor|psychologist|psychologists|scars|hide @own",
  "hurt~|hurting @self",
];

export const suicideJudgements: readonly Entry<Guide>[] = [
  {
    id: "L16",
    phrases: ["killed himself because of …", "drove her to suicide", "bullied to death"],
    level: "warning",
    why: "gives one cause for what always has many",
    instead: ["suicide has many causes"],
    advice: ["name strains, not causes"],
    fine: "several strains, told of together, with none of them as the cause",
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
    advice: ["tell of the pain that they were in", "tell of the loss to those who stay"],
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
          { sentence: ["suicide|suicides", ...death] },
          {
            sentence: [
              "selfish|selfishly|selfishness|cowardly|coward|cowards|cowardice|easy",
              "suicide *4 weak|weakness",
              "weak|weakness *2 suicide",
            ],
          },
        ],
        unless: [...rejected, ...told, { before: ["is|was suicide *1", "feel~|feeling *2"] }],
      },
      {
        find: [
          "suicide *2 @be|as *2 brave|courageous|noble",
          "brave|courageous|noble|bravely suicide|death",
          "brave|courageous|noble act|choice|decision|exit|end",
          "brave enough to kill|end|take|die",
          "brave|courageous @person to kill|end|take",
          "brave|courageous of *1 to kill|end|take",
          "bravery|courage to kill|end|take @self|@own",
          "brave|noble|courageous about suicide|dying",
        ],
        when: [{ sentence: ["suicide|suicides", ...death] }],
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
          "mutilate~ @self",
          "self harmer|harmers|cutter|cutters|injurer|injurers",
          "teen|teens|teenage|adolescent|girl|recovering|secret cutter|cutters",
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
        find: [
          "@somebody 's|@be|@aux *2 a cutter",
          "former|ex|chronic|habitual|young cutter|cutters",
        ],
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
];
