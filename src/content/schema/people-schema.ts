// content/data/people.yaml: who writes, edits and reviews. Everything but name and description is as
// each of them wishes, and nobody is made up.

import { z } from "zod";
import { quoted } from "../quoted.ts";
import { list, records, refuse, text } from "./fields.ts";

/** What programs call an author who has no name. */
const nobody = /^(?:the )?(?:admin(?:istrator)?|webmaster|root|user|author|anonymous|unknown)$/i;

const name = text({ max: 80 }).superRefine((value, context) => {
  if (nobody.test(value.trim())) {
    refuse(
      context,
      `${quoted(value)} is nobody whom readers can know`,
      "write a name, a pen name, or who signs together, such as The editors",
    );
  }
});

export const peopleSchema = records(
  z
    .strictObject({
      name: name.meta({ description: "The name that stands at the essays." }),
      description: text({ min: 50, max: 300 }).meta({
        description: "Who they are, in 50 to 300 characters; shown on their page.",
      }),
      group: z.boolean().default(false).meta({
        description: "`true` for several people who sign together, such as editors.",
      }),
      roles: list(z.enum(["writer", "editor", "reviewer"]), { max: 3 })
        .default([])
        .meta({
          description: "What they do here: `writer`, `editor`, `reviewer`.",
          examples: ["[writer]"],
        }),
      background: text({ max: 300 }).optional().meta({
        description:
          "What they know the subject from, such as their own experience or their work, in their own words.",
      }),
      credentials: text({ max: 200 })
        .optional()
        .meta({
          description:
            "Qualifications that can be looked up, only for who has them: whoever reviews essays needs some. Never made up.",
          examples: ["Consultant psychiatrist, registered with the General Medical Council"],
        }),
    })
    .meta({
      description:
        "Somebody who writes, edits or reviews. Essays name them by their id in `authors` and `reviewedBy`.",
    }),
);

export type PersonRecord = z.output<typeof peopleSchema>[string];
