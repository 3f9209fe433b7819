// TR-11: a long text says first what it comes to, for who has little strength to read.

import type { TrustFinding, TrustText } from "../trust-text.ts";

/** An essay with more words wants key points. */
export const shortEssay = 600;

export function summaryFirst({ fields, wordCount, hasKeyPoints }: TrustText): TrustFinding[] {
  if (wordCount <= shortEssay || hasKeyPoints || fields.keyPoints.length > 0) return [];
  return [
    {
      rule: "trust/TR-11",
      message: `this essay has ${wordCount} words and no key points`,
      hint: "write two to five plain sentences into `keyPoints`; they are shown before the text",
      place: { path: ["title"] },
    },
  ];
}
