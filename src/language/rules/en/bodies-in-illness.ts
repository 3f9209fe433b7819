// Numbers, horror and comparison in texts on eating disorders.

import type { Condition, Entry } from "../../entry.ts";
import { eatingDisorderWords } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const aboutEating: Condition = { text: eatingDisorderWords };

const aboutBodies: Condition = {
  block: [
    "@eating",
    "body|bodies|weight|thin|slim|slimmer|fat|diet|diets|dieting|calories|anorexia|eating|underweight|recovery|skinny|waist|muscle|fitness|gym|bikini|pounds|kilos|selfie|selfies|figure|ballerina|model",
  ],
};

const money: Condition = {
  sentence:
    "grant|grants|donat~|donated|donation|fund|funds|funding|cost|costs|budget|price|charity|raised|paid|pay|pays|salary|worth|sterling|euros|dollars",
};

export const bodiesInIllness: readonly Entry<Guide>[] = [
  {
    id: "L68",
    phrases: [
      "weights, BMI, calories, sizes, hours of fasting, numbers of pills (in a text on eating disorders)",
    ],
    level: "error",
    why: "gives a number to compare with, or to aim at",
    instead: [],
    advice: ["leave the number out", "tell of feelings, of help and of recovery"],
    fine: "dates, ages, numbers to call, sizes of studies",
    sources: ["headline", "nedc", "mindframe"],
    wordings: [
      {
        find: ["@number *1 @unit", "weigh~|weighed|weighing *4 @measure", "@measure"],
        when: [aboutEating],
        unless: [money, { sentence: "cornerstone|milestone" }],
      },
      {
        find: [
          "bmi *2 of|was|is|under|below|over|above|between|at|around|dropped|fell|to *3 @number",
          "bmi @number",
          "body mass index *4 @number",
          "size *1 zero|double|@number",
          "@number hour|hours|day|days fast|fasts|fasting",
          "fast~|fasted|fasting for *3 @number *1 hour|hours|day|days",
          "@number hour|hours|day|days without food|eating|meals",
          "@number *1 laxative|laxatives|pills|tablets",
          "@number *1 inch|inches|centimetres|centimeters|cm waist|hips",
          "weigh~|weighed|weighing *4 @number @unit?",
          "clothes|dress|waist size *2 @number|zero",
        ],
        when: [aboutEating],
        unless: [
          money,
          { after: "people|patients|participants|women|men" },
          { sentence: "sample size|effect size" },
        ],
      },
      {
        find: ["@number"]
          .map((number) => `${number} kg|kgs|lb|lbs|kcal|kcals`)
          .concat(["bmi of *2 @number"]),
        when: [{ block: ["starv~|starving|thin|skinny|purg~|recovery|disorder"] }],
        unless: [
          money,
          { sentence: "flour|sugar|dumbbell|parcel|luggage|potatoes|rice|cattle|newborn" },
        ],
      },
    ],
  },
  {
    id: "L69",
    phrases: ["skeletal", "emaciated", "skin and bones", "painfully thin"],
    level: "error",
    why: "can turn a body into an ideal or a horror",
    instead: ["became very unwell"],
    fine: "history, famine, anatomy",
    sources: ["headline", "nedc"],
    wordings: [
      {
        find: [
          "skeletal|skeletally|emaciated|emaciation|waif|waiflike|gaunt|skeleton|skeletons",
          "skin and bone|bones",
          "bag of bones",
          "skeletal|stick|rail|rake|paper thin",
          "thin|skinny as a rail|rake|stick|reed|twig",
        ],
        when: [
          {
            text: [...[eatingDisorderWords].flat(), "underweight", "weight loss", "size zero"],
          },
        ],
        unless: [
          {
            after:
              "muscle|muscles|system|systems|remains|structure|structures|health|staff|service|tissue|growth|age|development|disease|maturity|outline|tree|trees|branches",
          },
          {
            sentence:
              "famine|camp|camps|war|horse|horses|dog|dogs|stray|drought|prisoners|steel|building|tower|robot",
          },
        ],
      },
      {
        find: ["skeletal|skeletally|emaciated", "skin and bone|bones"],
        when: [
          {
            sentence: ["@person|he|she|her|his|model|models|body|frame|dancer|dancers|ballerina"],
          },
        ],
        unless: [
          {
            after:
              "muscle|muscles|system|systems|remains|structure|structures|health|staff|service|tissue|growth|age|development|disease|maturity|outline|tree|trees|branches|chicken",
          },
          {
            sentence:
              "famine|camp|camps|war|wartime|horse|horses|dog|dogs|cat|cats|cow|cattle|stray|strays|drought|prisoner|prisoners|refugees|siege|hunger|muscle|muscles|anatomy|fossil|museum|soldiers|lion|lions|bear|bears|tree|trees|steel|building|buildings|tower|robot|ship|bridge|roof|mannequin|scaffolding|winter|doctor|surgeon|osteoporosis",
          },
        ],
      },
      {
        find: [
          "painfully|dangerously|frighteningly|shockingly|alarmingly|horrifyingly|unbelievably|desperately|worryingly|unhealthily *1 thin|skinny",
          "enviably|fashionably thin|skinny",
        ],
        unless: [
          {
            sentence:
              "ice|line|lines|wall|walls|margin|margins|coat|coats|atmosphere|air|evidence|plot|paper|ozone|soil|staffing|staff|excuse|horse|cow|curtains|mattress|patience|cat|dog|famine|camp|prisoners",
          },
        ],
      },
    ],
  },
  {
    id: "L70",
    phrases: ["before and after", "transformation (of a body)"],
    level: "error",
    why: "invites comparing bodies",
    instead: [],
    advice: ["tell of recovery in words"],
    fine: "anything else that has a before and an after",
    sources: ["nedc", "headline", "mindframe"],
    wordings: [
      {
        find: [
          "before and|& after *1 photo|photos|picture|pictures|pic|pics|shot|shots|image|images|photograph|photographs|selfie|selfies|snaps",
          "before and|& after",
          "before after photo|photos|pictures|pics",
        ],
        when: [
          aboutBodies,
          {
            sentence:
              "photo|photos|picture|pictures|pic|pics|shot|shots|image|images|photograph|photographs|selfie|selfies|posted|post|posts|shared|shows|instagram|snaps|incredible|amazing|dramatic",
          },
        ],
        unless: [
          {
            sentence:
              "kitchen|garden|house|software|release|renovation|study|trial|measured|scan|scans|brain",
          },
        ],
      },
      {
        find: [
          "body|bodily|physical|weight|fitness|slimming|bikini|loss transformation|transformations",
          "transformation photo|photos|picture|pictures|pic|pics|selfie|tuesday",
        ],
        unless: [{ sentence: "kitchen|garden|house|software|butterfly|caterpillar" }],
      },
      {
        find: "@own *2 transformation",
        when: [
          {
            block: [
              ...[eatingDisorderWords].flat(),
              "lost weight|stone",
              "weight loss",
              "slimmed|kilos",
            ],
          },
        ],
        unless: [{ sentence: "digital|career|garden|house" }],
      },
    ],
  },
];
