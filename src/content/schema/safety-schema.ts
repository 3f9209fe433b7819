// `safety`: what only people can decide about an essay on a hard subject. Nothing here is required:
// the build says what is missing, and nobody is made up.

import { z } from "zod";
import { quoted } from "../quoted.ts";
import { date, refuse, text } from "./fields.ts";

const methodHint = "write `none`, or `unavoidable:` with the reason why the text cannot do without";

/** `none`, or `unavoidable: …` with a reason that somebody can weigh. */
const method = text({ max: 300 }).superRefine((value, context) => {
  if (value.trim() === "none" || /^\s*unavoidable\s*[:,(-]\s*\S.{9,}/u.test(value)) return;
  refuse(context, `${quoted(value)} says neither that there is none nor why`, methodHint);
});

const sectionForm = /^#[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;
const section = z
  .string()
  .superRefine((value, context) => {
    if (!sectionForm.test(value)) {
      refuse(
        context,
        `${quoted(value)} is not a section`,
        'write # and the id of a heading, in quotation marks: "#what-can-help"',
      );
    }
  })
  .meta({ pattern: sectionForm.source, patternErrorMessage: 'write "#" and the id of a heading' });

export const safetySchema = z.strictObject({
  checkedBy: text({ max: 120 }).optional().meta({
    description: "Who has read the essay for its safety: name and role. Never made up.",
  }),
  checkedOn: date.optional().meta({ description: "The day on which they did." }),
  method: method.optional().meta({
    description:
      "Whether the text names a method: `none`, or `unavoidable:` with the reason. For suicide and self-harm.",
    examples: ["none"],
  }),
  cause: z.enum(["not-single"]).optional().meta({
    description: "`not-single`: somebody has made sure that the text names no single cause.",
  }),
  hope: section.optional().meta({
    description: "The section that tells what helps: `#` and the id of its heading.",
    examples: ['"#what-can-help"'],
  }),
  imagesReviewed: z
    .boolean()
    .optional()
    .meta({ description: "Whether somebody has looked at every image of the essay for this." }),
  linksReviewed: z.boolean().optional().meta({
    description: "Whether somebody has looked at every page elsewhere that the essay links to.",
  }),
  consent: z.boolean().optional().meta({
    description: "Whether those who are left agree that a person who died is named.",
  }),
});

export type Safety = z.output<typeof safetySchema>;
