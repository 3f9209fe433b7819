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

/** TR-06: what readers need to judge whether they can trust the site, in every footer. */
const trustPages: ReadonlyMap<string, string> = new Map([
  ["about", "write what the site is and who publishes it"],
  ["editorial-process", "write how essays are made and checked, and with what help"],
  ["review-policy", "write who reviews essays, how often, and what nobody has reviewed"],
  ["corrections", "write how to tell of a mistake, and what happens then"],
  ["funding", "write who pays for the site, and who could influence it"],
  ["privacy", "write what is stored, and what the host writes down"],
  ["accessibility", "write what works, what does not, and whom to tell"],
  ["contact", "write how to reach somebody without an account"],
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
  { site, siteYaml, isStandIn }: SiteData,
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
  const told = needsAdvice ? [...trustPages, advice] : trustPages;
  for (const [slug, hint] of [...required, ...told]) {
    if (slugs.has(slug)) continue;
    const rule = required.has(slug) || slug === advice[0] ? "page/missing" : "trust/TR-06";
    const finding = { rule, message: "this page is missing", hint } as const;
    problems.push(problemAt(`content/pages/${slug}.md`, { line: 1, column: 1 }, finding));
  }
  // One that is missing altogether has been told.
  const unlinked = [...told].filter(([slug]) => slugs.has(slug) && !site.footer.includes(slug));
  if (unlinked.length === 0 || !siteYaml || isStandIn) return problems;
  const names = unlinked.map(([slug]) => quoted(slug)).join(", ");
  return [
    ...problems,
    siteYaml.problem(["footer"], {
      rule: "trust/TR-06",
      message: `the footer does not lead to ${names}`,
      hint: "add it to the list: readers look there for what a text can be trusted for",
    }),
  ];
}
