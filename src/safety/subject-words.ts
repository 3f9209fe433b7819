// By which words each hard subject is found in a text.

import type { SensitiveSubject } from "../content/schema/sensitive-subjects.ts";
import { eatingDisorder, selfHarm } from "./words/harm.ts";
import {
  bereavement,
  lossInPassing,
  psychosis,
  psychosisInPassing,
  substanceInPassing,
  substanceUse,
} from "./words/loss.ts";
import { suicide } from "./words/suicide.ts";
import { abuse, sexualViolence } from "./words/violence.ts";

export interface SubjectWords {
  readonly subject: SensitiveSubject;
  /** How messages call it. */
  readonly name: string;
  /** One of these is enough. */
  readonly plain: RegExp;
  /** Words that are also said of other things, and how many of them are enough. */
  readonly inPassing?: { readonly words: RegExp; readonly enough: number };
}

export const subjectWords: readonly SubjectWords[] = [
  { subject: "suicide", name: "suicide", plain: suicide },
  { subject: "self-harm", name: "self-harm", plain: selfHarm },
  { subject: "eating-disorder", name: "eating disorders", plain: eatingDisorder },
  { subject: "abuse", name: "abuse", plain: abuse },
  { subject: "sexual-violence", name: "sexual violence", plain: sexualViolence },
  {
    subject: "substance-use",
    name: "the use of substances",
    plain: substanceUse,
    inPassing: { words: substanceInPassing, enough: 2 },
  },
  {
    subject: "bereavement",
    name: "bereavement",
    plain: bereavement,
    inPassing: { words: lossInPassing, enough: 3 },
  },
  {
    subject: "psychosis",
    name: "psychosis",
    plain: psychosis,
    inPassing: { words: psychosisInPassing, enough: 2 },
  },
];
