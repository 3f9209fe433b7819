// How English speaks of substances, of bereavement and of psychosis. Much of it is said in passing in
// any essay, so some of these words count only when there are several.

import { phrase, whose } from "../phrase.ts";

const kin =
  "(?:mother|father|mum|mom|dad|parents?|brother|sister|son|daughter|child|baby|husband|wife|partner|grand(?:mother|father|ma|pa|dad)|gran|nan|aunt|uncle|cousin|twin|best friend|friend)";

const closeKin =
  "(?:mother|father|mum|mom|dad|brother|sister|son|daughter|child|baby|husband|wife|partner|twin|best friend)";

export const substanceUse = phrase(
  "overdos(?:e|es|ed|ing)(?! (?:of|on) (?:sugar|cake|chocolate|sun|kindness|cute|caffeine|news|sunshine|nostalgia|charm))",
  "(?:heroin|cocaine|methamphetamine|crystal meth|fentanyl|opioids?|opiates?)",
  "(?:substance|drug|alcohol|alcohol and drug|drug and alcohol|opioid|gambling and drug) (?:use disorders?|misuse|abuse|dependen(?:ce|cy|t)|addictions?|addicts?|problems?)",
  "(?:addicted to|addiction to|dependent on) (?:alcohol|drugs?|drink|drinking|pills|painkillers|medication|nicotine)",
  "(?:drinking problems?|problem drink(?:ing|ers?))",
  "alcoholi(?:sm|cs anonymous)",
  "(?:an|recovering|functioning|the|my \\p{L}+ (?:is|was) an) alcoholics?(?! (?:drinks?|beverages?|hepatitis|content))",
  "(?:drug|recovering) addicts?",
  "(?:drank|drink|drinking|drinks) (?:my|your|him|her|them)sel(?:f|ves) to (?:death|sleep)",
  "misus(?:e|es|ed|ing) (?:of )?(?:prescription|drugs?|alcohol|substances?|medication|opioids?)",
  "hooked on (?:painkillers|pills|drugs|heroin|alcohol|opioids?|prescription|tranquillisers)",
  "bottles? of (?:vodka|whisk(?:y|ey)|gin|rum|wine|spirits) (?:a|every|each) (?:day|night|evening|morning)",
  "(?:relapsed?|relapsing) (?:on|into) (?:drink\\p{L}*|drugs?|alcohol|heroin)",
);

/** Also said of chocolate, telephones and Sunday papers. */
export const substanceInPassing = phrase(
  "addict(?:s|ed|ions?)?",
  "alcoholics?",
  "(?:got|get|getting|stay|stayed|staying|became) sober",
  "(?:drank|drinking|drink|drinks) (?:too much|heavily|alone|every (?:night|day|evening|morning))",
  "withdrawal symptoms",
  "rehab",
  "(?:years|months|weeks|days) (?:of )?(?:sober|clean|drinking)",
  "relapse[sd]?",
);

export const bereavement = phrase(
  "(?:bereav(?:ed|ement|ements)|prolonged grief|grief counsell?(?:ing|ors?))",
  "(?:miscarriages?|stillb(?:irths?|orn))",
  `(?:${whose}) ${kin}'s (?:death|funeral)`,
  `(?:death of ${whose}|lost ${whose}) ${kin}(?= (?:to (?:cancer|illness|suicide|dementia)|suddenly|last|when|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}))|[.,;:!?]|$)`,
  `losing ${whose} ${kin}(?! (?:in|at|to (?:a|an|another)|on the))`,
  `${whose} (?:son|daughter|child|baby|husband|wife|partner|twin) (?:had )?died`,
  `(?:loss|death) of (?:a|an|one's) (?:young |beloved )?${kin}`,
  `(?:lost|losing|loss of) (?:${whose}|a|the) (?:unborn )?(?:baby|babies)`,
  `(?:when|since|after|until|the (?:day|night|week|month|year|spring|summer|autumn|winter)) ${whose} ${closeKin} (?:had )?died`,
);

/** Most essays know of somebody who died, and of good grief. */
export const lossInPassing = phrase(
  "(?<!good )(?<!come to )grief",
  "griev(?:e|es|ed|ing)",
  "mourn(?:s|ed|ing|ers?)?",
  "funerals?",
  "widow(?:s|ed|er|ers)?",
  `(?:${whose} ${kin}|he|she) (?:had |has )?died`,
);

export const psychosis = phrase(
  "(?:psychos[ie]s|psychotic)",
  "schizo(?:phreni\\p{L}*|affective)",
  "hear(?:s|ing|d)? voices (?:in (?:my|her|his|their)|that|telling|nobody|no one|others)",
);

export const psychosisInPassing = phrase(
  "hallucinat(?:e|es|ed|ing|ions?)",
  "delusion(?:s|al)",
  "(?:hear(?:s|ing|d)? voices|voices (?:told|tell|telling|commanded|said))",
  "paranoi(?:a|d)",
);
