// The rules of trust over one essay, each in a file of its own. docs/care-rules.md lists them.

import { summaryFirst } from "./rules/summary-first.ts";
import { uncitedFigures } from "./rules/uncited-figures.ts";
import { unexplainedAbbreviations } from "./rules/unexplained-abbreviations.ts";
import type { TrustFinding, TrustRule, TrustText } from "./trust-text.ts";

const rules: readonly TrustRule[] = [uncitedFigures, summaryFirst, unexplainedAbbreviations];

/** Everything that the rules say of an essay. */
export function essayTrust(text: TrustText): TrustFinding[] {
  return rules.flatMap((rule) => rule(text));
}
