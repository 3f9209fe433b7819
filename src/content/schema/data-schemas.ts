// The named records that essays refer to.

import { z } from "zod";
import { quoted } from "../quoted.ts";
import { records, refuse, text, webAddress } from "./fields.ts";

const description = text({ min: 50, max: 300 });

export const topicsSchema = records(z.strictObject({ title: text({ max: 60 }), description }));

export const seriesSchema = records(z.strictObject({ title: text({ max: 80 }), description }));

export const peopleSchema = records(z.strictObject({ name: text({ max: 80 }), description }));

const doi = z.string().superRefine((value, context) => {
  // The form recommended by Crossref for matching DOIs.
  if (!/^10\.\d{4,9}\/[-._;()/:A-Za-z0-9]+$/.test(value)) {
    refuse(
      context,
      `${quoted(value)} is not a DOI`,
      "write it without https://doi.org/, such as 10.1371/journal.pmed.1000316",
    );
  }
});

export const referencesSchema = records(
  z.strictObject({
    authors: text({ max: 500 }),
    year: z.int().min(1500).max(2200),
    title: text({ max: 500 }),
    journal: text().optional(),
    publisher: text().optional(),
    doi: doi.optional(),
    url: webAddress.optional(),
  }),
);

export type Reference = z.output<typeof referencesSchema>[string];
