// The kinds of value that front matter and data files are made of.

import { DateTime } from "luxon";
import { z } from "zod";
import { hiddenCharacters } from "../../markdown/hidden-characters.ts";
import { quoted } from "../quoted.ts";

/** A problem that a field finds for itself, with its hint. */
export function refuse(context: z.RefinementCtx, message: string, hint: string): void {
  context.addIssue({ code: "custom", message, params: { hint } });
}

/** Plain text on one line. */
export function text({ min = 1, max = 300 }: { min?: number; max?: number } = {}) {
  return z
    .string()
    .superRefine((value, context) => {
      const trimmed = value.trim();
      const length = [...trimmed].length;
      if (!/[^\p{Cc}\p{Cf}\p{Z}]/u.test(value))
        return refuse(context, "is empty", "write some text");
      if (length < min || length > max) {
        const wanted = min === 1 ? `at most ${max}` : `${min} to ${max}`;
        refuse(context, `has ${plural(length, "character")}`, `write ${wanted}`);
      }
      if (/[\r\n\u2028\u2029]/.test(trimmed)) {
        refuse(context, "has more than one line", "write it on one line");
      } else if (/\p{Cc}/u.test(trimmed) || hiddenCharacters(trimmed).length > 0) {
        refuse(context, "holds a character that cannot be shown", "remove it");
      }
    })
    .transform((value) => value.trim())
    .meta({
      minLength: min,
      maxLength: max,
      pattern: /^\s*\S(.*\S)?\s*$/.source,
      patternErrorMessage: "write some text on one line",
    });
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name by which others refer to a thing. */
export const id = z
  .string()
  .superRefine((value, context) => {
    if (!idForm.test(value)) {
      refuse(context, `${quoted(value)} is not an id`, "use a-z, 0-9 and single hyphens");
    }
  })
  .meta({ pattern: idForm.source, patternErrorMessage: "use a-z, 0-9 and single hyphens" });

/**
 * The id of another thing. Whether there is such a thing is found out once everything has been
 * read, with a suggestion, which helps more than a word about the letters of ids.
 */
export const otherId = z.string();

/**
 * A calendar day (`2026-06-08`) or an instant with its zone (`2026-06-08T09:00+01:00`), as
 * written. ISO 8601, checked against the calendar.
 */
export const date = z
  .string()
  .superRefine((value, context) => {
    const match =
      /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
        value,
      );
    if (!match) {
      return refuse(
        context,
        `${quoted(value)} is not a date`,
        "write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
      );
    }
    const [, day = "", time, zone] = match;
    if (!isTime(day)) {
      return refuse(context, `${day} is not a day in the calendar`, lastDayHint(day));
    }
    if (time === undefined) return;
    // ISO 8601 lets a day end at 24:00, which is the beginning of another day.
    if (time.startsWith("24") || !isTime(`${day}T${time}`)) {
      return refuse(context, `${time} is not a time of day`, "write hours:minutes, such as 09:00");
    }
    if (zone === undefined) {
      refuse(context, `${value} has no time zone`, `add one: ${value}Z or ${value}+01:00`);
    } else if (!/^(Z|[+-](0\d|1[0-4]):?[0-5]\d)$/.test(zone)) {
      refuse(context, `${zone} is not a time zone`, "write Z or a difference such as +01:00");
    }
  })
  .meta({
    pattern: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2}))?$/.source,
    patternErrorMessage:
      "write a day such as 2026-06-08, or an instant such as 2026-06-08T09:00+01:00",
  });

function isTime(written: string): boolean {
  return DateTime.fromISO(written, { zone: "utc" }).isValid;
}

function lastDayHint(day: string): string {
  const last = DateTime.fromISO(`${day.slice(0, 7)}-01`, { zone: "utc" }).endOf("month");
  return last.isValid
    ? `the last day of that month is ${last.toISODate()}`
    : "months go from 01 to 12, and the month comes before the day";
}

/** A BCP 47 language tag, in its canonical form. */
export const languageTag = z
  .string()
  .superRefine((value, context) => {
    if (canonicalTag(value) === undefined) {
      refuse(
        context,
        `${quoted(value)} is not a language tag`,
        "write one such as en, en-GB, de or zh-Hans",
      );
    }
  })
  .transform((value) => canonicalTag(value) ?? value)
  .meta({
    pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.source,
    patternErrorMessage: "write a language tag such as en, en-GB, de or zh-Hans",
  });

function canonicalTag(value: string): string | undefined {
  try {
    const { language, baseName } = new Intl.Locale(value);
    // The standard keeps longer names in reserve, so `english` would pass for one.
    return language.length <= 3 ? baseName : undefined;
  } catch {
    return undefined;
  }
}

/** An address on the web. */
export const webAddress = z
  .string()
  .superRefine((value, context) => {
    if (!/^https?:\/\/\S+$/i.test(value) || !URL.canParse(value)) {
      refuse(
        context,
        `${quoted(value)} is not a web address`,
        "write it in full, from https:// on",
      );
    }
  })
  .meta({
    pattern: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/.source,
    patternErrorMessage: "write it in full, from https:// on",
  });

/** A list in which nothing stands twice. */
export function list<Item extends z.ZodType>(
  item: Item,
  { min = 1, max }: { min?: number; max: number },
) {
  return z
    .array(item)
    .superRefine((values, context) => {
      if (values.length < min || values.length > max) {
        refuse(
          context,
          `has ${plural(values.length, "entry", "entries")}`,
          `write ${min} to ${max}`,
        );
      }
      const seen = new Set<unknown>();
      values.forEach((value, index) => {
        if (typeof value === "string" && seen.has(value)) {
          context.addIssue({
            code: "custom",
            path: [index],
            message: `${quoted(value)} is listed twice`,
            params: { hint: "keep one of the two" },
          });
        }
        seen.add(value);
      });
    })
    .meta({ minItems: min, maxItems: max, uniqueItems: !(item instanceof z.ZodObject) });
}

/** A file of named records, `id: { … }`. */
export function records<Value extends z.ZodType>(value: Value) {
  return z.record(id, value);
}

function plural(count: number, one: string, other = `${one}s`): string {
  return `${count} ${count === 1 ? one : other}`;
}
