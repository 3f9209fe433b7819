// content/data/helplines/*.yaml: whom to call, one country a file.

import { z } from "zod";
import { digitsOf } from "../../care/dial.ts";
import { quoted } from "../quoted.ts";
import { id, languageTag, list, refuse, text, webAddress } from "./fields.ts";

/**
 * What a line is for, in the order in which a country's lines stand: crisis lines first, then
 * texts and chats, then those for some people or subjects.
 */
export const lineKinds = [
  "crisis",
  "text",
  "chat",
  "youth",
  "eating-disorder",
  "abuse",
  "lgbtq",
  "indigenous",
  "information",
] as const;

/** In plain figures, as it is to be read; see `dial.ts` for which of these can be dialled. */
const numberForm = /^[+*]?\(?\d[\d ()#-]*( ext\. \d+)?$/;
const number = z
  .string()
  .superRefine((value, context) => {
    if (!numberForm.test(value)) {
      const hint = 'write it in figures and in quotes, such as "116 123"';
      return refuse(context, `${quoted(value)} is not a number to call`, hint);
    }
    // Short codes exist in one country only, so no other can reach them.
    if (value.startsWith("+") && digitsOf(value).length <= 6) {
      const hint = "write it without +: short numbers work in their own country only";
      refuse(context, `${quoted(value)} is a short number with a country code`, hint);
    }
  })
  .meta({ pattern: numberForm.source, patternErrorMessage: 'write figures, such as "116 123"' });

const note = text({ max: 80 }).optional();
const keywordForm = /^[A-Z]{2,20}$/;
const keyword = z
  .string()
  .superRefine((value, context) => {
    if (keywordForm.test(value)) return;
    refuse(
      context,
      `${quoted(value)} is not a word to text`,
      "write it in capitals, such as HELLO",
    );
  })
  .meta({ pattern: keywordForm.source, patternErrorMessage: "write it in capitals" });

const phones = list(
  z.strictObject({
    number: number.meta({ description: "As people read it." }),
    note: note.meta({ description: "What it is for, or what to press then." }),
  }),
  { max: 8 },
);

const texts = list(
  z.strictObject({
    number: number.meta({ description: "As people read it." }),
    keyword: keyword.optional().meta({ description: "The word to send, such as `HELLO`." }),
    note: note.meta({ description: "What it is for." }),
  }),
  { max: 8 },
);

const monthForm = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;
const lastChecked = z
  .string()
  .superRefine((value, context) => {
    const day = value.length === 7 ? `${value}-01` : value;
    const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
    if (monthForm.test(value) && isDay) return;
    refuse(context, `${quoted(value)} is not a day or a month`, "write 2026-09-30 or 2026-09");
  })
  .meta({
    pattern: monthForm.source,
    patternErrorMessage: "write 2026-09-30 or 2026-09",
    description: "The day or the month when the numbers were last compared with a source.",
    examples: ["2026-09-30"],
  });

/** Claims that only `always` may make. */
const roundTheClock = /\b24\s*(?:\/\s*7|h(?:ours?)?\b)|round the clock|at any (?:hour|time)/i;
const hours = text({ max: 120 })
  .superRefine((value, context) => {
    if (!roundTheClock.test(value)) return;
    const hint = "write `hours: always` if a source says so, else what the source says";
    refuse(context, `${quoted(value)} is for lines that never close`, hint);
  })
  .meta({
    description:
      "`always` for a line that never closes, `unknown` where its site has to be asked, else in words.",
    examples: ["always", "every day, 17:00 to midnight"],
  });

const line = z
  .strictObject({
    id: id.meta({ description: "By what links and problems name it, such as `samaritans`." }),
    name: text({ max: 80 }).meta({ description: "The name of the line, in its own language." }),
    kind: z.enum(lineKinds).meta({
      description: "What it is for. A country's lines stand in the order of these kinds.",
    }),
    status: z.enum(["high", "unverified"]).meta({
      description: "`high` is shown to readers; `unverified` waits for somebody to confirm it.",
    }),
    phones: phones.default([]).meta({
      description: "Numbers to call, the first one first.",
      examples: ['[{ number: "116 123" }]'],
    }),
    texts: texts.default([]).meta({
      description: "Numbers to send a text to.",
      examples: ['[{ number: "85258", keyword: SHOUT }]'],
    }),
    whatsapp: list(
      z.strictObject({
        number: number.meta({ description: "As people read it." }),
        url: webAddress.optional().meta({ description: "Its address at wa.me, if it has one." }),
        note: note.meta({ description: "What it is for, or its hours." }),
      }),
      { max: 4 },
    )
      .default([])
      .meta({ description: "Numbers on WhatsApp." }),
    email: z.email().optional().meta({ description: "An e-mail address that is answered." }),
    chat: z
      .strictObject({
        url: webAddress.meta({ description: "Where one can chat." }),
        note: note.meta({ description: "Its hours, or how it is reached." }),
      })
      .optional()
      .meta({ description: "A chat on the web." }),
    url: webAddress.meta({ description: "The official site, where readers confirm the number." }),
    hours,
    free: z.boolean().optional().meta({
      description: "Whether a call costs nothing; left out where no source says so.",
    }),
    languages: list(languageTag, { max: 30 })
      .default([])
      .meta({
        description: "BCP 47 tags of the languages that are spoken at any of its hours.",
        examples: ["[en, cy]"],
      }),
    languageNote: text({ max: 80 }).optional().meta({
      description: "What else there is to say of its languages.",
    }),
    audience: text({ max: 120 }).meta({
      description: "For whom it is, to be read after “For”.",
    }),
    reach: z.enum(["in-country", "international"]).default("in-country").meta({
      description: "From where its numbers can be called.",
    }),
    lastChecked,
    checkedBy: text({ max: 80 }).optional().meta({
      description: "Who compared the number with the official page; nobody is invented.",
    }),
    sourceUrl: webAddress.optional().meta({
      description:
        "The page that they read it on: of the line itself, or of a host in `sourceHosts`.",
    }),
    sourceQuote: text({ max: 300 }).optional().meta({ description: "What that page says." }),
    sourceHosts: list(text({ max: 100 }), { max: 5 })
      .default([])
      .meta({
        description: "Other hosts that speak for the line, such as a ministry's.",
      }),
  })
  .meta({ description: "A line." });

export const countrySchema = z.strictObject({
  name: text({ max: 60 }).meta({ description: "The name of the country, as lists show it." }),
  emergency: z
    .strictObject({
      phones: phones.meta({
        description: "Numbers of the emergency services, the first one first.",
        examples: ['[{ number: "112" }]'],
      }),
      texts: texts.default([]).meta({ description: "Numbers that take a text instead." }),
      lastChecked,
    })
    .meta({ description: "Whom to call when somebody is in danger." }),
  lines: list(line, { max: 60 })
    .default([])
    .meta({ description: "Everybody else, crisis lines first." }),
});

export type CountryData = z.output<typeof countrySchema>;
export type LineData = z.output<typeof line>;
export type LineKind = LineData["kind"];
