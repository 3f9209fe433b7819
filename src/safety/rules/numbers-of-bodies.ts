// SM-14: an essay about eating disorders has no weights, sizes, calories or hours without food:
// to a reader who is ill, each is a mark to reach.

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { phrase, places, whose } from "../phrase.ts";
import { number } from "../words/numbers.ts";

const notMoney =
  "(?<!(?:cost|costs|costing|paid|pay|pays|paying|spent|spend|earn|earned|raised|raise|donated) )(?<![£$€])";
const duration = `${number} (?:straight |whole |full |more )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)`;
const exercise =
  "(?:exercis(?:e|es|ed|ing)|running|cardio|gym|treadmill|exercise bike|rowing machine|cross trainer|swimming|workouts?|working out|sit ups|press ups|push ups|jogging|cycling)";

const measured = phrase(
  `${notMoney}${number} ?(?:kgs?|kilos?|kilogram(?:me)?s?|lbs?)`,
  `${notMoney}${number} (?:more |extra )?pounds?(?! (?:a |per |each|sterling|note|coin|in cash|for (?:a|the|his|her) (?:ticket|fare|session)))`,
  `${number} stone(?! (?:at a time|by stone|left|walls?|steps?|throw|circles?|buildings?|houses?|age))`,
  `${number} ?(?:kcals?|cals?|calories?|kj|kilojoules?|kilocalories?)`,
  `(?:bmi|body mass index)(?: (?:of|was|is|had|fell|dropped|rose|went|to|below|under|above|over|around|about|at|just|only|down|up|between)){0,4}:? ${number}`,
  `${number} (?:bmi|body mass index)`,
  `(?:dress|clothes|jeans|trousers?|clothing|uk|us) sizes? (?:${number}|xx?s|double zero)`,
  `size (?:${number}|xx?s)(?! (?:shoes?|boots?|paper|font|class))`,
  `${number} (?:whole )?(?:dress |clothes |jeans |trouser |clothing )?sizes(?! of)`,
  `(?:skip(?:ped|ping)?|miss(?:ed|ing)?) (?:meals|food|breakfast|lunch|dinner) for ${duration}`,
  `${number} inch(?:es)? (?:waist|hips?|thighs?|chest)`,
  `(?:waist|hips?|thighs?|arms?|wrists?)(?: (?:measured|of|was|is|were|measuring|at)){1,2} ${number}`,
  `${number} ?(?:inch(?:es)?|cms?|centimet(?:re|er)s?)(?! of (?:snow|rain|water))`,
  `(?:weigh(?:s|ed|ing)?|weight (?:of|was|is|fell to|dropped to|at)|goal weight|target weight)(?: (?:only|just|about|around|under|below|less than|of|was|is|at)){0,2}:? ${number}(?! (?:times?|years?|people|of us|in the balance))`,
  `${duration} (?:without|with no) (?:any )?(?:food|eating|a meal|meals|breakfast|lunch|dinner|anything)`,
  `${duration} (?:of )?(?:fasting|fasts?|starving|not eating|starvation)`,
  `(?:fast(?:ed|ing)?|starv(?:ed|ing)(?: \\p{L}+sel(?:f|ves))?|(?:ate|eaten|eating|eat) nothing|(?:not|n't|never) (?:eat|eaten|eating)(?: anything)?|without (?:food|eating)) (?:for )?(?:over |about |nearly |more than |up to )?${duration}`,
  `${duration} (?:of |on |in |at )?(?:the |a |hard |my |her |his |daily |intense )?${exercise}`,
  `(?:exercis(?:e|es|ed|ing)|r[au]n(?:s|ning)?|jog(?:s|ged|ging)?|worked out|work out|swam|swim|train(?:s|ed|ing)?) (?:for )?(?:over |about |nearly |more than |up to |at least )?(?:${duration}|${number} (?:miles?|km|kilomet(?:re|er)s?|laps?|lengths?|steps))`,
  `(?:exercis(?:e|es|ed|ing)|r[au]n(?:ning)?|work(?:ed)? out|swam|swim) (?:\\p{L}+ ){0,4}?for (?:${duration}|an hour)`,
  "\\d[\\d,.]{3,} steps",
  `(?:half|a third|a quarter|a fifth|${number} ?(?:%|percent|per cent)) of ${whose} (?:body )?weight`,
  `${duration} since ${whose} last (?:meal|food)`,
  `${number} (?:sit ups|press ups|push ups|crunches|star jumps|burpees|squats|laps)`,
  `${number} (?:\\p{L}+ )?(?:laxatives?|diet pills?|diuretics?|tablets|pills|capsules)`,
);

export function numbersOfBodies({ surfaces, subjects }: CareText): CareFinding[] {
  if (!subjects.has("eating-disorder")) return [];
  return surfaces.flatMap((surface) =>
    places(measured, surface.text).map((index) => ({
      rule: "care/SM-14" as const,
      message: "this measures a body, food or hunger in numbers",
      hint: "leave the number out: write what it was like, and what helped",
      place: surface.placeOf(index),
    })),
  );
}
