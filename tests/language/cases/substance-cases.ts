import type { Cases } from "./cases.ts";

export const substanceCases: Cases = {
  L57: {
    flagged: [
      "He is an [addict].",
      "A shelter for [drug addicts].",
      "She was a [junkie].",
      "The [crackhead] on the corner.",
      "[Stoners] sat in the park.",
      "My brother, a [heroin addict], moved home.",
      "[Addicts] and their families.",
    ],
    warned: ["She is a [news addict].", "He is a [news junkie]."],
    fine: [
      "She is addicted to nicotine.",
      "I am an addict, he said, and the group nodded.",
      "Addiction is treated here.",
      "The game is addictive.",
      "I'm an addict in recovery.",
      "They play stoner rock.",
    ],
  },
  L58: {
    flagged: [
      "His father was an [alcoholic].",
      "[Alcoholics] can recover.",
      "She met [a drunk] at the bus stop.",
      "The square was full of [winos].",
      "[Alcohol abusers] were excluded.",
      "He is [the town drunk].",
    ],
    fine: [
      "Alcoholics Anonymous meets on Tuesdays.",
      "We serve non-alcoholic beer.",
      "An alcoholic drink a week.",
      "Alcoholic hepatitis is serious.",
      "I am an alcoholic.",
      "He was drunk.",
      "A drunk driver was stopped.",
    ],
  },
  L59: {
    flagged: [
      "[Substance abuse] is common.",
      "A clinic for [drug abusers].",
      "[Alcohol abuse] runs in the family.",
      "He [abused drugs] at school.",
    ],
    fine: [
      "The National Institute on Drug Abuse publishes a list.",
      "Abuse of power is an old story.",
      "Child abuse must be reported.",
      "SAMHSA, the Substance Abuse and Mental Health Services Administration, has a line.",
      "Substance use rose.",
    ],
  },
  L60: {
    flagged: [
      "He had a [drug habit].",
      "Her [heroin habit] cost her the flat.",
      "The town has a [drug problem].",
      "Drinking was his [vice].",
    ],
    fine: [
      "Reading is a good habit.",
      "The vice-president spoke about alcohol.",
      "A maths problem.",
      "And vice versa, with drinking.",
    ],
  },
  L61: {
    flagged: [
      "He is two [years clean].",
      "She [got clean] in 2015.",
      "[Staying clean] is hard.",
      "He has [been clean for a year].",
      "Six [months clean], she has a job.",
      "He [stayed clean] for her.",
    ],
    noted: ["She has been [clean and sober] since spring."],
    fine: [
      "The clean room has a filter.",
      "She likes clean code.",
      "He got clean water from the well.",
      "Wash your hands to stay clean.",
      "The kitchen stays clean for days.",
      "Cleaning takes the morning.",
      "A clean shirt was on the chair.",
      "Keep the wound clean.",
    ],
  },
  L62: {
    flagged: [
      "He gave a [dirty urine sample].",
      "They shared [dirty needles].",
      "Her drug [test came back dirty].",
      "He handed in a [dirty test] on probation.",
      "A [dirty drug screen] cost him the job.",
      "One more [dirty screen] and you lose your bed.",
      "The probation officer warned of one more [dirty screen].",
    ],
    fine: [
      "The dirty dishes wait.",
      "Wipe the dirty screen of the phone.",
      "His boots were dirty.",
      "Put the dirty test tubes into the sink.",
      "The dirty screen of the laptop lost its shine.",
      "The officer wiped the dirty window.",
    ],
  },
  L63: {
    flagged: [
      "A [former addict] runs the café.",
      "He is an [ex-junkie].",
      "[Reformed addicts] make good listeners.",
      "A [recovering drug addict] wrote it.",
      "A [one-time cocaine addict] opened the shop.",
    ],
    fine: [
      "A former teacher runs the café.",
      "She is in long-term recovery.",
      "The reformed church stands here.",
      "At one time addiction was a crime.",
    ],
  },
  L64: {
    flagged: [
      "An [addicted baby] needs warmth.",
      "They spoke of [crack babies].",
      "The [baby was born addicted].",
      "[Addicted newborns] filled the ward.",
    ],
    fine: [
      "The newborn had withdrawal and slept on her mother.",
      "Baby names are fun.",
      "Parents who are addicted can get help before the baby comes.",
    ],
  },
  L65: {
    flagged: [
      "[Substitution therapy] is offered here.",
      "For opioids there is [replacement therapy].",
      "[Medication-assisted treatment] saves lives.",
    ],
    fine: [
      "Nicotine replacement therapy helps people to stop smoking.",
      "Hormone replacement therapy is something else.",
      "The substitution came in the second half.",
    ],
  },
  L66: {
    flagged: [
      "He [fell off the wagon] at New Year.",
      "She [gave in] to a craving for wine after drinking nothing for a year.",
      "After rehab he [gave in].",
    ],
    fine: [
      "The hay fell off the wagon.",
      "He gave in and bought the puppy.",
      "A relapse is common.",
    ],
  },
  L67: {
    flagged: [
      "They were [getting high] behind the shed.",
      "He looked [strung out].",
      "She was [tweaking] on meth.",
      "They [got wasted] on Friday.",
    ],
    fine: [
      "We wasted time.",
      "She got high marks.",
      "Lights were strung out along the pier.",
      "The price kept getting higher.",
      "He is tweaking the settings.",
      "The level of the lake is getting high.",
    ],
  },
};
