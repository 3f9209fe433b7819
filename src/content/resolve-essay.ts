// Joins an essay with what it refers to: topics, series, people and sources.

import { latest, type Moment, momentOf } from "./moment.ts";
import { didYouMean } from "./nearest.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";
import type { Correction, Essay, Source } from "./publication.ts";
import type { PlacedCitation } from "./read-document.ts";
import type { ParsedEssay, ReadableEssay } from "./read-essay.ts";
import type { Rule } from "./rules.ts";
import type { Reference } from "./schema/data-schemas.ts";
import type { SiteData } from "./site-data.ts";
import type { Path } from "./yaml-source.ts";

/** @returns the essay with what could be found, and a problem for each thing that could not */
export function resolveEssay(
  reading: ReadableEssay,
  data: SiteData,
  now: number,
): { readonly essay: Essay; readonly problems: readonly Problem[] } {
  const { slug, file, essay: parsed } = reading;
  const { fields, yaml } = parsed;
  const problems: Problem[] = [];
  const report = (path: Path, finding: Finding) => problems.push(yaml.problem(path, finding));
  const find = lookup(report);

  const topics = fields.topics.flatMap((id, index) =>
    find(data.topics, id, ["topics", index], "essay/topic", "topic"),
  );
  const authors = fields.authors.flatMap((id, index) =>
    find(data.people, id, ["authors", index], "essay/author", "person"),
  );
  const [series] = fields.series
    ? find(data.series, fields.series.id, ["series", "id"], "essay/series", "series")
    : [];
  const { sources, problems: missing } = sourcesOf(parsed.citations, data.references, file);
  problems.push(...missing);
  const dates = datesOf(parsed, data.site.timeZone, report);

  const { title, description, kind, keyPoints } = fields;
  const { lang, minutes, contents, body } = parsed;
  const essay: Essay = {
    slug,
    url: `/essays/${slug}/`,
    title,
    description,
    lang,
    kind,
    keyPoints,
    minutes,
    contents,
    body,
    topics,
    authors,
    sources,
    status: statusOf(fields.draft, dates.date, now),
    ...dates,
    ...(series ? { series } : {}),
  };
  return { essay, problems };
}

/** Finds records by id; a file that could not be read blames nobody who refers to it. */
function lookup(report: (path: Path, finding: Finding) => void) {
  return <Entry>(
    records: ReadonlyMap<string, Entry> | undefined,
    id: string,
    path: Path,
    rule: Rule,
    noun: string,
  ): Entry[] => {
    const found = records?.get(id);
    if (found !== undefined) return [found];
    if (records) {
      report(path, {
        rule,
        message: `there is no ${noun} \`${id}\``,
        hint: didYouMean(id, records.keys()),
      });
    }
    return [];
  };
}

/** The list of sources in the order of their first mention. */
export function sourcesOf(
  citations: readonly PlacedCitation[],
  references: ReadonlyMap<string, Reference> | undefined,
  file: string,
): { readonly sources: readonly Source[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byKey = new Map<string, Source & { readonly mentions: string[] }>();
  for (const { key, number, id, position } of citations) {
    const known = byKey.get(key);
    const reference = references?.get(key);
    if (known) known.mentions.push(id);
    else if (reference) byKey.set(key, { key, number, reference, mentions: [id] });
    else if (references) {
      problems.push(
        problemAt(file, position, {
          rule: "markdown/citation",
          message: `there is no reference \`${key}\``,
          hint: didYouMean(key, references.keys()),
        }),
      );
    }
  }
  return { sources: [...byKey.values()], problems };
}

interface Dates {
  readonly date: Moment;
  readonly changed: Moment;
  readonly corrections: readonly Correction[];
  readonly updated?: Moment;
}

function datesOf(
  { fields }: ParsedEssay,
  zone: string,
  report: (path: Path, finding: Finding) => void,
): Dates {
  const date = momentOf(fields.date, zone);
  const after = (written: string, path: Path): Moment => {
    const moment = momentOf(written, zone);
    if (moment.time < date.time) {
      report(path, {
        rule: "essay/dates",
        message: `${written} is before the essay's own date, ${fields.date}`,
        hint: "correct one of the two",
      });
    }
    return moment;
  };
  const updated = fields.updated === undefined ? undefined : after(fields.updated, ["updated"]);
  const corrections = fields.corrections.map(({ date: written, note }, index) => ({
    date: after(written, ["corrections", index, "date"]),
    note,
  }));
  return {
    date,
    corrections,
    changed: latest(date, updated, ...corrections.map((correction) => correction.date)),
    ...(updated ? { updated } : {}),
  };
}

function statusOf(draft: boolean, date: Moment, now: number): Essay["status"] {
  if (draft) return "draft";
  return date.time > now ? "scheduled" : "published";
}
