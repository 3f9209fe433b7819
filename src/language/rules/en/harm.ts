// Words for trauma and for people who were harmed.

import type { Condition, Entry } from "../../entry.ts";
import type { Guide } from "./sources.ts";

const law: Condition = {
  sentence:
    "court|courts|police|trial|offence|offense|prosecut~|prosecutor|law|crime|crimes|judge|jury|sentence|sentenced|legal|statement|convicted",
};

export const harm: readonly Entry<Guide>[] = [
  {
    id: "L20",
    phrases: ["so triggered", "got triggered"],
    level: "info",
    why: "can make light of what trauma does to people",
    instead: ["upset", "annoyed", "reminded"],
    fine: "“triggered by”, in clinics and in technology",
    sources: [],
    wordings: [
      {
        find: ["so|totally|super|literally triggered", "get~|got|gets|getting *1 triggered"],
        unless: [{ after: "by|automatically" }],
      },
      {
        find: [
          "get~|got|gets so|totally|super triggered by *4 haircut|logo|joke|jokes|meme|pronouns|spelling|font|emoji|outfit|tie|hat",
          "triggered lol|haha|much",
          "snowflake|snowflakes|libs|haters|vegans|feminists @be|get *1 triggered",
        ],
      },
    ],
  },
  {
    id: "L21",
    phrases: ["trigger warning (as our own label)"],
    level: "info",
    why: "raises the expectation of harm, and has not been found to help",
    instead: ["a content note"],
    fine: "speaking of the practice",
    sources: [],
    wordings: [
      {
        find: ["trigger warning|warnings", "content and trigger warning", "TW"],
        when: [{ is: "opening" }],
        unless: [
          {
            after:
              "@be|do|does|did|have|has|had|can|may|might|research|on|in|such|were|help~|raise~|became|cause~|seem~|appear~|that|as",
          },
        ],
      },
      {
        find: "trigger warning|warnings",
        when: [
          { sentence: "this|our|below|following|we" },
          { sentence: "essay|post|article|page|piece|section|chapter|story|below|we" },
        ],
        unless: [
          {
            sentence:
              "study|studies|research|researchers|effect|effects|found|debate|practice|universities|instead|not",
          },
        ],
      },
    ],
  },
  {
    id: "L76",
    phrases: ["victim (of abuse or rape)"],
    level: "info",
    why: "is what some choose and some reject",
    instead: ["a survivor", "a person who was abused"],
    advice: ["follow what the person says"],
    fine: "the criminal law",
    sources: [],
    wordings: [
      {
        find: [
          "victim|victims of *3 abuse|rape|assault|violence|trafficking|incest|harassment|bullying",
          "rape|abuse|assault|incest|trafficking|violence victim|victims",
        ],
        unless: [law, { after: "support" }],
      },
    ],
  },
  {
    id: "L77",
    phrases: ["battered wife", "domestic dispute", "crime of passion", "alleged victim"],
    level: "warning",
    why: "makes violence smaller than it is",
    instead: ["a person subjected to abuse", "domestic abuse"],
    sources: [],
    wordings: [
      {
        find: [
          "battered wife|wives|woman|women|husband|spouse|spouses",
          "domestic dispute|disputes|tiff|incident",
          "crime|crimes of passion",
          "alleged *1 victim|victims",
        ],
      },
    ],
  },
];
