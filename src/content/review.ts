// Who has reviewed an essay and until when that holds, from what its writer says and nothing else:
// neither the age of a file nor its history tells that somebody has read it.

import { DateTime } from "luxon";
import { type Moment, momentOf } from "./moment.ts";
import type { Review } from "./publication.ts";
import type { EssayFields } from "./schema/essay-schema.ts";
import type { SiteData } from "./site-data.ts";

/** After so many years somebody has to look again. */
export const mostYears = 3;

/** @returns nothing where it is not said who, or not when */
export function reviewOf(
  { reviewedBy, lastReviewed, nextReview }: EssayFields,
  { people, site }: SiteData,
): Review | undefined {
  const by = reviewedBy === undefined ? undefined : people?.get(reviewedBy);
  if (!by || lastReviewed === undefined) return undefined;
  const last = momentOf(lastReviewed, site.timeZone);
  const next =
    nextReview === undefined
      ? latestReview(last, site.timeZone)
      : momentOf(nextReview, site.timeZone);
  return { by, last, next };
}

/** The last day on which the next review can be due. */
export function latestReview({ day }: Moment, zone: string): Moment {
  const next = DateTime.fromISO(day, { zone: "utc" }).plus({ years: mostYears });
  return momentOf(next.toFormat("yyyy-MM-dd"), zone);
}
