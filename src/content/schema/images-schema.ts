// content/data/images.yaml: whose the images are.

import { z } from "zod";
import { imageNameForm } from "../../images/image-name.ts";
import { quoted } from "../quoted.ts";
import { date, refuse, text, webAddress } from "./fields.ts";

const hint = "write its path within content/images/, such as kettle.svg or tea/cup.jpg";

const imageName = z
  .string()
  .superRefine((value, context) => {
    if (!imageNameForm.test(value)) {
      refuse(context, `${quoted(value)} is not the name of an image`, hint);
    }
  })
  .meta({ pattern: imageNameForm.source, patternErrorMessage: hint });

export const imagesSchema = z.record(
  imageName,
  z
    .strictObject({
      credit: text({ max: 120 }).meta({
        description: "Who made it, or whose it is; shown below the image.",
        examples: ["Common Thread"],
      }),
      license: text({ max: 80 }).meta({
        description:
          "What allows it to be here, such as `CC BY 4.0` or `Used with permission`; the names of Creative Commons become links.",
        examples: ["CC BY 4.0"],
      }),
      made: text({ max: 200 }).meta({
        description: "How it was made, honestly and in one sentence; shown after the licence.",
        examples: ["Drawn by hand for this essay"],
      }),
      source: webAddress.optional().meta({
        description: "Where it was found, if it was not made for this site.",
      }),
      reviewed: z
        .strictObject({
          by: text({ max: 120 }).meta({ description: "Name and role. Never made up." }),
          on: date.meta({ description: "The day on which they looked at it." }),
        })
        .optional()
        .meta({
          description:
            "Who has made sure that it harms nobody beside a text on a hard subject, `{ by: …, on: … }`.",
        }),
    })
    .meta({
      description:
        "An image, named by its path within `content/images/`. Every image in a text needs an entry.",
    }),
);

export type ImageRecord = z.output<typeof imagesSchema>[string];
