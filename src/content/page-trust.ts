// What a page owes readers who want to know whom they are dealing with.

import type { Problem } from "./problem.ts";
import type { DocumentParts } from "./read-document.ts";
import type { PageFields } from "./schema/page-schema.ts";
import type { SiteData } from "./site-data.ts";

export function pageTrust(
  slug: string,
  { undecided }: PageFields,
  { links, problem }: Pick<DocumentParts, "links" | "problem">,
  { site: { contact }, isStandIn }: SiteData,
): Problem[] {
  const problems: Problem[] = [];
  if (undecided.length > 0) {
    problems.push(
      problem(["undecided"], {
        rule: "trust/TR-06/person",
        message: `somebody has to decide or find out: ${undecided.join("; ")}`,
        hint: "write it into the page, and take it out of this list; until then the page says that it is open",
      }),
    );
  }
  // TR-09: no account, and no form that another company could read.
  const mail = `mailto:${contact}`.toLowerCase();
  if (slug !== "contact" || isStandIn) return problems;
  if (!links.some(({ href }) => href.toLowerCase().startsWith(mail))) {
    problems.push(
      problem(["title"], {
        rule: "trust/TR-09",
        message: "this page does not lead to the address that readers can write to",
        hint: `add a link such as [${contact}](mailto:${contact})`,
      }),
    );
  }
  return problems;
}
