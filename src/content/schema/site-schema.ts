// content/data/site.yaml: everything about the site that is not an essay.

import { IANAZone } from "luxon";
import { z } from "zod";
import { id, languageTag, list, text, webAddress } from "./fields.ts";

const timeZone = z.string().superRefine((value, context) => {
  if (!IANAZone.isValidZone(value)) {
    context.addIssue({
      code: "custom",
      message: `\`${value}\` is not a time zone`,
      params: { hint: "write an IANA name such as Europe/London or UTC" },
    });
  }
});

const tagUri = z.string().superRefine((value, context) => {
  // RFC 4151, section 2.1: a name that was ours on a date that has passed.
  if (!/^tag:[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
    context.addIssue({
      code: "custom",
      message: `\`${value}\` cannot begin a tag URI`,
      params: { hint: "write tag:<domain>,<year>, such as tag:common-thread.example,2026" },
    });
  }
});

export const siteSchema = z.strictObject({
  title: text({ max: 60 }),
  tagline: text({ max: 120 }),
  description: text({ min: 50, max: 200 }),
  url: webAddress,
  contact: z.email(),
  language: languageTag,
  timeZone,
  pageSize: z.int().min(1).max(100),
  feedId: tagUri,
  footer: list(id, { max: 12 }),
  license: z.strictObject({ name: text(), url: webAddress }),
});

export type Site = z.output<typeof siteSchema>;
