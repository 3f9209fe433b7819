// Morals of food, shame of bodies, and illness as a look.

import type { Condition, Entry } from "../../entry.ts";
import { rejected } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const foodWords: Condition = {
  block:
    "food|foods|eat|eats|eating|ate|meal|meals|diet|diets|dieting|dessert|chocolate|cake|cakes|crisps|snack|snacks|sugar|calories|bread|body|weight|biscuit|biscuits|dinner|lunch|breakfast|ice|pudding|carbs|pizza|chips|treat|treats",
};

export const foodAndLooks: readonly Entry<Guide>[] = [
  {
    id: "L71",
    phrases: ["cheat day", "guilty pleasure", "clean eating", "junk food", "naughty", "sinful"],
    level: "warning",
    why: "makes a moral question of food",
    instead: ["a treat", "foods that you enjoy"],
    advice: ["name the food"],
    fine: "guilty pleasures that are not eaten",
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
    why: "can make people ashamed of their bodies",
    instead: [],
    advice: ["tell how people want to feel", "name the part of the body"],
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
        unless: [
          { after: "of water|surf|corporate|art" },
          { sentence: "boat|boats|ship|hull|aircraft|plane|fish|whale|lizard" },
        ],
      },
      {
        find: "muffin top|tops",
        unless: [
          {
            sentence:
              "bake|baked|baking|oven|recipe|batter|tin|tray|paper|muffins|golden|crumb|blueberry|bakery|sugar",
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
    why: "can make people ashamed of their size",
    instead: ["people living in larger bodies"],
    advice: ["in clinical texts, write “people living with obesity”"],
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
    why: "can make a dangerous illness sound like a fashion, or give words to search for",
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
        unless: [...rejected, { after: "advice|of" }],
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
    why: "describes a look by an illness that cannot be seen",
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
];
