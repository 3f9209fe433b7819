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

const tagForm = /^tag:[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?$/;
const tagUri = z
  .string()
  .superRefine((value, context) => {
    // RFC 4151, section 2.1: a name that was ours on a date that has passed.
    if (!tagForm.test(value)) {
      refuse(
        context,
        `${quoted(value)} cannot begin a tag URI`,
        "write tag:<domain>,<year>, such as tag:common-thread.example,2026",
      );
    }
  })
  .meta({
    pattern: tagForm.source,
    patternErrorMessage: "write tag:<domain>,<year>, such as tag:common-thread.example,2026",
  });

/** The address of the home page. Everything else is appended to it, so it ends in its path. */
export const siteAddress = webAddress.transform((value, context) => {
  const { href, pathname, search, hash, username, password } = new URL(value);
  if (search || hash || username || password) {
    refuse(
      context,
      `${quoted(value)} is not the address of a home page`,
      "leave out ?, # and passwords, such as https://example.org/blog/",
    );
  }
  // Hosts have languages of their own for paths, and other characters mean something in them.
  if (!/^\/(?:[\w~-][\w.~-]*(?:\/|$))*$/.test(pathname)) {
    refuse(
      context,
      `the path of ${quoted(value)} cannot be that of a site`,
      "write it with letters from a to z, digits and hyphens, such as https://example.org/blog/",
    );
  }
  return href;
});

/** Elsewhere, and without a word on the way of where its reader came from. */
const leaveAddress = webAddress.superRefine((value, context) => {
  if (/^http:/i.test(value)) {
    refuse(context, `${quoted(value)} can be read on the way`, "write an address with https://");
  }
});

const email = z
  .string()
  .superRefine((value, context) => {
    if (!z.email().safeParse(value).success) {
      refuse(
        context,
        `${quoted(value)} is not an e-mail address`,
        "write one such as editors@common-thread.example",
      );
    }
  })
  .meta({
    pattern: /^\S+@\S+\.\S+$/.source,
    patternErrorMessage: "write one such as editors@common-thread.example",
  });

export const siteSchema = z.strictObject({
  title: text({ max: 60 }).meta({ description: "The name of the site, on every page." }),
  tagline: text({ max: 120 }).meta({ description: "One line below the name on the home page." }),
  description: text({ min: 50, max: 200 }).meta({
    description: "What the site is, in 50 to 200 characters; for search engines and feeds.",
  }),
  url: siteAddress.meta({
    description:
      "The address of the home page, such as `https://example.org/blog/`; `SITE_URL` replaces it for one build.",
  }),
  contact: email.meta({ description: "The e-mail address that readers can write to." }),
  language: languageTag.meta({
    description: "BCP 47 tag of the language that texts are in unless they name another.",
  }),
  timeZone: timeZone.meta({
    description:
      "IANA name of the time zone in which days begin, such as `Europe/London` or `UTC`.",
  }),
  pageSize: z.int().min(1).max(100).meta({
    description:
      "How many essays one page of a list has. The list of all essays has five times as many, and never part of a year.",
  }),
  feedId: tagUri.meta({
    description:
      "What the ids of feed entries begin with, `tag:<domain>,<year>`. Never change it: feed readers would show every essay as new.",
  }),
  footer: list(otherId, { max: 20 }).meta({
    description:
      "The pages that every footer links to: names of files in `content/pages/` without `.md`.",
  }),
  startHere: list(otherId, { max: 5 }).default([]).meta({
    description:
      "Essays that the home page shows new readers first, in order: names of files in `content/essays/` without `.md`.",
  }),
  helpCountry: otherId.optional().meta({
    description:
      "The country whose helplines essays show, by the name of its file in `content/data/helplines/`.",
    examples: ["gb"],
  }),
  helping: list(otherId, { max: 12 }).default([]).meta({
    description:
      "Essays that help, one of which is suggested after an essay on a hard subject: names of files in `content/essays/` without `.md`.",
  }),
  leaveTo: leaveAddress.default("https://www.bbc.co.uk/weather").meta({
    description:
      "Where the link to leave a page quickly leads: an `https://` page that anybody may have open and that shows nothing personal.",
  }),
  license: z
    .strictObject({
      name: text().meta({ description: "Its name, such as `CC BY 4.0`." }),
      url: webAddress.meta({ description: "Where its words can be read." }),
    })
    .meta({ description: "The licence of all texts." }),
});

export type Site = z.output<typeof siteSchema>;
