// Joins an essay with what it refers to: topics, series, people and sources.

import { helplinesFor } from "../care/helplines-for.ts";
import type { Citation } from "../markdown/rendering.ts";
import { hasLeaveLink } from "../safety/leave-link.ts";
import { weave } from "../threads/weave.ts";
import { latest, type Moment, momentOf } from "./moment.ts";
import type { Finding, Problem } from "./problem.ts";
import type { Correction, Essay, Source, Withdrawal } from "./publication.ts";
import type { ParsedEssay, ReadableEssay } from "./read-essay.ts";
import type { Reference } from "./schema/data-schemas.ts";
import type { SiteData } from "./site-data.ts";
import { fieldName } from "./validate.ts";
import type { Path } from "./yaml-source.ts";

/** @returns the essay with what could be found, and a problem for each date that cannot be */
export function resolveEssay(
  reading: ReadableEssay,
  data: SiteData,
  now: number,
): { readonly essay: Essay; readonly problems: readonly Problem[] } {
  const { slug, essay: parsed } = reading;
  const { fields } = parsed;
  const problems: Problem[] = [];
  const report = (path: Path, finding: Finding) => problems.push(parsed.problem(path, finding));
  const topics = fields.topics.flatMap((id) => data.topics?.get(id) ?? []);
  const authors = fields.authors.flatMap((id) => data.people?.get(id) ?? []);
  const series = fields.series && data.series?.get(fields.series.id);
  const dates = datesOf(parsed, data.site.timeZone, report);

  const { title, description, kind, keyPoints, sensitive, contentNote, safety = {} } = fields;
  const { lang, minutes, contents, body, terms } = parsed;
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
    credits: [],
    images: [],
    terms,
    topics,
    authors,
    sources: sourcesOf(parsed.citations, data.references),
    status: statusOf(fields, dates.date, now),
    aliases: fields.aliases,
    sensitive,
    helplines: data.home ? helplinesFor(data.home, sensitive) : [],
    safety,
    helps: data.site.helping.includes(slug),
    hasLeaveLink: hasLeaveLink(fields),
    ...(contentNote === undefined ? {} : { contentNote }),
    cover: weave(
      slug,
      topics.map(({ id }) => id),
    ),
    ...dates,
    ...(series ? { series } : {}),
  };
  return { essay, problems };
}

/** The list of sources in the order of their first mention, as far as they are known. */
export function sourcesOf(
  citations: readonly Citation[],
  references: ReadonlyMap<string, Reference> | undefined,
): Source[] {
  const byKey = new Map<string, Source & { readonly mentions: string[] }>();
  for (const { key, number, id } of citations) {
    const known = byKey.get(key);
    const reference = references?.get(key);
    if (known) known.mentions.push(id);
    else if (reference) byKey.set(key, { key, number, reference, mentions: [id] });
  }
  return [...byKey.values()];
}

interface Dates {
  readonly date: Moment;
  readonly changed: Moment;
  readonly corrections: readonly Correction[];
  readonly updated?: Moment;
  readonly withdrawn?: Withdrawal;
}

function datesOf(
  { fields }: ParsedEssay,
  zone: string,
  report: (path: Path, finding: Finding) => void,
): Dates {
  const date = momentOf(fields.date, zone);
  const after = (written: string, path: Path): Moment => {
    const moment = momentOf(written, zone);
    // A bare day on the day of an instant is not before it, though its midnight is.
    const isDay = written === moment.day;
    if (isDay ? moment.day < date.day : moment.time < date.time) {
      report(path, {
        rule: "essay/dates",
        message: `${fieldName(path)}: ${written} is before the essay's own date, ${fields.date}`,
        hint: "correct one of the two",
      });
    }
    return moment;
  };
  const updated = fields.updated === undefined ? undefined : after(fields.updated, ["updated"]);
  const withdrawn = fields.withdrawn && {
    date: after(fields.withdrawn.date, ["withdrawn", "date"]),
    reason: fields.withdrawn.reason,
  };
  const corrections = fields.corrections.map(({ date: written, note }, index) => ({
    date: after(written, ["corrections", index, "date"]),
    note,
  }));
  return {
    date,
    corrections,
    changed: latest(date, updated, ...corrections.map((correction) => correction.date)),
    ...(updated ? { updated } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
}

function statusOf(
  { draft, withdrawn }: ParsedEssay["fields"],
  date: Moment,
  now: number,
): Essay["status"] {
  if (draft) return "draft";
  if (date.time > now) return "scheduled";
  // Taking an essay back holds at once, whatever day is given for it.
  return withdrawn ? "withdrawn" : "published";
}
