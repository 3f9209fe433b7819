// How old what is known of the helplines is. Age alone stops nothing: it warns, and pages say it.

import { DateTime } from "luxon";
import { firstDay } from "../care/help-country.ts";
import { grouped } from "../markdown/grouped.ts";
import type { CountrySource } from "./helpline-problems.ts";
import type { Finding, Problem } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { Path } from "./yaml-source.ts";

/** After so many days a warning asks to look again. */
const daysUntilWarning = 90;
/** After so many days pages ask readers to confirm a number first. */
const daysUntilDoubt = 180;

/** What was checked before this day is old. */
export function oldBefore(now: number): string {
  return daysBefore(now, daysUntilDoubt);
}

/** What was checked before this day is to be checked again. */
export function warnedBefore(now: number): string {
  return daysBefore(now, daysUntilWarning);
}

/** @param now milliseconds since 1970 */
export function dateProblems(countries: readonly CountrySource[], now: number): Problem[] {
  const tomorrow = daysBefore(now, -1);
  const warnBefore = warnedBefore(now);
  const dates = countries.flatMap(checkedDates);
  const inFuture = dates
    .filter(({ checked }) => checked > tomorrow)
    .map(({ checked, report }) => report(future(checked)));
  const old = dates
    .filter(({ checked }) => firstDay(checked) < warnBefore)
    .sort((one, other) => (one.checked < other.checked ? -1 : 1));
  const unconfirmed = countries.flatMap(unconfirmedLines);
  return [
    ...inFuture,
    ...first(old, ({ checked }, more) => aged(checked, more)),
    ...first(unconfirmed, (_, more) => unnamed(more)),
  ];
}

interface Dated {
  readonly checked: string;
  readonly report: (finding: Finding) => Problem;
}

function checkedDates({ data, yaml }: CountrySource): Dated[] {
  const dated = (checked: string, path: Path): Dated => ({
    checked,
    report: (finding) => yaml.problem([...path, "lastChecked"], finding),
  });
  return [
    dated(data.emergency.lastChecked, ["emergency"]),
    ...data.lines.map((line, index) => dated(line.lastChecked, ["lines", index])),
  ];
}

/** Those that readers see although no person answers for them. */
function unconfirmedLines({ data, yaml }: CountrySource): Pick<Dated, "report">[] {
  return data.lines.flatMap(({ status, checkedBy }, index) =>
    status === "high" && checkedBy === undefined
      ? [{ report: (finding) => yaml.problem(["lines", index], finding) }]
      : [],
  );
}

/** One problem for all, at the first of them. */
function first<Item extends Pick<Dated, "report">>(
  items: readonly Item[],
  findingOf: (item: Item, more: number) => Finding,
): Problem[] {
  const [item] = items;
  return item ? [item.report(findingOf(item, items.length - 1))] : [];
}

function future(checked: string): Finding {
  const hint = "write the day on which you compared it";
  return { rule: "helpline/date", message: `${quoted(checked)} is yet to come`, hint };
}

function aged(checked: string, more: number): Finding {
  return {
    rule: "helpline/age",
    message: `this was last checked in ${checked}, more than ${daysUntilWarning} days ago${andMore(more)}`,
    hint: "docs/helplines.md says how to check a line again",
  };
}

function unnamed(more: number): Finding {
  return {
    rule: "helpline/unconfirmed",
    message: `nobody has confirmed this line on its official page${andMore(more)}; readers are told so`,
    hint: "docs/helplines.md says how; then add `checkedBy` and `sourceUrl`",
  };
}

function andMore(more: number): string {
  return more === 0 ? "" : `, and so ${grouped(more)} more`;
}

function daysBefore(now: number, days: number): string {
  return DateTime.fromMillis(now, { zone: "utc" }).minus({ days }).toFormat("yyyy-MM-dd");
}
