// What a rule of safe publishing has found.

import type { Finding } from "../content/problem.ts";
import type { Rule } from "../content/rules.ts";
import type { CarePlace, CareText } from "./care-text.ts";

export type CareRule = Extract<Rule, `care/${string}`>;

export interface CareFinding extends Finding {
  readonly rule: CareRule;
  readonly place: CarePlace;
}

/** One rule, or a family of rules. */
export type Care = (text: CareText) => readonly CareFinding[];
