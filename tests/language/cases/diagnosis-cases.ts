import type { Cases } from "./cases.ts";

export const diagnosisCases: Cases = {
  L22: {
    flagged: [
      "The gunman was not [mentally ill].",
      "[The mentally ill] were sent away.",
      "Shelters for [mentally ill people] are few.",
      "He is [mentally ill].",
      "Many [mentally ill patients] live at home.",
      "[The severely mentally ill] need flats as well.",
      "[Mentally-ill students] can ask for more time.",
    ],
    fine: [
      "People living with mental illness have jobs.",
      "The National Alliance on Mental Illness runs groups.",
      "I am mentally ill and I teach chemistry.",
      "She was ill, and mentally far away.",
      "Mental illness is common.",
    ],
  },
  L23: {
    flagged: [
      "He is [a schizophrenic].",
      "[Schizophrenics] have jobs too.",
      "My uncle was [a paranoid schizophrenic].",
      "They called him a [schizo].",
      "[Schizos] everywhere, he wrote.",
    ],
    warned: ["She is [schizophrenic].", "He reported [schizophrenic] symptoms."],
    fine: [
      "He has a diagnosis of schizophrenia.",
      "People with schizoaffective disorder may hear voices.",
      "Schizo-affective disorder is another diagnosis.",
      "Schizophrenia is often misunderstood.",
      "The man from the flat upstairs lives with schizophrenia.",
    ],
  },
  L24: {
    flagged: [
      "The weather was [schizophrenic].",
      "A [schizophrenic economy] helps nobody.",
      "It is a [schizophrenic approach] to housing.",
      "The policy has been [schizophrenic] for years.",
      "We had [schizophrenic weather] all week.",
      "Their design is a bit [schizophrenic].",
    ],
    fine: [
      "He had schizophrenic symptoms at twenty.",
      "The weather was contradictory.",
      "Schizophrenic disorders are described in chapter two.",
      "A study of schizophrenia and the economy.",
    ],
  },
  L25: {
    flagged: [
      "She is [bipolar].",
      "He was called [a bipolar].",
      "[Bipolars] know this.",
      "My sister has always been [bipolar].",
      "[Bipolar people] were asked.",
    ],
    fine: [
      "I am bipolar and I write about it.",
      "He has bipolar disorder.",
      "A bipolar transistor has three layers.",
      "The nebula shows a bipolar outflow.",
      "She lives with bipolar II.",
    ],
  },
  L26: {
    flagged: [
      "What [bipolar weather] we have.",
      "The market is [bipolar] this week.",
      "My mood is so [bipolar] today.",
      "This [bipolar April] again.",
      "The weather has been [bipolar].",
      "My phone is totally [bipolar].",
      "The market has been [bipolar] recently.",
    ],
    fine: [
      "People with bipolar disorder have moods like everybody.",
      "A bipolar world order ended in 1991.",
      "Bipolar mood episodes last for weeks.",
      "The market is unpredictable.",
      "The bipolar lead was replaced recently.",
    ],
  },
  L27: {
    flagged: [
      "He is [a depressive].",
      "[Depressives] often wake early.",
      "She was [manic-depressive].",
      "My aunt, [a lifelong depressive], painted.",
      "They say he had [manic depression].",
    ],
    fine: [
      "She had a depressive episode.",
      "In 1899 Kraepelin described manic-depressive insanity.",
      "What was once called manic depression is bipolar disorder.",
      "An antidepressant can help.",
      "Depressive symptoms were measured.",
    ],
  },
  L28: {
    flagged: [
      "I am [so depressed about] the final.",
      "He is [totally depressed that] the show ended.",
      "They are [depressed over] the score.",
      "I was [so depressed my] team lost.",
    ],
    fine: [
      "She was depressed for two years.",
      "A depressed economy recovers slowly.",
      "People who are depressed may sleep badly.",
      "He was so depressed last year.",
    ],
  },
  L29: {
    flagged: [
      "She is [an anorexic].",
      "[Anorexics] are often told to eat.",
      "He was [a bulimic] at college.",
      "The clinic treats [bulimics].",
    ],
    warned: ["She is [anorexic].", "[Anorexic girls] were asked."],
    fine: [
      "She has anorexia.",
      "People with bulimia can recover.",
      "I am anorexic, and I am more than that.",
      "Anorexic symptoms began in spring.",
    ],
  },
  L44: {
    flagged: [
      "She has [high-functioning] anxiety.",
      "He is a [low functioning] man, they said.",
      "[Higher-functioning] pupils got no help.",
    ],
    fine: [
      "It is a high-functioning team.",
      "The pump has a high output and is functioning.",
      "A low wall stood there, functioning as a seat.",
    ],
  },
  L45: {
    flagged: [
      "[Normal people] do not hear voices.",
      "No [sane person] would do this.",
      "He wanted to live like [normal people].",
      "It divides patients from [the normal].",
      "Patients with depression slept less than [normals].",
    ],
    fine: [
      "It is a normal reaction.",
      "It is normal to grieve.",
      "The heights follow a normal distribution.",
      "Run a sanity check on the code.",
      "The normal rules apply.",
      "The normals of the surface point outwards.",
    ],
  },
  L54: {
    flagged: [
      "[She is a borderline], said the doctor.",
      "My ex is [so BPD].",
      "[Borderlines] fill the ward.",
      "He wrote about [borderline women].",
      "Do not date [a BPD] girlfriend.",
      "[He is married to a borderline].",
    ],
    fine: [
      "The result was borderline significant.",
      "A borderline between the two countries runs along the river.",
      "She has a diagnosis of borderline personality disorder.",
      "BPD can be treated.",
      "It was a borderline case for the jury.",
      "The ball was a borderline call.",
    ],
  },
};
