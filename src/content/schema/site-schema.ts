// content/data/site.yaml: everything about the site that is not an essay.

import { IANAZone } from "luxon";
import { z } from "zod";
import { nearest } from "../nearest.ts";
import { quoted } from "../quoted.ts";
import { languageTag, list, otherId, refuse, text, webAddress } from "./fields.ts";

const timeZone = z.string().superRefine((value, context) => {
  if (!IANAZone.isValidZone(value)) {
    const near = nearest(value, Intl.supportedValuesOf("timeZone"));
    refuse(
      context,
      `${quoted(value)} is not a time zone`,
      near === undefined
        ? "write an IANA name such as Europe/London or UTC"
        : `did you mean \`${near}\`?`,
    );
  }
});

const tagUri = z.string().superRefine((value, context) => {
  // RFC 4151, section 2.1: a name that was ours on a date that has passed.
  if (!/^tag:[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
    refuse(
      context,
      `${quoted(value)} cannot begin a tag URI`,
      "write tag:<domain>,<year>, such as tag:common-thread.example,2026",
    );
  }
});

/** The address of the home page. Everything else is appended to it, so it ends in its path. */
export const siteAddress = webAddress.transform((value, context) => {
  const { href, search, hash, username, password } = new URL(value);
  if (search || hash || username || password) {
    refuse(
      context,
      `${quoted(value)} is not the address of a home page`,
      "leave out ?, # and passwords, such as https://example.org/blog/",
    );
  }
  return href;
});

const email = z.string().superRefine((value, context) => {
  if (!z.email().safeParse(value).success) {
    refuse(
      context,
      `${quoted(value)} is not an e-mail address`,
      "write one such as editors@common-thread.example",
    );
  }
});

export const siteSchema = z.strictObject({
  title: text({ max: 60 }),
  tagline: text({ max: 120 }),
  description: text({ min: 50, max: 200 }),
  url: siteAddress,
  contact: email,
  language: languageTag,
  timeZone,
  pageSize: z.int().min(1).max(100),
  feedId: tagUri,
  footer: list(otherId, { max: 12 }),
  license: z.strictObject({ name: text(), url: webAddress }),
});

export type Site = z.output<typeof siteSchema>;
