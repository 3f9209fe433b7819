// The pages that the site cannot do without.

import { didYouMean } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { Content } from "./read-content.ts";
import { notFound } from "./read-page.ts";
import type { SiteData } from "./site-data.ts";

/** Pages that hosts or every page of the site lead to. */
const required: ReadonlyMap<string, string> = new Map([
  [notFound, "write it; hosts show it for addresses that do not exist"],
  ["help", "write whom a reader in a bad hour can call; every page leads there"],
]);

/** What the link to leave a page leads to for an explanation. */
const advice = [
  "staying-safe-online",
  "write what the link to leave a page does and does not do; pages that have it lead there",
] as const;

/**
 * A problem for each page that is missing: those of the footer, and those that are required.
 *
 * @param needsAdvice whether some page has the link to leave it
 */
export function missingPages(
  content: Content,
  { site, siteYaml }: SiteData,
  needsAdvice: boolean,
): Problem[] {
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
  for (const [slug, hint] of needsAdvice ? [...required, advice] : required) {
    if (slugs.has(slug)) continue;
    const finding = { rule: "page/missing", message: "this page is missing", hint } as const;
    problems.push(problemAt(`content/pages/${slug}.md`, { line: 1, column: 1 }, finding));
  }
  return problems;
}
