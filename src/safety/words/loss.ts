// How English speaks of substances, of bereavement and of psychosis. Much of it is said in passing in
// any essay, so some of these words count only when there are several.

import { phrase, whose } from "../phrase.ts";

const kin =
  "(?:mother|father|mum|mom|dad|parents?|brother|sister|son|daughter|child|baby|husband|wife|partner|grand(?:mother|father|ma|pa|dad)|gran|nan|aunt|uncle|cousin|twin|best friend|friend)";

export const substanceUse = phrase(
  "overdos(?:e|es|ed|ing)(?! (?:of|on) (?:sugar|cake|chocolate|sun|kindness|cute|caffeine|news|sunshine|nostalgia|charm))",
  "(?:heroin|cocaine|methamphetamine|crystal meth|fentanyl|opioids?|opiates?)",
  "(?:substance|drug|alcohol|alcohol and drug|drug and alcohol|opioid|gambling and drug) (?:use disorders?|misuse|abuse|dependen(?:ce|cy|t)|addictions?|addicts?|problems?)",
  "(?:addicted to|addiction to|dependent on) (?:alcohol|drugs?|drink|drinking|pills|painkillers|medication|nicotine)",
  "(?:drinking problems?|problem drink(?:ing|ers?))",
  "alcoholi(?:sm|cs anonymous)",
  "(?:an|recovering|functioning|the|my \\p{L}+ (?:is|was) an) alcoholics?(?! (?:drinks?|beverages?|hepatitis|content))",
  "(?:drug|recovering) addicts?",
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
  "relapse[sd]?",
);

export const bereavement = phrase(
  "(?:bereav(?:ed|ement|ements)|prolonged grief|grief counsell?(?:ing|ors?))",
  "(?:miscarriages?|stillb(?:irths?|orn))",
  `(?:${whose}) ${kin}'s (?:death|funeral)`,
  `(?:death of ${whose}|lost ${whose}|losing ${whose}) ${kin}(?= (?:to (?:cancer|illness|suicide|dementia)|suddenly|last|when|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}))|[.,;:!?]|$)`,
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
  "hear(?:s|ing|d)? voices",
  "paranoi(?:a|d)",
);
