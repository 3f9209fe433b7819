import type { Cases } from "./cases.ts";

export const claimCases: Cases = {
  L84: {
    flagged: [
      "[A mentally ill gunman] opened fire.",
      "The killer had a [history of mental illness].",
      "Police said the suspect had [mental health problems].",
      "[Mental illness makes people violent].",
      "A [schizophrenic killer] escaped.",
      "[Violent schizophrenics] roam the streets.",
      "The attacker was known to have a [history of schizophrenia].",
      "The gunman had a [psychiatric history].",
      "Witnesses say the killer [suffered from schizophrenia].",
      "[Mentally ill man attacks] two on a train.",
      "The [attacker was mentally ill].",
    ],
    fine: [
      "People with a mental illness are more often victims of violence.",
      "It is a myth that mental illness makes people violent.",
      "Her family has a history of depression.",
      "Violence in films was studied.",
      "Mental illness does not make people violent.",
      "A panic attack and a history of mental health problems.",
      "Mental health nurses treated the victims of the attacker.",
      "A man with a mental illness was attacked on a train.",
      "I suspect that psychiatric care is short of staff.",
      "She cites the Mentally Disturbed Offenders Act.",
    ],
  },
  L85: {
    flagged: [
      "He was a [tortured genius].",
      "The link of [madness and creativity].",
      "She spoke of the [gift of bipolar].",
      "A [tortured artist] to the end.",
    ],
    fine: ["A genius for friendship.", "Creativity and sleep were studied.", "The gift of time."],
  },
  L86: {
    flagged: [
      "There is an [epidemic of loneliness].",
      "[Loneliness kills].",
      "[Loneliness is as bad as 15 cigarettes] a day.",
      "The [loneliness epidemic] grows.",
    ],
    fine: [
      "Loneliness was linked with a higher risk.",
      "An epidemic of flu.",
      "He smoked 15 cigarettes a day.",
      "Our Epidemic of Loneliness and Isolation is the title of a report.",
    ],
  },
  L87: {
    flagged: [
      "A [miracle cure] for grief.",
      "It is [proven to reduce] stress.",
      "[Guaranteed to calm] you.",
      "[Scientists say] that tea helps.",
      "[The cure for loneliness] is here.",
      "It is [proven to soothe] nerves.",
    ],
    fine: [
      "A miracle in the gospel of John.",
      "One study found a small effect.",
      "No cure for loneliness exists.",
      "The bread is not proven to the end yet.",
      "He was proven to be right.",
    ],
  },
};
