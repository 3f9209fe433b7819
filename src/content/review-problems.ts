// Whether an essay was reviewed by somebody who can, and whether that is long ago. What has an error
// is told wrong; age and a missing review only warn, and the page says them.

import { dayOf } from "./moment.ts";
import { didYouMean } from "./nearest.ts";
import type { Finding, Problem } from "./problem.ts";
import type { Essay } from "./publication.ts";
import { quoted } from "./quoted.ts";
import type { ReadableEssay } from "./read-essay.ts";
import { latestReview, mostYears } from "./review.ts";
import type { EssayFields } from "./schema/essay-schema.ts";
import type { SiteData } from "./site-data.ts";
import { fieldName } from "./validate.ts";
import type { Path } from "./yaml-source.ts";

interface KnownEssay {
  readonly essay: Essay;
  readonly reading: ReadableEssay;
}

interface Placed {
  readonly path: Path;
  readonly finding: Finding;
}

/** @param now decides what is overdue, and which days are yet to come */
export function reviewProblems(
  essays: readonly KnownEssay[],
  data: SiteData,
  now: number,
): Problem[] {
  const { timeZone } = data.site;
  const days = { today: dayOf(now, timeZone), tomorrow: dayOf(now + 86_400_000, timeZone) };
  return essays
    .filter(({ essay }) => essay.status !== "withdrawn")
    .flatMap(({ essay, reading }) => {
      const { fields, problem } = reading.essay;
      return [
        ...reviewer(fields, data),
        ...halfTold(fields),
        ...impossibleDays(essay, fields, days.tomorrow, timeZone),
        ...overdue(essay, fields, days.today),
        ...changedSince(essay),
        ...missingReview(fields),
      ].map(({ path, finding }) => problem(path, finding));
    });
}

/** TR-02: somebody with credentials who has not written it. */
function reviewer({ reviewedBy: id, authors }: EssayFields, { people }: SiteData): Placed[] {
  // A file of people that could not be read blames nobody who is named.
  if (id === undefined || !people) return [];
  const path = ["reviewedBy"];
  const refuse = (message: string, hint: string): Placed[] => [
    { path, finding: { rule: "trust/TR-02", message, hint } },
  ];
  const person = people.get(id);
  if (!person) {
    const hint = didYouMean(id, people.keys(), "content/data/people.yaml");
    return [{ path, finding: { rule: "trust/TR-02", message: noPerson(id), hint } }];
  }
  if (authors.includes(id)) {
    return refuse(
      `${quoted(id)} has written this essay, and cannot review it as well`,
      "ask somebody else with credentials",
    );
  }
  return person.credentials === undefined
    ? refuse(
        `${quoted(id)} has no credentials, and a review needs somebody who has`,
        "write them into content/data/people.yaml if they exist, or leave `reviewedBy` out: the page then says that nobody has reviewed it",
      )
    : [];
}

function noPerson(id: string): string {
  return `there is no person ${quoted(id)}`;
}

/** TR-03: who and when belong together. */
function halfTold({ reviewedBy, lastReviewed, nextReview }: EssayFields): Placed[] {
  const rule = "trust/TR-03";
  if (reviewedBy !== undefined && lastReviewed === undefined) {
    const message = "this says who has reviewed the essay, and nothing says when";
    const finding: Finding = { rule, message, hint: "add `lastReviewed` with the day" };
    return [{ path: ["reviewedBy"], finding }];
  }
  if (reviewedBy !== undefined) return [];
  const key = lastReviewed !== undefined ? "lastReviewed" : "nextReview";
  if (lastReviewed === undefined && nextReview === undefined) return [];
  const message = "this is the day of a review, and nothing says whose";
  const hint = "add `reviewedBy`; a day on which the text changed is `updated`";
  return [{ path: [key], finding: { rule, message, hint } }];
}

/** TR-03: a review has taken place, and the next one is within three years. */
function impossibleDays(
  { review }: Essay,
  { lastReviewed = "", nextReview = "" }: EssayFields,
  tomorrow: string,
  zone: string,
): Placed[] {
  if (!review) return [];
  const rule = "trust/TR-03";
  const { last, next } = review;
  const found = (path: Path, told: string, hint: string): Placed => ({
    path,
    finding: { rule, message: `${fieldName(path)}: ${told}`, hint },
  });
  if (last.day > tomorrow) {
    const hint = "write the day on which somebody reviewed the essay";
    return [found(["lastReviewed"], `${lastReviewed} is yet to come`, hint)];
  }
  if (next.day < last.day) {
    const told = `${nextReview} is before the last review, ${lastReviewed}`;
    return [found(["nextReview"], told, "correct one of the two")];
  }
  const latest = latestReview(last, zone).day;
  if (next.day <= latest) return [];
  const told = `${nextReview} is more than ${mostYears} years after the last review`;
  return [found(["nextReview"], told, `write ${latest} or a day before it`)];
}

const askAgain = "ask the reviewer to read it again, and write the day into `lastReviewed`";

/** TR-03: time passes. A next review that was never possible is told already. */
function overdue({ review }: Essay, { nextReview }: EssayFields, today: string): Placed[] {
  if (!review || review.next.day >= today || review.next.day < review.last.day) return [];
  const message = `a review was due on ${review.next.day}, and the page says so`;
  const path = [nextReview === undefined ? "lastReviewed" : "nextReview"];
  return [{ path, finding: { rule: "trust/TR-03/due", message, hint: askAgain } }];
}

/** TR-03: what the reviewer has not seen. */
function changedSince({ review, updated }: Essay): Placed[] {
  if (!review || !updated || updated.day <= review.last.day) return [];
  const message = `the text changed after its review on ${review.last.day}`;
  return [{ path: ["updated"], finding: { rule: "trust/TR-03/due", message, hint: askAgain } }];
}

/** TR-02: information and hard subjects want a reviewer. */
function missingReview({ reviewedBy, kind, sensitive }: EssayFields): Placed[] {
  if (reviewedBy !== undefined) return [];
  if (kind !== "information" && sensitive.length === 0) return [];
  const path = [kind === "information" ? "kind" : "sensitive"];
  const message = "no clinician has reviewed this essay, and the page says so";
  const hint =
    "ask somebody with credentials, and write `reviewedBy` and `lastReviewed`; nobody is made up";
  return [{ path, finding: { rule: "trust/TR-02/missing", message, hint } }];
}
