// How English speaks of self-harm and of eating disorders.

import { oneself, phrase, whose } from "../phrase.ts";

const onPurpose = "(?: (?:on purpose|deliberately|intentionally|again and again))";

export const selfHarm = phrase(
  "self ?(?:harm|harms|harmed|harming|harmers?|injury|injuries|injure|injured|injuring|injurious|mutilat\\p{L}*)",
  `harm(?:s|ed|ing)? ${oneself}`,
  `(?:deliberately|intentionally|purposely) (?:hurt|hurts|hurting|injure|injures|injured|injuring|cut|cuts|cutting|burn\\p{L}*|harm\\p{L}*) ${oneself}`,
  `(?:hurt|hurts|hurting|injure[sd]?|injuring|burn|burns|burned|burnt|burning|hit|hits|hitting) ${oneself}${onPurpose}`,
  "self ?inflicted",
  "cutting (?:was|is|became) (?:how|the (?:only )?(?:way|thing|language)|(?:my|her|his|their) (?:secret|way|relief))",
  `bang(?:s|ed|ing)? ${whose} head (?:against|on) (?:the|a) (?:wall|floor|door) (?:until|till|again and again)`,
  `(?:is|was|were|been|of|about|stop|stopped|keep|kept|started|began) hurting ${oneself}(?! (?:running|lifting|when|while|in|by accident|at))`,
  "(?:i|she|he|they) (?:had )?(?:started|began|stopped|used) (?:to )?cut(?:ting)?(?= (?:when (?:i|she|he|they)|at (?:school|\\p{L}+teen|\\d+)|again|because|to (?:feel|cope))|[.,;!?]|$)",
  `cut(?:s|ting)? ${oneself}(?! (?:while|when|shaving|on |a |an |some|off|loose|free|short|out|another|adrift|down|in (?:half|two)))`,
  `(?:cut|cuts|cutting|slit|slits|slitting|burn\\p{L}*|scratch\\p{L}*) ${whose} (?:own )?(?:skin|arms|forearms|wrists?|thighs?|legs)(?! (?:on|while|shaving|in the garden|at work|badly))`,
);

export const eatingDisorder = phrase(
  "(?:eating disorders?|disordered eating|anorexi\\p{L}*|bulimi\\p{L}*|orthorexi\\p{L}*)",
  "bing(?:e|es|ed|eing|ing) (?:eat\\p{L}*|and purg\\p{L}*)",
  "binge eating",
  "(?:been|was|were|started|began|kept|stopped) purging",
  "arfid",
  "stopped eating (?:for|altogether|properly|almost|at all|entirely)",
  "count(?:s|ed|ing)? every calorie",
  `(?:purg(?:e|es|ed|ing)) (?:after|${whose} (?:food|meals?|lunch|dinner)|meals?|food|again|calories|every (?:meal|day|night))`,
  "pro (?:ana|mia)",
  "(?:thinspo\\p{L}*|thinspiration)",
  `starv(?:e|es|ed|ing) (?:my|your|him|her|them)sel(?:f|ves)`,
  `(?:made|make|makes|making) (?:my|your|him|her|them)sel(?:f|ves) (?:sick|vomit|throw up)(?! with)`,
);
