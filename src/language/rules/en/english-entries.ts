// All entries of the English list, in the order in which the page shows them.

import type { EntryGroup } from "../../entry.ts";
import { bodies } from "./bodies.ts";
import { claims } from "./claims.ts";
import { diagnoses } from "./diagnoses.ts";
import { everyday } from "./everyday.ts";
import { illness } from "./illness.ts";
import { insults } from "./insults.ts";
import { loss } from "./loss.ts";
import type { Guide } from "./sources.ts";
import { substances } from "./substances.ts";
import { suicide } from "./suicide.ts";
import { suicideStories } from "./suicide-stories.ts";

export const englishGroups: readonly EntryGroup<Guide>[] = [
  suicide,
  suicideStories,
  diagnoses,
  insults,
  everyday,
  illness,
  substances,
  bodies,
  loss,
  claims,
];

/** The day on which an entry was last added, taken away or worded anew: the page prints it. */
export const changed = "2026-11-25";
