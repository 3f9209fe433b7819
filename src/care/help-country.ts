// The helplines of a country as readers see them: confirmed ones only, in the order of the data.

import type { CountryData, LineData, LineKind } from "../content/schema/helplines-schema.ts";
import { dialOf } from "./dial.ts";

/** A number with what happens when it is pressed. */
export interface HelpNumber {
  /** As it is read, in every place the same. */
  readonly number: string;
  /** Where a press leads; missing when there is nothing that telephones could dial. */
  readonly href?: string;
  readonly note?: string;
  /** The word to send to it. */
  readonly keyword?: string;
}

export interface HelpLine {
  readonly id: string;
  readonly name: string;
  readonly kind: LineKind;
  readonly phones: readonly HelpNumber[];
  readonly texts: readonly HelpNumber[];
  readonly whatsapp: readonly HelpNumber[];
  readonly email?: string;
  readonly chat?: { readonly url: string; readonly note?: string };
  /** The official site. */
  readonly url: string;
  /** `always`, `unknown`, or in words. */
  readonly hours: string;
  /** Whether a call costs nothing; `undefined` where no source says so. */
  readonly isFree?: boolean;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly languageNote?: string;
  readonly audience: string;
  readonly isInternational: boolean;
  /** A day or a month. */
  readonly lastChecked: string;
  /** The day, or the first one of the month. */
  readonly checkedFrom: string;
  /** Whether a person has compared it with the official page. */
  readonly isConfirmed: boolean;
}

export interface HelpCountry {
  /** ISO 3166-1 alpha-2, in small letters. */
  readonly code: string;
  readonly name: string;
  /** Root path of its page. */
  readonly url: string;
  readonly emergency: {
    readonly phones: readonly HelpNumber[];
    readonly texts: readonly HelpNumber[];
  };
  readonly lines: readonly HelpLine[];
}

/** @param code ISO 3166-1 alpha-2, in small letters */
export function helpCountry(code: string, { name, emergency, lines }: CountryData): HelpCountry {
  return {
    code,
    name,
    url: `/help/${code}/`,
    emergency: {
      phones: emergency.phones.map(callable("tel")),
      texts: emergency.texts.map(callable("sms")),
    },
    lines: lines.filter(({ status }) => status === "high").map(helpLine),
  };
}

function helpLine(data: LineData): HelpLine {
  const { free, email, chat, languageNote, phones, texts, whatsapp } = data;
  return {
    id: data.id,
    name: data.name,
    kind: data.kind,
    phones: phones.map(callable("tel")),
    texts: texts.map(callable("sms")),
    whatsapp: whatsapp.map(({ number, url, note }) => ({
      number,
      ...(url === undefined ? {} : { href: url }),
      ...(note === undefined ? {} : { note }),
    })),
    url: data.url,
    hours: data.hours,
    languages: data.languages,
    audience: data.audience,
    isInternational: data.reach === "international",
    lastChecked: data.lastChecked,
    checkedFrom: firstDay(data.lastChecked),
    isConfirmed: data.checkedBy !== undefined,
    ...(free === undefined ? {} : { isFree: free }),
    ...(email === undefined ? {} : { email }),
    ...(languageNote === undefined ? {} : { languageNote }),
    ...(chat ? { chat: { url: chat.url, ...(chat.note ? { note: chat.note } : {}) } } : {}),
  };
}

/** @param checked `YYYY-MM-DD`, or `YYYY-MM` */
export function firstDay(checked: string): string {
  return checked.length === "YYYY-MM".length ? `${checked}-01` : checked;
}

interface Callable {
  readonly number: string;
  readonly note?: string | undefined;
  readonly keyword?: string | undefined;
}

function callable(scheme: "tel" | "sms"): (from: Callable) => HelpNumber {
  return ({ number, note, keyword }) => {
    const dial = dialOf(number);
    return {
      number,
      ...(dial === undefined ? {} : { href: `${scheme}:${dial}` }),
      ...(note === undefined ? {} : { note }),
      ...(keyword === undefined ? {} : { keyword }),
    };
  };
}
