// Names of illnesses that everyday talk uses for something else.

import type { Condition, EntryGroup } from "../../entry.ts";
import type { Guide } from "./sources.ts";

const literary: Condition = {
  block: "jekyll|hyde|stevenson|novel|gothic|literary|dostoevsky|literature",
};
const treats = [
  "chocolate|chocolates|coffee|tea|cake|cakes|biscuit|biscuits|cookie|cookies|cheese|crisps|chips|popcorn|podcast|podcasts|series|show|shows|soap|soaps|sitcom|puzzle|puzzles|crossword|crosswords|song|songs|band|lipstick|shoes|knitting|wordle|sudoku|novel|novels|book|books|netflix|boxset|hummus|peanut|toast|pizza|sushi|gardening|baking|jigsaws|memes|houseplants|candles|jeans|pasta|marmite|recipe|yoga|running|trilogy|episode|episodes|drama|ice|doughnuts|donuts",
].join("|");
const trifles =
  "exam|exams|meeting|meetings|homework|class|gym|coffee|shopping|traffic|email|emails|date|wedding|film|movie|maths|math|game|games|haircut|queue|ikea|spreadsheet|spreadsheets|group|project|printer|parking|dress|outfit|deadline|essay|phone|battery|wifi|menu|shoes|commute|camping|cooking|pe|karaoke|dating|playlist|recipe|laundry|quiz|finale|series|episode|match|audition|trip|presentation|powerpoint|cake";

export const everyday: EntryGroup<Guide> = {
  id: "everyday",
  title: "Illness as a figure of speech",
  entries: [
    {
      id: "L46",
      phrases: ["split personality"],
      level: "error",
      why: "confuses two diagnoses, and makes a monster of both",
      instead: ["two sides"],
      advice: ["dissociative identity disorder, if that is meant"],
      fine: "writing about Jekyll and Hyde is a warning",
      sources: ["timetochange", "mindframe"],
      wordings: [
        { find: "split personality|personalities", unless: [literary] },
        { find: "split personality|personalities", level: "warning", when: [literary] },
      ],
    },
    {
      id: "L47",
      phrases: ["so OCD", "a bit OCD about"],
      level: "error",
      why: "takes an illness for a habit",
      instead: ["tidy", "particular", "careful"],
      fine: "OCD as a diagnosis",
      sources: ["nami", "ap", "mindframe"],
      wordings: [
        {
          find: "so|totally|super|very|pretty|kinda|slightly|completely|really|mildly|quite|rather|too|proper|most ocd",
          when: [
            { is: "alone" },
            { before: ["@somebody @aux? @aux? @seem *1", "@seem", "that 's|is|was"] },
          ],
          unless: [{ before: "people|person with" }, { after: "symptoms|diagnosis|treatment" }],
        },
        { find: "a? *1 bit|touch|little|tad ocd", when: [{ is: "alone" }] },
        {
          find: [
            "bit|little of an? ocd",
            "kind|sort of ocd",
            "borderline ocd",
            "a ocd freak|person",
            "ocd freak|freaks|moment|moments|streak|queen|neat",
            "call~ me|him|her|us ocd",
          ],
          unless: [{ after: "support|research|symptoms|group|therapy" }, { before: "every" }],
        },
        {
          find: [
            "@own *1 ocd kick~|kicks|kicked|kicking|act~|acting|go~|going|coming|comes|twitch~|itch~|side|self|heart|brain|tendencies|can't|would|won't|cannot",
          ],
          unless: [
            {
              sentence:
                "therapist|exposure|diagnosed|diagnosis|compulsion|compulsions|obsessions|erp",
            },
          ],
        },
        {
          find: [
            "@he|i @be *1 ocd about|over|when|with",
            "i|we 'm|'re|am|are *1 ocd",
            "@somebody @be ocd about|over|when",
            "get~|getting|got|go~|going|went *1 ocd about|over|on|with",
          ],
        },
      ],
    },
    {
      id: "L48",
      phrases: [
        "so ADHD",
        "that’s autistic (as an insult)",
        "PTSD from a meeting",
        "a panic attack over shoes",
        "addicted to a series",
      ],
      level: "warning",
      why: "makes little of what some people live with",
      instead: ["distracted", "upset by", "cannot stop"],
      fine: "diagnoses; addiction to substances and to gambling",
      sources: ["nami", "ap"],
      wordings: [
        {
          find: [
            "so|totally|bit|little|super|very|kinda|pretty ADD",
            "so|totally|bit|little|super|very|kinda|pretty adhd",
            "@own|a|an|having|total adhd|ADD moment|moments|brain",
            "@own ADD @be? kick~|kicking|kicks|acting",
          ],
        },
        {
          find: [
            "that|it|this @be|'s *1 autistic",
            "so|totally autistic",
            "you autistic",
            "are you *1 autistic",
          ],
          when: [{ is: "alone" }],
          unless: [{ sentence: "diagnosed|diagnosis|assessment|assessed|child|son|daughter" }],
        },
        {
          find: [
            `ptsd from|after|over *4 ${trifles}`,
            `gave|giving|give~ me|us|him|her *1 ptsd`,
            "have|having|had|got ptsd flashbacks",
          ],
          unless: [
            {
              sentence:
                "war|rape|abuse|crash|accident|assault|attack|diagnosed|veteran~|violence|combat|shooting|fire|death|birth",
            },
          ],
        },
        {
          find: [
            `panic attack|attacks over|about|at|because *5 ${trifles}`,
            "had|have|having|nearly|almost *2 panic attack when|because *5 wifi|phone|coffee|sold|shop|battery|playlist|closed",
            "mini panic attack",
            "mini heart attack",
          ],
        },
        { find: `addicted to *3 ${treats}`, unless: [{ sentence: "diagnosed|disorder|rehab" }] },
        { find: `${treats} addict~|addiction|addicted`, unless: [{ after: "addicts?" }] },
      ],
    },
    {
      id: "L49",
      phrases: ["happy pills", "shrink", "head doctor", "funny farm"],
      level: "error",
      why: "makes it harder to ask for help, by mocking it",
      instead: ["antidepressants", "a psychiatrist", "a psychologist", "a therapist"],
      fine: "to shrink",
      sources: ["timetochange", "mindframe"],
      wordings: [
        {
          find: [
            "happy pill|pills",
            "head doctor|doctors|shrinker|shrinkers",
            "funny farm",
            "trick cyclist|cyclists",
            "crazy pills",
            "nut doctor",
          ],
        },
        {
          find: [
            "a|an|@own|another|any|every|some|new|good|your shrink|shrinks",
            "the shrink|shrinks",
            "see~|saw|seeing|pay~|paying|ask~|visit~|to shrinks",
          ],
          unless: [
            {
              after:
                "wrap|wrapped|wrapping|ray|film|rate|rates|plastic|tube|tubing|fit|in|by|of|to|when|as|from|after|over|under|until|with|every|less|more|further",
            },
            { is: "joined-after" },
            { before: "hopes|dreams|jumper|sweater|clothes|make" },
          ],
        },
        {
          find: "shrinks",
          when: [{ is: "opening" }],
          unless: [{ after: "to|the|when|in|by|as|from|with|on" }],
        },
        {
          find: ["a|@own|the shrink|shrinks in|by|of|to|when|as|from|after|over|every|with|until"],
          when: [
            {
              sentence:
                "session|sessions|appointment|couch|therapy|told|tell~|said|says|see|saw|seeing|talk~|talked|pays|paid|prescribed|asked|asks",
            },
          ],
          unless: [{ after: "wrap" }],
        },
      ],
    },
    {
      id: "L53",
      phrases: ["manipulative", "attention-seeking", "difficult (of personality disorder)"],
      level: "warning",
      why: "makes a fault of character out of distress",
      instead: ["distressed", "in need of support"],
      sources: [],
      wordings: [
        {
          find: [
            "manipulative|manipulator|manipulators|manipulating",
            "attention seeking|seeker|seekers",
            "difficult @person",
            "@person|they|she|he @be *1 difficult",
          ],
          when: [{ block: ["personality disorder|disorders", "BPD", "eupd", "borderline"] }],
          unless: [
            { after: "to|for|time|feelings|emotions|relationships|conversations|childhood" },
            { ahead: "not|never|'t|myth", within: 6 },
          ],
        },
      ],
    },
    {
      id: "L81",
      phrases: ["everyone is a bit autistic", "on the spectrum (as a joke)"],
      level: "warning",
      why: "makes nothing of what autistic people live with",
      instead: [],
      advice: ["leave it out"],
      sources: ["nhs"],
      wordings: [
        {
          find: [
            "everyone|everybody|we|all|us *4 bit|little|tad|touch autistic|adhd|ocd|spectrum",
            "@be *2 a|little bit|little|tad autistic",
            "a bit|little autistic",
            "all|everyone|everybody|somewhere|probably|must|clearly|obviously|totally|definitely|bit *2 on the spectrum",
            "bit|little on the spectrum",
          ],
          unless: [
            {
              sentence:
                "light|wavelength|wavelengths|colour|colours|radio|political|frequency|diagnosed",
            },
          ],
        },
      ],
    },
  ],
};
