// What people have to do from time to time so that what readers rely on stays true: reviews to be
// repeated, helplines to be checked again.

import { DateTime } from "luxon";
import { firstDay } from "../care/help-country.ts";
import { oldBefore, warnedBefore } from "../content/helpline-dates.ts";
import type { CountrySource } from "../content/helpline-problems.ts";
import { dayOf } from "../content/moment.ts";
import type { Essay, Publication } from "../content/publication.ts";

/** One thing to do. */
export interface Task {
  /** The address that it is about. */
  readonly url: string;
  readonly text: string;
}

export interface Tasks {
  /** What should have been done already. */
  readonly now: readonly Task[];
  /** There is still time. */
  readonly soon: readonly Task[];
}

/** So many days ahead a review is told of. */
const daysAhead = 60;

export interface UpkeepOptions {
  readonly countries: readonly CountrySource[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function upkeepTasks(
  { essays, site }: Pick<Publication, "essays" | "site">,
  { countries, now }: UpkeepOptions,
): Tasks {
  const today = dayOf(now, site.timeZone);
  const last = DateTime.fromISO(today, { zone: "utc" }).plus({ days: daysAhead });
  const horizon = last.toFormat("yyyy-MM-dd");
  const reviews = essays
    .flatMap(({ url, review }) => (review ? [{ url, day: review.next.day }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    now: [
      ...reviews.filter(({ day }) => day < today).map(({ url, day }) => overdue(url, day)),
      ...essays.flatMap(changedSinceReview),
      ...countries.flatMap((country) => oldLines(country, oldBefore(now))),
    ],
    soon: [
      ...reviews
        .filter(({ day }) => day >= today && day <= horizon)
        .map(({ url, day }) => ({ url, text: `a review is due on ${day}` })),
      ...countries.flatMap((country) => agingLines(country, oldBefore(now), warnedBefore(now))),
    ],
  };
}

function overdue(url: string, day: string): Task {
  return { url, text: `a review was due on ${day}` };
}

function changedSinceReview({ url, review, updated }: Essay): Task[] {
  if (!review || !updated || updated.day <= review.last.day) return [];
  return [{ url, text: `the text changed after its review on ${review.last.day}` }];
}

function oldLines(country: CountrySource, before: string): Task[] {
  return linesTask(
    country,
    (checked) => firstDay(checked) < before,
    "look at them again before all else",
  );
}

function agingLines(country: CountrySource, from: string, before: string): Task[] {
  return linesTask(
    country,
    (checked) => firstDay(checked) >= from && firstDay(checked) < before,
    "look at them again before long",
  );
}

/** One task a country: whoever looks at one of its lines looks at all. */
function linesTask(
  { code, data }: CountrySource,
  isMeant: (checked: string) => boolean,
  why: string,
): Task[] {
  const shown = data.lines.filter(({ status }) => status === "high");
  const meant = [data.emergency, ...shown]
    .map(({ lastChecked }) => lastChecked)
    .filter(isMeant)
    .sort();
  const [oldest] = meant;
  if (oldest === undefined) return [];
  const lines = meant.length === 1 ? "1 entry" : `${meant.length} entries`;
  return [{ url: `/help/${code}/`, text: `${lines} last checked in ${oldest} or later: ${why}` }];
}
