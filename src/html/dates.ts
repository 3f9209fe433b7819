// Dates as people read them, with the machine's form beside.

import { type Html, html } from "./html.ts";

/**
 * A calendar day in words: `8 June 2026` in British English; of a month `June 2026`.
 *
 * @param day `YYYY-MM-DD` or `YYYY-MM`
 * @param lang BCP 47 tag of the language to write it in
 */
export function dateText(day: string, lang: string): string {
  const isMonth = day.length === 7;
  const key = `${lang} ${isMonth}`;
  let format = formats.get(key);
  if (!format) {
    const style = isMonth ? ({ year: "numeric", month: "long" } as const) : longDay;
    // A day has no zone: both ends use UTC, so nothing can shift it.
    format = new Intl.DateTimeFormat(lang, { ...style, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format.format(new Date(`${day}${isMonth ? "-01" : ""}T00:00:00Z`));
}

/** A calendar day or a month as a `time` element. */
export function timeElement(day: string, lang: string): Html {
  return html`<time datetime="${day}">${dateText(day, lang)}</time>`;
}

const longDay = { dateStyle: "long" } as const;

const formats = new Map<string, Intl.DateTimeFormat>();
