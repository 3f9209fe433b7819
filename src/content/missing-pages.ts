// The pages that the site cannot do without.

import { didYouMean } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { Content } from "./read-content.ts";
import { notFound } from "./read-page.ts";
import type { SiteData } from "./site-data.ts";

/** A problem for each page that is missing: those of the footer, and the one for wrong addresses. */
export function missingPages(content: Content, { site, siteYaml }: SiteData): Problem[] {
  const slugs = new Set(content.pages.map(({ name }) => name.replace(/\.md$/, "")));
  const problems = site.footer.flatMap((slug, index) =>
    slugs.has(slug) || !siteYaml
      ? []
      : siteYaml.problem(["footer", index], {
          rule: "page/missing",
          message: `there is no page ${quoted(slug)}`,
          hint: didYouMean(slug, slugs),
        }),
  );
  if (!slugs.has(notFound)) {
    problems.push(
      problemAt(
        `content/pages/${notFound}.md`,
        { line: 1, column: 1 },
        {
          rule: "page/missing",
          message: "this page is missing",
          hint: "write it; hosts show it for addresses that do not exist",
        },
      ),
    );
  }
  return problems;
}
