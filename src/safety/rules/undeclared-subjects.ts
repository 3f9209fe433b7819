// SM-01: what an essay speaks about is declared, because everything else follows from it.

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { subjectWords } from "../subject-words.ts";

export function undeclaredSubjects({ fields, found }: CareText): CareFinding[] {
  return subjectWords.flatMap(({ subject, name }) => {
    const place = found.get(subject);
    if (!place || fields.sensitive.includes(subject)) return [];
    const all = [...fields.sensitive, subject].join(", ");
    return {
      rule: "care/SM-01",
      message: `this speaks about ${name}, and \`sensitive\` does not say so`,
      hint: `write \`sensitive: [${all}]\`, so that readers are told beforehand and shown the way to help`,
      place,
    };
  });
}
