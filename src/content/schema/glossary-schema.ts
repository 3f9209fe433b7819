// content/data/glossary.yaml: words in plain words, and abbreviations that everybody knows.

import { z } from "zod";
import { list, records, text } from "./fields.ts";

const abbreviation = text({ max: 12 });

export const glossarySchema = z.strictObject({
  terms: records(
    z
      .strictObject({
        term: text({ max: 80 }).meta({ description: "The word or phrase, as essays write it." }),
        meaning: text({ min: 20, max: 400 }).meta({
          description: "What it means, in one to three plain sentences.",
        }),
        abbreviation: abbreviation.optional().meta({ description: "Its abbreviation." }),
        also: list(text({ max: 80 }), { max: 10 })
          .default([])
          .meta({ description: "Other forms of it that essays use, such as a plural." }),
      })
      .meta({
        description:
          "A word that essays use; where one first does, the word leads to its meaning. The key before the colon is its address.",
      }),
  ).meta({ description: "The words, by their ids." }),
  wellKnown: list(abbreviation, { min: 0, max: 200 })
    .default([])
    .meta({ description: "Abbreviations that need no words: `[UK, NHS]`." }),
});

export type GlossaryRecords = z.output<typeof glossarySchema>;
