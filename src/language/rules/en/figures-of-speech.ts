// Names of illnesses for habits, moods and tastes.

import type { Condition, Entry } from "../../entry.ts";
import type { Guide } from "./sources.ts";

const literary: Condition = {
  block: "jekyll|hyde|stevenson|novel|gothic|literary|dostoevsky|literature",
};

const treats = [
  "chocolate|chocolates|coffee|tea|cake|cakes|biscuit|biscuits|cookie|cookies|cheese|crisps|chips|popcorn|podcast|podcasts|series|show|shows|soap|soaps|sitcom|puzzle|puzzles|crossword|crosswords|song|songs|band|lipstick|shoes|knitting|wordle|sudoku|novel|novels|book|books|netflix|boxset|hummus|peanut|toast|pizza|sushi|gardening|baking|jigsaws|memes|houseplants|candles|jeans|pasta|marmite|recipe|yoga|running|trilogy|episode|episodes|drama|ice|doughnuts|donuts",
].join("|");

const trifles =
  "exam|exams|meeting|meetings|homework|class|gym|coffee|shopping|traffic|email|emails|date|wedding|film|movie|maths|math|game|games|haircut|queue|ikea|spreadsheet|spreadsheets|group|project|printer|parking|dress|outfit|deadline|essay|phone|battery|wifi|menu|shoes|commute|camping|cooking|pe|karaoke|dating|playlist|recipe|laundry|quiz|finale|series|episode|match|audition|trip|presentation|powerpoint|cake";

export const figuresOfSpeech: readonly Entry<Guide>[] = [
  {
    id: "L46",
    phrases: ["split personality"],
    level: "error",
    why: "confuses two diagnoses, and makes both sound frightening",
    instead: ["two sides"],
    advice: ["name dissociative identity disorder, if that is meant"],
    fine: "writing about Jekyll and Hyde",
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
      {
        find: [
          "a? *1 bit|touch|little|tad ocd",
          "bit|little of an? ocd",
          "kind|sort of ocd",
          "borderline ocd",
        ],
        when: [{ is: "alone" }],
      },
      {
        find: [
          "a ocd freak|person",
          "ocd freak|freaks|moment|moments|streak|queen|neat",
          "call~ me|him|her|us ocd",
        ],
        unless: [{ after: "support|research|symptoms|group|therapy" }, { before: "every" }],
      },
      {
        find: [
          "@own *1 ocd @be? kick~|kicks|kicked|kicking|act~|acting|go~|going|coming|comes|twitch~|itch~|side|self|heart|brain|tendencies|would",
          "@own inner ocd",
          "@own *1 ocd can|couldn|won 't",
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
    why: "could be read as making light of what some people live with",
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
          "panic attack|attacks when *1 saw|opened|got *2 price|prices|bill|fare|receipt|score|menu|result",
          "mini panic attack",
          "mini heart attack",
        ],
      },
      { find: `addicted to *3 ${treats}`, unless: [{ sentence: "diagnosed|disorder|rehab" }] },
      { find: `${treats} addict~|addiction|addicted`, unless: [{ after: "addicts?" }] },
    ],
  },
];
