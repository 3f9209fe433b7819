// Rules of safe publishing that no essay can be asked alone: what the site puts beside what, and what
// other files and the calendar say of it.

import { DateTime } from "luxon";
import { plainPath } from "../html/pictures.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Essay } from "./publication.ts";
import { quoted } from "./quoted.ts";
import type { ReadableEssay } from "./read-essay.ts";
import type { SiteData } from "./site-data.ts";

interface KnownEssay {
  readonly essay: Essay;
  readonly reading: ReadableEssay;
}

/** @param now decides what was looked at long ago: a warning, since time alone stops nothing */
export function careOfSite(essays: readonly KnownEssay[], data: SiteData, now: number): Problem[] {
  const bySlug = new Map(essays.map(({ essay }) => [essay.slug, essay]));
  const hard = essays.filter(({ essay }) => essay.sensitive.length > 0);
  return [
    ...shownFirst(data, bySlug),
    ...thatHelp(data, bySlug),
    ...hard.flatMap((known) => [
      ...pinned(known, bySlug),
      ...unreviewedImages(known, data),
      ...checkedLongAgo(known, now),
    ]),
  ];
}

/** SM-11: the home page shows at most one essay on a hard subject, where somebody put it. */
function shownFirst({ site, siteYaml }: SiteData, bySlug: ReadonlyMap<string, Essay>): Problem[] {
  const hard = site.startHere.filter((slug) => isHard(bySlug.get(slug)));
  const second = hard[1];
  if (second === undefined || !siteYaml) return [];
  return [
    siteYaml.problem(["startHere", site.startHere.indexOf(second)], {
      rule: "care/SM-11",
      message: `the home page would show ${hard.length} essays on hard subjects`,
      hint: "keep one of them at most: the way to help stands on every page",
    }),
  ];
}

/** SM-11: what is offered after a hard subject is not hard itself. */
function thatHelp({ site, siteYaml }: SiteData, bySlug: ReadonlyMap<string, Essay>): Problem[] {
  return site.helping.flatMap((slug, index) =>
    !siteYaml || !isHard(bySlug.get(slug))
      ? []
      : siteYaml.problem(["helping", index], {
          rule: "care/SM-11",
          message: `${quoted(slug)} is on a hard subject itself`,
          hint: "name essays here that are easy to read after a hard one",
        }),
  );
}

/** SM-11: nobody is led from one hard subject into the same again. */
function pinned({ essay, reading }: KnownEssay, bySlug: ReadonlyMap<string, Essay>): Problem[] {
  return reading.essay.fields.related.flatMap((slug, index) => {
    const other = bySlug.get(slug)?.sensitive ?? [];
    const both = essay.sensitive.filter((subject) => other.includes(subject));
    if (both.length === 0 || slug === essay.slug) return [];
    return reading.essay.problem(["related", index], {
      rule: "care/SM-11/related",
      message: `${quoted(slug)} is about ${both.join(" and ")} as well, so it is not suggested`,
      hint: "suggest one that helps, or leave it to the program",
    });
  });
}

/** SM-13: somebody has looked at each image beside a hard subject. */
function unreviewedImages({ essay, reading }: KnownEssay, { images }: SiteData): Problem[] {
  const { refersTo, file } = reading;
  if (!refersTo || !images || essay.safety.imagesReviewed) return [];
  return refersTo.images.flatMap((image) => {
    const name = plainPath(image.href).replace(/^\/images\//, "");
    const record = images.get(name);
    if (!record || record.reviewed) return [];
    return problemAt(file, refersTo.place(image), {
      rule: "care/SM-13/person",
      message: `nobody has looked at ${quoted(name)} beside this subject yet`,
      hint: "when somebody has, write into content/data/images.yaml: `reviewed: { by: name and role, on: 2026-12-01 }`",
    });
  });
}

/** Words age, and so does what is known: somebody looks again every two years, and after changes. */
const years = 2;

function checkedLongAgo({ essay, reading }: KnownEssay, now: number): Problem[] {
  const { checkedOn } = essay.safety;
  if (checkedOn === undefined) return [];
  const checked = DateTime.fromISO(checkedOn, { zone: "utc" });
  const report = (message: string) =>
    reading.essay.problem(["safety", "checkedOn"], {
      rule: "care/person",
      message,
      hint: "ask somebody who knows the subject to read it again, and write the day here",
    });
  if (checked.plus({ days: 1 }).toMillis() <= (essay.updated?.time ?? 0)) {
    return [report(`the essay was changed on ${essay.updated?.day}, after somebody checked it`)];
  }
  return checked.plus({ years }).toMillis() < now
    ? [
        report(
          `somebody checked this essay on ${checkedOn.slice(0, 10)}, more than ${years} years ago`,
        ),
      ]
    : [];
}

function isHard(essay: Essay | undefined): boolean {
  return (essay?.sensitive.length ?? 0) > 0;
}
