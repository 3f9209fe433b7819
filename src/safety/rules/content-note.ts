// SM-04: before an essay about a hard subject stands a note that informs. One that warns makes people
// afraid beforehand and protects nobody (doi.org/10.1177/21677026231186625).

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { firstPlace, sentences } from "../phrase.ts";

export function contentNote({ fields: { sensitive, contentNote: note } }: CareText): CareFinding[] {
  const rule = "care/SM-04";
  if (note === undefined) {
    if (sensitive.length === 0) return [];
    const place = { path: ["sensitive"] };
    return [
      { rule, message: "`contentNote` is missing", hint: `add \`contentNote: ${example}\``, place },
    ];
  }
  const place = { path: ["contentNote"] };
  const findings: CareFinding[] = [];
  const index = firstPlace(alarming, note);
  if (index !== undefined) {
    const word = /^(?:!|\p{L}+)/u.exec(note.slice(index))?.[0] ?? "";
    const message = `contentNote: \`${word}\` warns, and a note only informs`;
    findings.push({ rule, message, hint, place });
  }
  if (sentences(note.trim()).filter(({ text }) => text.trim() !== "").length > mostSentences) {
    findings.push({ rule, message: "contentNote: has more than two sentences", hint, place });
  }
  return findings;
}

const mostSentences = 2;
const example = "This essay speaks about suicide. It does not describe how.";
const hint = `say what the essay is about and what it leaves out, such as: ${example}`;

/** Forms of the words that warn, and of those that tell readers how they will feel. */
const alarming =
  /!|\p{L}*(?:warning|disturbing|graphic|trigger|upsetting|distressing|shocking)\p{L}*|\b(?:warned|beware|caution|discretion|nsfw)\b/giu;
