// The kinds of value that front matter and data files are made of.

import { DateTime } from "luxon";
import { z } from "zod";

/** A problem that a field finds for itself, with its hint. */
function refuse(context: z.RefinementCtx, message: string, hint: string): void {
  context.addIssue({ code: "custom", message, params: { hint } });
}

/** Plain text on one line. */
export function text({ min = 1, max = 300 }: { min?: number; max?: number } = {}) {
  return z
    .string()
    .superRefine((value, context) => {
      const length = [...value.trim()].length;
      if (value.trim() === "") return refuse(context, "is empty", "write some text");
      if (length < min || length > max) {
        refuse(context, `has ${length} characters`, `${min} to ${max} are needed`);
      }
      if (/\p{Cc}/u.test(value) || !value.isWellFormed()) {
        refuse(context, "holds a line break or another control character", "write it on one line");
      }
    })
    .transform((value) => value.trim());
}

/** The name by which one thing refers to another. */
export const id = z.string().superRefine((value, context) => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
    refuse(context, `\`${value}\` is not an id`, "use a-z, 0-9 and single hyphens");
  }
});

/**
 * A calendar day (`2026-06-08`) or an instant with its zone (`2026-06-08T09:00+01:00`), as
 * written. ISO 8601, checked against the calendar.
 */
export const date = z.string().superRefine((value, context) => {
  const match =
    /^(\d{4}-\d{2})-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value);
  if (!match) {
    return refuse(
      context,
      `\`${value}\` is not a date`,
      "write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    );
  }
  const [, month = "", time, , , zone] = match;
  const day = value.slice(0, 10);
  if (!DateTime.fromISO(day, { zone: "utc" }).isValid) {
    return refuse(context, `${day} is not a day in the calendar`, lastDayHint(month));
  }
  if (time !== undefined && zone === undefined) {
    return refuse(context, `${value} has no time zone`, `add one: ${value}Z or ${value}+01:00`);
  }
  if (!DateTime.fromISO(value, { setZone: true }).isValid) {
    refuse(
      context,
      `${value} is not a time of day`,
      "write the time as hours:minutes, such as 09:00",
    );
  }
});

function lastDayHint(month: string): string {
  const last = DateTime.fromISO(`${month}-01`, { zone: "utc" }).endOf("month");
  return last.isValid
    ? `the last day of that month is ${last.toISODate()}`
    : "months go from 01 to 12, and the month comes before the day";
}

/** A BCP 47 language tag. */
export const languageTag = z.string().superRefine((value, context) => {
  try {
    Intl.getCanonicalLocales(value);
  } catch {
    refuse(
      context,
      `\`${value}\` is not a language tag`,
      "write one such as en, en-GB, de or zh-Hans",
    );
  }
});

/** An address on the web. */
export const webAddress = z.string().superRefine((value, context) => {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) {
    refuse(context, `\`${value}\` is not a web address`, "begin it with https://");
  }
});

/** A list in which nothing stands twice. */
export function list<Item extends z.ZodType>(
  item: Item,
  { min = 1, max }: { min?: number; max: number },
) {
  return z.array(item).superRefine((values, context) => {
    if (values.length < min || values.length > max) {
      refuse(context, `has ${values.length} entries`, `${min} to ${max} are needed`);
    }
    const seen = new Set<unknown>();
    values.forEach((value, index) => {
      if (typeof value === "string" && seen.has(value)) {
        context.addIssue({
          code: "custom",
          path: [index],
          message: `\`${value}\` is listed twice`,
          params: { hint: "keep one of the two" },
        });
      }
      seen.add(value);
    });
  });
}

/** A file of named records, `id: { … }`. */
export function records<Value extends z.ZodType>(value: Value) {
  return z.record(id, value);
}
