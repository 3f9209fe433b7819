// Words for the act itself, which was a crime once and is none.

import type { Condition, Entry } from "../../entry.ts";
import { aboutSuicide, death, suicideWork, towardsSuicideWork } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const act = "suicide|suicides";
const attempt = "attempt|attempts";

/** What was successful came later: "the treatment after her attempt was successful". */
const later: Condition = { ahead: "after|before|since|following", within: 3 };

export const suicideActs: readonly Entry<Guide>[] = [
  {
    id: "L01",
    phrases: ["commit suicide"],
    level: "error",
    why: "could be read as a crime or a sin, as suicide once was in law",
    instead: ["{die} by suicide", "{take} their own life"],
    fine: "“committed to”, “git commit”; the name of an old law",
    sources: ["mindframe", "samaritans", "ros", "nami", "workplace", "ap"],
    wordings: [
      { find: `commit~ ${act}`, unless: [suicideWork] },
      {
        find: [
          `commit~ a|an|his|her|their|another|mass|double|assisted|ritual|group|joint|collective|murder ${act}`,
          `commit~ a|an|his|her *1 ${act}`,
          `commit~ murder and ${act}`,
          `commit~ what *4 call~|deem~|describe~|rule~ *2 ${act}`,
          `commit~ or|and attempt~ ${act}`,
          `commit~ acts|act of ${act}`,
          `commit~ self murder`,
        ],
        unless: [
          suicideWork,
          { sentence: "political|career|social|professional|commercial suicide" },
        ],
      },
    ],
  },
  {
    id: "L02",
    phrases: ["suicide was committed", "suicides committed"],
    level: "error",
    why: "carries the same sense of a crime in the passive",
    instead: ["died by suicide", "deaths by suicide"],
    sources: ["samaritans", "mindframe"],
    wordings: [
      {
        find: [
          "suicide that|which? is|was|has|had|being *1 been? being? *1 committed",
          "suicides that|which? are|were|have|had|being *1 been? being? *1 committed",
          `${act} committed`,
          `${act} *1 he|she|they *1 committed`,
          `${act} @aux be committed`,
        ],
        unless: [
          { after: "to|against" },
          { before: "on|to|about|against|for|with|preventing|around" },
        ],
      },
    ],
  },
  {
    id: "L03",
    phrases: ["successful suicide", "succeeded in killing himself"],
    level: "error",
    why: "presents a death as a good outcome",
    instead: ["died by suicide", "a death by suicide"],
    fine: "success of prevention: “successful suicide prevention”",
    sources: ["mindframe", "ros", "workplace"],
    wordings: [
      {
        find: [`successful|successfully ${act} ${attempt}|bid?`, "successful self harm"],
        unless: [suicideWork],
      },
      {
        find: [
          "successfully|succeed~ in? kill~ @self",
          "successfully|succeed~ in? end~|ending|take~|taking @own own? life|lives",
          `succeed~|successful|success in|at @own|a|the|attempting? ${act} ${attempt}|bid?`,
          `attempt|attempts at ${act} *3 successful`,
          `succeed~ in committing|completing ${act}`,
          `successfully commit~|complete~|completing|attempt~ ${act}`,
          `successfully died by ${act}`,
        ],
        unless: [suicideWork],
      },
      {
        find: ["successful *1 attempt|attempts", "attempt|attempts succeed~"],
        when: [aboutSuicide],
        unless: [
          { after: ["at", "to", "in"] },
          { before: "first? climbing|business|world|record|court" },
        ],
      },
      {
        find: [
          `${act}? attempt|attempts @be|@aux *1 been? successful`,
          "attempt|attempts *4 @be *1 successful",
        ],
        when: [aboutSuicide],
        unless: [later, { after: "at|to|in" }],
      },
      {
        find: "he|she|they *1 succeeded",
        when: [aboutSuicide, { sentence: ["attempt~|try|tries|tried|finally|eventually"] }],
        unless: [{ after: "as|at|in|to|with|@own|the" }, { before: "when|if|that|until *1" }],
      },
      {
        find: "successful *1 attempt|attempts at|to|on",
        when: [
          aboutSuicide,
          {
            behind: ["suicide|die", "kill~|harm~ @self", "end~|take~ @own"],
            within: 4,
          },
        ],
      },
    ],
  },
  {
    id: "L04",
    phrases: ["unsuccessful suicide", "failed suicide", "failed attempt"],
    level: "error",
    why: "presents surviving as a failure",
    instead: ["a suicide attempt", "survived a suicide attempt"],
    fine: "a failed attempt at something else",
    sources: ["mindframe", "ros", "nami"],
    wordings: [
      {
        find: [
          `failed|unsuccessful|botched|failing *1 ${act} ${attempt}|bid?`,
          `${act} attempt|attempts that|which? @be|@aux *2 unsuccessful|failed`,
          `${act} attempt|attempts that|which? fail~`,
          `unsuccessfully attempt~|try|tried|trying *1 ${act}|to`,
          `attempt~|try|tried ${act} *1 unsuccessfully`,
          "failed|unsuccessful|botched self harm|overdose",
        ],
        unless: [suicideWork, { after: "prevention|bomber|bombers|bombing|attack|mission" }],
        when: [aboutSuicide],
      },
      {
        find: [
          "fail~|failed to|at|in kill~ @self",
          "fail~|failed|unsuccessful in|to|at *3 end~|ending|take|taking @own own? life|lives",
          `fail~|unsuccessful at|in *2 ${act}`,
          `fail~|botch~ @own? suicide`,
          "failed|botched|unsuccessful hanging|hangings",
          "tried|try|trying and failed|failing|fail to *1 kill|end|take @self|@own *1",
        ],
        unless: [
          suicideWork,
          { sentence: `${act} prevention` },
          { ahead: "services|system|hospital|hospitals|government|council", within: 3 },
        ],
      },
      {
        find: "failed|unsuccessful|botched *1 attempt|attempts to|at|on",
        when: [
          {
            behind: [
              "suicide|die|overdose|dying",
              "kill~|killing|harm~|harming|hang~|hanging|hurt @self",
              "end~|ending|take|taking @own",
              "@own own? life",
            ],
            within: 5,
          },
        ],
        unless: [towardsSuicideWork],
      },
      {
        find: [
          "attempt|attempts to *6 unsuccessful|failed",
          "fail~|failed|unsuccessful in @own *1 attempt|attempts|bid to",
        ],
        when: [{ sentence: [...death, "harm~ @self", "die"] }],
      },
      {
        find: [
          "failed|unsuccessful|botched *1 attempt|attempts",
          "attempt|attempts @aux|@be *1 unsuccessful|failed",
          "attempt|attempts on @own life *2 unsuccessful|failed",
          "attempt|attempts *1 failed",
        ],
        when: [aboutSuicide],
        unless: [
          { after: "to|at|by|from" },
          { sentence: "bank|coup|rescue|business|marriage|court|penalty|ban|negotiat~|dialogue" },
        ],
      },
    ],
  },
];
