// A date of an essay, read in the site's time zone.

import { DateTime } from "luxon";

export interface Moment {
  /** The calendar day in the site's zone: `2026-06-08`. */
  readonly day: string;
  /** ISO 8601 with the zone's offset: `2026-06-08T00:00:00+01:00`. */
  readonly iso: string;
  /** Milliseconds since 1970 in UTC. A bare day begins at its midnight in the site's zone. */
  readonly time: number;
}

/**
 * @param written a day or an instant, as the `date` field of a schema accepts it
 * @param zone IANA name of the site's time zone
 */
export function momentOf(written: string, zone: string): Moment {
  const read = DateTime.fromISO(written, { zone });
  if (!read.isValid) throw new RangeError(`not a date: ${written} in ${zone}`);
  // Where clocks go back to midnight a day begins twice. Luxon would choose by the offset of today.
  const [date = read] = written.includes("T") ? [read] : read.getPossibleOffsets();
  return {
    day: date.toISODate(),
    iso: date.toISO({ suppressMilliseconds: true }),
    time: date.toMillis(),
  };
}

/** The day that a time falls on: `2026-06-08`. */
export function dayOf(time: number, zone: string): string {
  return DateTime.fromMillis(time, { zone }).toFormat("yyyy-MM-dd");
}

/** The latest of some moments. */
export function latest(first: Moment, ...others: readonly (Moment | undefined)[]): Moment {
  let last = first;
  for (const other of others) if (other && other.time > last.time) last = other;
  return last;
}
