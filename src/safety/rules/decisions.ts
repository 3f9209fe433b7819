// What only people can decide: who has read the essay for its safety, and what they decided. Nobody is
// made up, so the build asks, and until somebody has, the page says that nobody has.

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";

export function decisions({ fields, images }: CareText): CareFinding[] {
  const { sensitive, safety = {} } = fields;
  if (sensitive.length === 0) return [];
  const hurts = sensitive.includes("suicide") || sensitive.includes("self-harm");
  const asked = {
    checkedBy: true,
    checkedOn: true,
    method: hurts,
    cause: sensitive.includes("suicide"),
    imagesReviewed: images.length > 0,
  } as const;
  const open = Object.entries(asked).flatMap(([key, isAsked]) =>
    isAsked && !(key in safety) ? [key] : [],
  );
  const findings: CareFinding[] = [];
  const place = { path: fields.safety ? ["safety"] : ["sensitive"] };
  if (open.length > 0) {
    findings.push({
      rule: "care/person",
      message: `nobody has decided yet about this essay on a hard subject: ${open.join(", ")}`,
      hint: "ask somebody who knows the subject to read it, ask also how its writer is, and write into `safety` what they say; until then the page says that nobody has",
      place,
    });
  }
  if (safety.method !== undefined && safety.method !== "none") {
    findings.push({
      rule: "care/person",
      message: "the text names a method, and somebody called that unavoidable",
      hint: "ask each time that the essay changes whether it still is",
      place: { path: ["safety", "method"] },
    });
  }
  return findings;
}
