// Circumstances that several rules share: what a paragraph is about, and who says something.

import type { Condition, Pattern } from "../../entry.ts";

/** Words by which a paragraph is about suicide or self-harm. */
export const suicideWords: Pattern = [
  "suicide|suicides|suicidal|suicidality|suicidally",
  "self harm~|injury|injures|injuring|inflicted",
  "selfharm|selfharming|overdose|overdosed|overdoses|overdosing",
  "kill~|killing|hurt|hurting|hurts|harm~ @self",
  "@own own life|lives",
  "take~ @own life|lives",
  "attempt|attempts on @own life",
  "end~|ending @own life|lives",
  "wanted|wants|want|wish~ to die",
  "cut|cuts|cutting @self",
];

/** A death by suicide, in any words. */
export const death: readonly string[] = [
  "kill~|killed|killing @self",
  "take~|took|taking|taken @own own? life|lives",
  "died|dies|die|dying by suicide",
  "end~|ended|ending @own own? life|lives",
];

export const aboutSuicide: Condition = { block: suicideWords };

const work =
  `prevention|preventing|preventive|awareness|helpline|helplines|hotline|research|researcher|
  researchers|strategy|strategies|intervention|interventions|screening|training|risk|risks|
  programme|programmes|program|programs|campaign|policy|policies|support|service|services|safety|
  bereavement|postvention|line|lifeline|data|statistics|assessment|assessments|plan|prevent|
  reporting|watch`.replace(/\s+/g, "");

/** Compounds in which "suicide" is what is worked against. */
export const suicideWork: Condition = { after: work };

/** The same, a few words behind the wording: "failed attempts to reach the suicide helpline". */
export const towardsSuicideWork: Condition = { behind: `suicide ${work}`, within: 7 };

/** Whatever takes a wording back: "Suicide is never selfish", "a myth that …". */
export const rejected: readonly Condition[] = [
  {
    ahead: [
      "not|never|no|nor|neither|nobody|cannot|without|'t|rarely|hardly|cant|dont|isnt",
      "nothing about|in|is|to",
      "rather|other than",
      "@be|far|much|often more than",
      "instead of",
      "far from",
    ],
    within: 7,
  },
  { inside: "not|never|no|neither|nor|hardly|'t|without|rather" },
  { after: "@be *1 a|an|the? myth|lie|misconception" },
  {
    sentence: [
      "myth~|misconception~|stereotype~|stigma|stigmas|falsehood~|cliche~|cliché~|slur~|prejudice~",
      "wrongly|untrue|falsely|unfairly|unhelpful|harmful|hurtful|mistaken|outdated",
      "@be *2 wrong|false|unfair",
      "wrong|false|unfair to|about|idea|ideas|belief|beliefs|view|claim|word|notion|impression",
      "get~ *1 it|this|that wrong",
      "mistake|mistakes|blame|judgement|judgment|judgemental|insult~|dismiss~|debunk~|reject~",
    ],
  },
];

/** "When people call suicide selfish": somebody else's word, told of. */
export const told: readonly Condition[] = [
  {
    ahead: [
      "call~|label~|labelled|labelling|brand~|describ~|dub~|dubbed",
      "tell~|told|say~|said|hear~|heard|shout~|advice|advised|urge~",
    ],
    within: 8,
  },
  { behind: "say~|said|tell~|told", within: 2 },
  { behind: "@own|the|a *1 say~|said|tell~|told", within: 3 },
];

/** The writer tells of themselves. */
export const firstPerson: readonly Condition[] = [
  { before: ["i @be *1", "i @aux *1 @be?", "i @aux? *1", "we @be *1"] },
];

/** Words by which a text is about an eating disorder. */
export const eatingDisorderWords: Pattern = [
  "@eating",
  "eating disorder|disorders",
  "disordered eating",
  "restrict~|restricting food|eating|calories|intake",
  "ed recovery",
];

/** Words by which a text is about minds, moods and care. */
export const mindWords: Pattern = [
  "@condition",
  "mental|mentally|psychiatric|psychiatrist|psychiatrists|psychologist|therapist|therapy|diagnosis",
  "depressed|anxious|suicidal|asylum|diagnosed|hospital|ward",
];

export const drugWords: Pattern = [
  "@drug",
  "addict~|addiction|addictions|addicts|drink|drinking|drinker|sober|sobriety|rehab|detox|relapse~",
  "recovery|craving~|cravings|withdrawal|methadone|dealer|dealers|booze|vodka|pills|using|weed",
];

/** A criminal's deed. */
export const crimeWords: Pattern = [
  "murder~|murderer|killer|killers|killing~|killings|killed|kills|stab~|stabbed|stabbing|shoot~|shooting",
  "gunman|gunmen|shooter|shooters|attack~|attacker|attackers|crime|crimes|criminal|criminals",
  "suspect|suspects|arrest~|charged|massacre|rampage|knifeman|assault~|rapist|hostage|police|victims",
];
