// The front matter of an essay.

import { z } from "zod";
import { alias } from "./alias.ts";
import { date, languageTag, list, otherId, text } from "./fields.ts";
import { safetySchema } from "./safety-schema.ts";
import { sensitiveSubjects } from "./sensitive-subjects.ts";

export const essaySchema = z.strictObject({
  title: text({ max: 120 }).meta({
    description: "The title, plain text.",
    examples: ["The Importance of Human Connection"],
  }),
  description: text({ min: 50, max: 200 }).meta({
    description:
      "What the essay gives its reader, in 50 to 200 characters; used in lists, feeds and search engines.",
    examples: [
      "Why small talk with a neighbour can matter, and what the research can and cannot tell us.",
    ],
  }),
  date: date.meta({
    description: "The day of publication, or the instant with its zone.",
    examples: ["2026-06-08"],
  }),
  updated: date.optional().meta({ description: "When the text last changed in substance." }),
  corrections: list(
    z.strictObject({
      date: date.meta({ description: "The day of the correction." }),
      note: text({ max: 500 }).meta({ description: "What was wrong, and what is right." }),
    }),
    { max: 50 },
  )
    .default([])
    .meta({
      description:
        "Mistakes that were mended, each with `date` and `note`; shown at the end and in the feed.",
      examples: ["[{ date: 2026-06-10, note: The study had 90 people and not 900. }]"],
    }),
  topics: list(otherId, { max: 4 }).meta({
    description: "One to four ids from `content/data/topics.yaml`.",
    examples: ["[connection, listening]"],
  }),
  series: z
    .strictObject({
      id: otherId.meta({ description: "An id from `content/data/series.yaml`." }),
      position: z
        .int()
        .min(1)
        .max(1000)
        .meta({ description: "The place in the series, from 1.", examples: ["1"] }),
    })
    .optional()
    .meta({
      description:
        "An id from `content/data/series.yaml` and the place in it: `{ id: …, position: 1 }`.",
      examples: ["{ id: threads-between-us, position: 1 }"],
    }),
  authors: list(otherId, { max: 10 })
    .default(["editors"])
    .meta({ description: "Ids from `content/data/people.yaml`; the editors, unless given." }),
  draft: z
    .boolean()
    .default(false)
    .meta({ description: "`true` keeps the essay out of the site." }),
  withdrawn: z
    .strictObject({
      date: date.meta({ description: "The day on which it was taken back." }),
      reason: text({ max: 500 }).meta({ description: "Why, for readers who followed a link." }),
    })
    .optional()
    .meta({
      description:
        "When and why the essay was taken back: its address stays, with this note in place of the text.",
      examples: ["{ date: 2026-09-01, reason: The study it rests on was retracted. }"],
    }),
  aliases: list(alias, { max: 50 })
    .default([])
    .meta({
      description: "Addresses that the essay had before; they lead here.",
      examples: ["[/essays/old-name/]"],
    }),
  lang: languageTag
    .optional()
    .meta({ description: "BCP 47 language tag; the site's language, unless given." }),
  keyPoints: list(text({ max: 300 }), { min: 2, max: 5 })
    .default([])
    .meta({ description: "Two to five plain sentences, shown first." }),
  related: list(otherId, { max: 10 })
    .default([])
    .meta({ description: "Slugs of essays to suggest first." }),
  kind: z
    .enum(["essay", "information"])
    .default("essay")
    .meta({ description: "`essay` or `information`." }),
  sensitive: list(z.enum(sensitiveSubjects), { min: 0, max: sensitiveSubjects.length })
    .default([])
    .meta({
      description: `Hard subjects that the essay speaks about: ${sensitiveSubjects.map((subject) => `\`${subject}\``).join(", ")}.`,
      examples: ["[bereavement]"],
    }),
  contentNote: text({ min: 20, max: 200 })
    .optional()
    .meta({
      description:
        "One or two sentences before the text: what it is about and what it leaves out. Needed with `sensitive`.",
      examples: ["This essay speaks about suicide. It does not describe how."],
    }),
  safety: safetySchema.optional().meta({
    description: "What only people can decide about an essay on a hard subject.",
    examples: ["{ method: none, cause: not-single }"],
  }),
  exit: z.boolean().optional().meta({
    description:
      "`true` gives the page a link to leave it quickly, as `abuse` and `sexual-violence` do by themselves; `false` takes it away.",
  }),
  voice: z.enum(["editorial", "lived-experience"]).default("editorial").meta({
    description:
      "`lived-experience` where somebody tells of themselves: the list of words then only notes.",
  }),
});

export type EssayFields = z.output<typeof essaySchema>;

/**
 * What an essay refers to, as far as it can be read: an essay with one wrong field tells all the
 * same which topics it has.
 */
export const referencesOfEssay = z
  .object({
    topics: z.array(otherId).catch([]),
    series: z.object({ id: otherId }).optional().catch(undefined),
    authors: z.array(otherId).default(essaySchema.shape.authors.parse(undefined)).catch([]),
    related: z.array(otherId).catch([]),
    aliases: z.array(z.string()).catch([]).default([]),
    draft: z.boolean().catch(false),
  })
  .catch({ topics: [], authors: [], related: [], aliases: [], draft: false });

export type EssayReferences = z.output<typeof referencesOfEssay>;

/** What other generators call our fields. */
export const essayFieldElsewhere: ReadonlyMap<string, string> = new Map([
  ["alias", "aliases"],
  ["author", "authors"],
  ["categories", "topics"],
  ["category", "topics"],
  ["content_warning", "contentNote"],
  ["contentWarning", "contentNote"],
  ["excerpt", "description"],
  ["keywords", "topics"],
  ["language", "lang"],
  ["lastmod", "updated"],
  ["modified", "updated"],
  ["permalink", "aliases"],
  ["pubDate", "date"],
  ["publishDate", "date"],
  ["published", "date"],
  ["redirect_from", "aliases"],
  ["redirectFrom", "aliases"],
  ["retracted", "withdrawn"],
  ["summary", "description"],
  ["tags", "topics"],
  ["trigger_warning", "contentNote"],
  ["triggerWarning", "contentNote"],
]);
