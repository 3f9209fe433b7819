// Whether what a text refers to exists. Also texts with other problems are asked, so that their
// writer hears of everything at once.

import type { Citation } from "../markdown/rendering.ts";
import type { Place } from "./document-places.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { EssayReading } from "./read-essay.ts";
import type { Rule } from "./rules.ts";
import type { Reference } from "./schema/data-schemas.ts";
import type { SiteData } from "./site-data.ts";
import type { Path } from "./yaml-source.ts";

/** A problem for each topic, series, person and source that an essay names and nobody knows. */
export function referenceProblems({ file, refersTo }: EssayReading, data: SiteData): Problem[] {
  if (!refersTo) return [];
  const { topics, authors, series, problem } = refersTo;
  const check = (
    id: string,
    path: Path,
    records: ReadonlyMap<string, unknown> | undefined,
    { rule, noun, home }: Kind,
  ): Problem[] => {
    // A data file that could not be read blames nobody who refers to it.
    if (!records || records.has(id)) return [];
    const message = `there is no ${noun} ${quoted(id)}`;
    return [problem(path, { rule, message, hint: didYouMean(id, records.keys(), home) })];
  };
  return [
    ...topics.flatMap((id, index) => check(id, ["topics", index], data.topics, kinds.topic)),
    ...authors.flatMap((id, index) => check(id, ["authors", index], data.people, kinds.author)),
    ...(series ? check(series.id, ["series", "id"], data.series, kinds.series) : []),
    ...citationProblems(refersTo, data.references, file),
  ];
}

interface Kind {
  readonly rule: Rule;
  readonly noun: string;
  /** Where such things are defined. */
  readonly home: string;
}

const kinds = {
  topic: { rule: "essay/topic", noun: "topic", home: "content/data/topics.yaml" },
  author: { rule: "essay/author", noun: "person", home: "content/data/people.yaml" },
  series: { rule: "essay/series", noun: "series", home: "content/data/series.yaml" },
} as const satisfies Record<string, Kind>;

/** A problem for each mention of a source that nobody knows. */
export function citationProblems(
  { citations, place }: { readonly citations: readonly Citation[]; readonly place: Place },
  references: ReadonlyMap<string, Reference> | undefined,
  file: string,
): Problem[] {
  return citations.flatMap((citation) =>
    !references || references.has(citation.key)
      ? []
      : problemAt(file, place(citation), {
          rule: "markdown/citation",
          message: `there is no reference ${quoted(citation.key)}`,
          hint: didYouMean(citation.key, references.keys(), "content/data/references.yaml"),
        }),
  );
}

/** A source that no text cites: a warning, since it may wait for one. */
export function unusedReferences(
  { references, referencesYaml }: SiteData,
  readings: readonly EssayReading[],
  pages: readonly { readonly parts?: { readonly citations: readonly Citation[] } }[],
): Problem[] {
  const parts = [...readings.map(({ refersTo }) => refersTo), ...pages.map((page) => page.parts)];
  // A text that cannot be read may cite any of them.
  if (!references || !referencesYaml || parts.includes(undefined)) return [];
  const cited = new Set(parts.flatMap((part) => part?.citations.map(({ key }) => key) ?? []));
  return [...references.keys()]
    .filter((key) => !cited.has(key))
    .map((key) =>
      problemAt(referencesYaml.file, referencesYaml.positionOfKey([], key), {
        rule: "reference/unused",
        message: `nothing cites ${quoted(key)}`,
        hint: `cite it as [@${key}], or remove it`,
      }),
    );
}

/** Pinned essays must exist, and an essay cannot pin itself. */
export function pinnedProblems(readings: readonly EssayReading[]): Problem[] {
  const slugs = new Set(readings.map(({ slug }) => slug));
  return readings.flatMap(({ slug, refersTo }) =>
    (refersTo?.related ?? []).flatMap((pinned, index) => {
      if (!refersTo || (pinned !== slug && slugs.has(pinned))) return [];
      const others = [...slugs].filter((other) => other !== slug);
      const finding =
        pinned === slug
          ? { message: "an essay cannot be related to itself", hint: "remove it from the list" }
          : {
              message: `there is no essay ${quoted(pinned)}`,
              hint: didYouMean(bareSlug(pinned), others),
            };
      return refersTo.problem(["related", index], { rule: "essay/related", ...finding });
    }),
  );
}

/** Essays that site.yaml names must exist. */
export function namedInSite(
  field: "startHere" | "helping",
  readings: readonly EssayReading[],
  { site, siteYaml }: SiteData,
): Problem[] {
  const slugs = new Set(readings.map(({ slug }) => slug));
  return site[field].flatMap((slug, index) =>
    slugs.has(slug) || !siteYaml
      ? []
      : siteYaml.problem([field, index], {
          rule: "essay/related",
          message: `there is no essay ${quoted(slug)}`,
          hint: didYouMean(bareSlug(slug), slugs),
        }),
  );
}

/** Writers pin a file name or an address as well. */
function bareSlug(written: string): string {
  return written.replace(/\/+$/, "").replace(/^.*\//, "").replace(/\.md$/i, "");
}
