// SM-10: an essay about suicide also tells how people come through. Such stories are followed by fewer
// deaths (Niederkrotenthaler and others, 2010), so the page names the place where they stand.

import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";

export function hope({ fields, subjects, headings }: CareText): CareFinding[] {
  const section = fields.safety?.hope;
  if (section === undefined) {
    if (!subjects.has("suicide")) return [];
    return [
      {
        rule: "care/SM-10",
        message: "nothing says where this essay tells what helps",
        hint: 'write a section about coming through, and its id: `safety: { hope: "#what-can-help" }`',
        place: { path: fields.sensitive.length > 0 ? ["sensitive"] : ["title"] },
      },
    ];
  }
  if (headings.some(({ id }) => `#${id}` === section)) return [];
  return [
    {
      rule: "care/SM-10/section",
      message: `safety.hope: there is no section \`${section}\``,
      hint: `known: ${headings.map(({ id }) => `#${id}`).join(", ") || "none"}`,
      place: { path: ["safety", "hope"] },
    },
  ];
}
