// The texts of all entries.

import { bodyCases } from "./body-cases.ts";
import type { Cases } from "./cases.ts";
import { claimCases } from "./claim-cases.ts";
import { diagnosisCases } from "./diagnosis-cases.ts";
import { everydayCases } from "./everyday-cases.ts";
import { illnessCases } from "./illness-cases.ts";
import { insultCases } from "./insult-cases.ts";
import { lossCases } from "./loss-cases.ts";
import { substanceCases } from "./substance-cases.ts";
import { suicideCases } from "./suicide-cases.ts";

export const allCases: Cases = {
  ...suicideCases,
  ...diagnosisCases,
  ...insultCases,
  ...everydayCases,
  ...illnessCases,
  ...substanceCases,
  ...bodyCases,
  ...lossCases,
  ...claimCases,
};
