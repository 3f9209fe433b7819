// The front matter of a page such as "About".

import { z } from "zod";
import { date, languageTag, text } from "./fields.ts";

export const pageSchema = z.strictObject({
  title: text({ max: 120 }).meta({ description: "The title, plain text.", examples: ["About"] }),
  description: text({ min: 50, max: 200 }).meta({
    description: "What the page is for, in 50 to 200 characters.",
    examples: ["Who publishes Common Thread, how it is made, and why it carries no adverts."],
  }),
  lang: languageTag.optional().meta({
    description: "BCP 47 language tag; the site's language, unless given.",
  }),
  updated: date.optional().meta({ description: "When the text last changed in substance." }),
  exit: z
    .boolean()
    .default(false)
    .meta({ description: "`true` gives the page a link to leave it quickly." }),
});
