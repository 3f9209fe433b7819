// Dates as people read them, with the machine's form beside.

import { type Html, html } from "./html.ts";

/**
 * A calendar day in words: `8 June 2026` in British English.
 *
 * @param day `YYYY-MM-DD`
 * @param lang BCP 47 tag of the language to write it in
 */
export function dateText(day: string, lang: string): string {
  let format = formats.get(lang);
  if (!format) {
    // A day has no zone: both ends use UTC, so nothing can shift it.
    format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
    formats.set(lang, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day as a `time` element. */
export function timeElement(day: string, lang: string): Html {
  return html`<time datetime="${day}">${dateText(day, lang)}</time>`;
}

const formats = new Map<string, Intl.DateTimeFormat>();
