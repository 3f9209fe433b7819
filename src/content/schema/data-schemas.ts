// The named records that essays refer to.

import { z } from "zod";
import { doi } from "./doi.ts";
import { records, text, webAddress } from "./fields.ts";

const description = text({ min: 50, max: 300 });

export const topicsSchema = records(
  z
    .strictObject({
      title: text({ max: 60 }).meta({ description: "What readers see as its name." }),
      description: description.meta({
        description: "What its essays are about, in 50 to 300 characters; shown on its page.",
      }),
      hue: z.number().min(0).max(360).optional().meta({
        description:
          "The colour of its thread, in degrees on the OKLCH colour wheel: 30 red, 90 yellow, 145 green, 260 blue. One that stays the same, unless given.",
      }),
    })
    .meta({ description: "A topic. Essays name it by its id, the key before the colon." }),
);

export const seriesSchema = records(
  z
    .strictObject({
      title: text({ max: 80 }).meta({ description: "What readers see as its name." }),
      description: description.meta({
        description: "What reading all of it gives, in 50 to 300 characters; shown on its page.",
      }),
    })
    .meta({
      description: "Essays with an order. They name it by its id, the key before the colon.",
    }),
);

export const referencesSchema = records(
  z
    .strictObject({
      authors: text({ max: 500 }).meta({
        description: "Surnames with initials, such as `Boothby EJ, Cooney G`; `et al.` for more.",
      }),
      year: z.int().min(1500).max(2200).meta({ description: "The year of publication." }),
      title: text({ max: 500 }).meta({ description: "The title of the work, as published." }),
      journal: text().optional().meta({
        description: "Where an article stands: journal, volume(issue), pages.",
      }),
      publisher: text().optional().meta({ description: "Who published a book or a report." }),
      doi: doi.optional().meta({
        description: "The DOI without `https://doi.org/`; the list of sources links to it.",
      }),
      url: webAddress.optional().meta({
        description: "An address where it can be read, for works without a DOI.",
      }),
    })
    .meta({ description: "A source. Essays cite it by its key: `[@surname-2020]`." }),
);

export type Reference = z.output<typeof referencesSchema>[string];
