// Food, weight and eating disorders: no numbers to compare with, no ideal, no horror, no morals.

import type { Condition, EntryGroup } from "../../entry.ts";
import { eatingDisorderWords, rejected } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const aboutEating: Condition = { text: eatingDisorderWords };
const aboutBodies: Condition = {
  block: [
    "@eating",
    "body|bodies|weight|thin|slim|slimmer|fat|diet|diets|dieting|calories|anorexia|eating|underweight|recovery|skinny|waist|muscle|fitness|gym|bikini|pounds|kilos|selfie|selfies|figure|ballerina|model",
  ],
};
const foodWords: Condition = {
  block:
    "food|foods|eat|eats|eating|ate|meal|meals|diet|diets|dieting|dessert|chocolate|cake|cakes|crisps|snack|snacks|sugar|calories|bread|body|weight|biscuit|biscuits|dinner|lunch|breakfast|ice|pudding|carbs|pizza|chips|treat|treats",
};
const money: Condition = {
  sentence:
    "grant|grants|donat~|donated|donation|fund|funds|funding|cost|costs|budget|price|charity|raised|paid|pay|pays|salary|worth|sterling|euros|dollars",
};

export const bodies: EntryGroup<Guide> = {
  id: "bodies",
  title: "Food and bodies",
  entries: [
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
      why: "makes an ideal or a horror of a body",
      instead: ["became very unwell"],
      fine: "history, famine, anatomy",
      sources: ["headline", "nedc"],
      wordings: [
        {
          find: [
            "skeletal|skeletally|emaciated|emaciation|waif|waiflike|gaunt|skeleton|skeletons",
            "skin and bone|bones",
            "bag of bones",
            "skeletal|stick|rail|paper thin",
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
            { sentence: "famine|camp|camps|war|horse|horses|dog|dogs|stray|drought|prisoners" },
          ],
        },
        {
          find: ["skeletal|skeletally|emaciated", "skin and bone|bones"],
          when: [
            {
              sentence: [
                "he|she|her|his|model|models|girl|girls|woman|women|teenager|daughter|son|patient|body|frame|dancer|dancers|boy|friend|sister|actress",
              ],
            },
          ],
          unless: [
            {
              after:
                "muscle|muscles|system|systems|remains|structure|structures|health|staff|service|tissue|growth|age|development|disease|maturity|outline|tree|trees|branches|chicken",
            },
            {
              sentence:
                "famine|camp|camps|war|wartime|horse|horses|dog|dogs|cat|cats|cow|cattle|stray|strays|drought|prisoner|prisoners|refugees|siege|hunger|muscle|muscles|anatomy|fossil|museum|soldiers|lion|lions|bear|bears|tree|trees|winter|doctor|surgeon|osteoporosis",
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
      advice: ["recovery, told in words"],
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
    {
      id: "L71",
      phrases: ["cheat day", "guilty pleasure", "clean eating", "junk food", "naughty", "sinful"],
      level: "warning",
      why: "makes a moral question of food",
      instead: ["a treat", "foods that you enjoy"],
      advice: ["name the food"],
      fine: "guilty pleasures that are not eaten are only noted",
      sources: ["equip"],
      wordings: [
        {
          find: [
            "cheat day|days|meal|meals",
            "clean eating|eater|eaters",
            "eat~|eating|ate clean",
            "junk food|foods",
            "bad|naughty|sinful|evil|forbidden|toxic food|foods|treat|treats|snack|snacks|carbs",
            "naughty|sinful|sinfully|wicked|guilty *1 dessert|desserts|chocolate|chocolates|cake|cakes|pudding|puddings|biscuit|biscuits|slice|indulgence|good",
            "guilt free *1 dessert|snack|snacks|treat|treats|cake|chocolate|brownies|recipe|recipes",
          ],
          unless: [{ sentence: "off|mould|rotten|spoiled|poisoning" }],
        },
        { find: "guilty pleasure|pleasures", when: [foodWords] },
        { find: "guilty pleasure|pleasures", level: "info", unless: [foodWords] },
        {
          find: "naughty|sinful|sinfully",
          when: [
            foodWords,
            {
              sentence:
                "food|foods|eat|eating|ate|dessert|chocolate|cake|crisps|pudding|biscuit|biscuits|pizza|chips",
            },
          ],
          unless: [
            { after: "child|children|boy|girl|step|puppy|corner|dog" },
            { sentence: "child|children|puppy|toddler" },
          ],
        },
      ],
    },
    {
      id: "L72",
      phrases: [
        "bikini body",
        "beach body",
        "muffin top",
        "thunder thighs",
        "problem areas",
        "flat tummy",
      ],
      level: "error",
      why: "shames bodies",
      instead: [],
      advice: ["how people want to feel", "name the part of the body"],
      sources: ["equip"],
      wordings: [
        {
          find: [
            "bikini|beach|summer body|bodies",
            "beach|bikini ready body|bodies?",
            "thunder thigh|thighs",
            "flat|flatter|flatten~ *1 tummy|stomach|belly|tum",
            "saddlebags|cankles|moobs",
            "bingo wings",
            "love handles",
            "dad bod",
            "mum tum",
          ],
          unless: [{ after: "of water|surf|corporate|art" }, { sentence: "on her flat stomach" }],
        },
        {
          find: "muffin top|tops",
          unless: [
            {
              sentence:
                "bake|baked|baking|oven|recipe|batter|tin|golden|crumb|blueberry|bakery|sugar",
            },
          ],
        },
        {
          find: "problem area|areas|zone|zones",
          when: [
            {
              sentence:
                "thigh|thighs|stomach|hips|belly|legs|arms|body|skin|tummy|fat|tone|cellulite|workout|waist|bum|exercises|swimsuit|figure|dress|chin|squats",
            },
          ],
          unless: [{ sentence: "eczema|pain|rash" }],
        },
      ],
    },
    {
      id: "L73",
      phrases: ["morbidly obese", "the obese", "lose weight fast"],
      level: "warning",
      why: "shames people for their size",
      instead: ["people living in larger bodies"],
      advice: ["people living with obesity, in clinical texts"],
      fine: "clinical definitions, with their source",
      sources: ["nedc"],
      wordings: [
        {
          find: [
            "morbidly obese",
            "super obese",
            "fatso|fatsos|fatties|lardarse",
            "@be so|too fat",
            "grossly|disgustingly overweight|obese|fat",
          ],
          unless: [{ after: "to fail|margin" }],
        },
        { find: "the *1 obese|overweight", when: [{ is: "alone" }] },
        {
          find: [
            "lose|shed|drop|losing|shedding|dropping *3 weight|pounds|kilos|stone|inches *1 fast|quickly|quick",
            "quick weight loss",
            "lose *1 weight in @number",
            "diet tip|tips|hack|hacks",
          ],
        },
      ],
    },
    {
      id: "L74",
      phrases: ["anorexia as a choice, a phase, a diet", "pro-ana", "thinspo"],
      level: "error",
      why: "makes a fashion of a dangerous illness, or gives words to search for",
      instead: ["a serious mental illness"],
      advice: ["leave the term out"],
      fine: "research that must name a term once",
      sources: ["headline", "equip", "chatsafe"],
      wordings: [
        {
          find: [
            "anorexia|bulimia|orthorexia *2 @be|as|become~|became *4 choice|phase|diet|vanity|lifestyle|fad|trend|cry",
            "eating disorder|disorders *2 @be|as *4 choice|phase|diet|vanity|lifestyle|fad|trend",
            "choose~|chose|chosen|choosing *2 anorexia|anorexic|bulimia|bulimic",
            "anorexia|bulimia|anorexic|bulimic phase|diet|lifestyle",
            "anorexia|bulimia chic",
            "anorexia|bulimia|eating disorder *2 out of|from|through *1 vanity",
            "diet *2 gone|went too far",
            "vanity *3 anorexia|bulimia|disorder",
          ],
          unless: [...rejected, { after: "advice" }],
          when: [{ sentence: ["@eating", "eating disorder|disorders"] }],
        },
        {
          find: [
            "pro ana|mia|anorexia|bulimia",
            "proana|promia|thinspo|thinspiration|bonespo|meanspo|fitspo",
            "thin spo|spiration",
            "ana and mia",
            "ana buddy|buddies",
            "thigh gap",
          ],
        },
      ],
    },
    {
      id: "L75",
      phrases: ["looks anorexic", "anorexic-looking", "heroin chic"],
      level: "error",
      why: "makes a look of an illness, and a diagnosis of a look",
      instead: [],
      advice: ["leave it out"],
      sources: ["headline"],
      wordings: [
        {
          find: [
            "look~|looking|looked *3 anorexic|anorexics|bulimic|orthorexic|anorectic",
            "anorexic|bulimic|orthorexic|anorexia looking",
            "anorexically|anorexic thin|skinny",
            "heroin chic",
            "like an anorexic|bulimic",
            "almost|practically|nearly|so|too anorexic",
            "anorexic chic|look|figure|frame|model|models",
          ],
          unless: [{ inside: "after|at|into|for|up" }],
        },
      ],
    },
  ],
};
