// What changes on the site by itself as time passes: the only reasons to build it again when
// nobody has written anything.

import { oldBefore } from "./helpline-dates.ts";
import { dayOf } from "./moment.ts";
import type { Publication } from "./publication.ts";

/**
 * What pages show at one time and did not show at an earlier one, in words.
 *
 * @param publication loaded for `now`
 * @param then when the site was built: milliseconds since 1970
 */
export function dueSince(
  { essays, helpCountries, site }: Publication,
  then: number,
  now: number,
): string[] {
  const [dayThen, today] = [dayOf(then, site.timeZone), dayOf(now, site.timeZone)];
  const [oldThen, oldNow] = [oldBefore(then), oldBefore(now)];
  const aged = helpCountries.filter(({ lines }) =>
    lines.some(({ checkedFrom }) => checkedFrom >= oldThen && checkedFrom < oldNow),
  );
  return [
    ...essays
      .filter(({ date }) => date.time > then && date.time <= now)
      .map(({ url, date }) => `${url} is due since ${date.iso}`),
    ...essays.flatMap(({ url, review }) =>
      review && review.next.day >= dayThen && review.next.day < today
        ? [`${url} has to say that its review was due on ${review.next.day}`]
        : [],
    ),
    ...aged.map(({ url }) => `${url} has to say that lines were not checked for long`),
  ];
}
