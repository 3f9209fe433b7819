// All entries of the English list, in the order in which the page shows them.

import type { EntryGroup } from "../../entry.ts";
import { bodiesInIllness } from "./bodies-in-illness.ts";
import { care } from "./care.ts";
import { claims } from "./claims.ts";
import { crazy } from "./crazy.ts";
import { figuresOfSpeech } from "./figures-of-speech.ts";
import { foodAndLooks } from "./food-and-looks.ts";
import { harm } from "./harm.ts";
import { insultsOfMinds } from "./insults-of-minds.ts";
import { insultsOfPeople } from "./insults-of-people.ts";
import { livingWithIllness } from "./living-with-illness.ts";
import { lossAndAdvice } from "./loss-and-advice.ts";
import { mockery } from "./mockery.ts";
import { otherDiagnoses } from "./other-diagnoses.ts";
import { peopleAndSubstances } from "./people-and-substances.ts";
import { schizophreniaAndBipolar } from "./schizophrenia-and-bipolar.ts";
import type { Guide } from "./sources.ts";
import { suicideActs } from "./suicide-acts.ts";
import { suicideHeadlines } from "./suicide-headlines.ts";
import { suicideJudgements } from "./suicide-judgements.ts";
import { suicideMeanings } from "./suicide-meanings.ts";
import { suicideNotes } from "./suicide-notes.ts";
import { usingAndRecovery } from "./using-and-recovery.ts";

export const englishGroups: readonly EntryGroup<Guide>[] = [
  {
    id: "suicide",
    title: "Suicide",
    entries: [...suicideActs, ...suicideHeadlines],
  },
  {
    id: "stories",
    title: "Telling of suicide and self-harm",
    entries: [...suicideNotes, ...suicideMeanings, ...suicideJudgements],
  },
  {
    id: "diagnoses",
    title: "People and diagnoses",
    entries: [...schizophreniaAndBipolar, ...otherDiagnoses],
  },
  {
    id: "insults",
    title: "Insults and old words",
    entries: [...insultsOfPeople, ...crazy, ...insultsOfMinds],
  },
  {
    id: "everyday",
    title: "Illness as a figure of speech",
    entries: [...figuresOfSpeech, ...mockery],
  },
  {
    id: "illness",
    title: "Illness and care",
    entries: [...livingWithIllness, ...care],
  },
  {
    id: "substances",
    title: "Alcohol and other drugs",
    entries: [...peopleAndSubstances, ...usingAndRecovery],
  },
  {
    id: "bodies",
    title: "Food and bodies",
    entries: [...bodiesInIllness, ...foodAndLooks],
  },
  {
    id: "loss",
    title: "Harm, loss and advice",
    entries: [...harm, ...lossAndAdvice],
  },
  claims,
];

/** The day on which an entry was last added, taken away or worded anew: the page prints it. */
export const changed = "2026-11-25";
