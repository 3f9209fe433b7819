// What can only be checked when everything has been read.

import { didYouMean } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Content } from "./read-content.ts";
import type { EssayReading } from "./read-essay.ts";
import { notFound } from "./read-page.ts";
import type { SiteData } from "./site-data.ts";

/** Pinned essays must exist, and an essay cannot pin itself. */
export function pinnedProblems(readings: readonly EssayReading[]): Problem[] {
  const slugs = new Set(readings.map(({ slug }) => slug));
  return readings.flatMap(({ slug, essay }) =>
    (essay?.fields.related ?? []).flatMap((pinned, index) => {
      if (pinned !== slug && slugs.has(pinned)) return [];
      const finding =
        pinned === slug
          ? { message: "an essay cannot be related to itself", hint: "remove it from the list" }
          : { message: `there is no essay \`${pinned}\``, hint: didYouMean(pinned, slugs) };
      return [
        essay?.yaml.problem(["related", index], { rule: "essay/related", ...finding }),
      ].filter((problem) => problem !== undefined);
    }),
  );
}

/** The pages that the site cannot do without. */
export function pageProblems(content: Content, { site, siteYaml }: SiteData): Problem[] {
  const slugs = new Set(content.pages.map(({ name }) => name.replace(/\.md$/, "")));
  const problems = site.footer.flatMap((slug, index) =>
    slugs.has(slug) || !siteYaml
      ? []
      : siteYaml.problem(["footer", index], {
          rule: "page/missing",
          message: `there is no page \`${slug}\``,
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
          hint: "hosts show it for addresses that do not exist",
        },
      ),
    );
  }
  return problems;
}
