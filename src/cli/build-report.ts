// What a build has to say at its end, for people and for programs.

import { DateTime } from "luxon";
import type { CardCounts } from "../cards/make-cards.ts";
import type { AllowedWording } from "../content/allowed-entries.ts";
import type { Problem } from "../content/problem.ts";
import type { Publication } from "../content/publication.ts";
import type { FolderContents } from "../output/folder-contents.ts";
import { counted } from "./reporter.ts";

/** The report of a build, or of a check when nothing was built. Times are milliseconds. */
export interface Report {
  readonly essays: number;
  readonly drafts: number;
  readonly scheduled: number;
  readonly withdrawn: number;
  /** When the next scheduled essay is due, ISO 8601 with its zone; a build is needed then. */
  readonly nextDue: string | null;
  readonly outsideLinks: number;
  readonly newAddresses: readonly string[];
  readonly problems: readonly Problem[];
  /** Wordings that comments allow. */
  readonly allowedWordings: readonly AllowedWording[];
  readonly site?: FolderContents;
  readonly cards?: CardCounts;
  /** How many links within the site lead where they should. */
  readonly linksChecked?: number;
  readonly stages?: Readonly<Record<string, number>>;
}

export function reportOf(
  { schedule, outsideLinks, addresses, allowedWordings }: Publication,
  problems: readonly Problem[],
  built: Pick<Report, "site" | "cards" | "linksChecked" | "stages"> = {},
): Report {
  const { published, drafts, scheduled, withdrawn, next } = schedule;
  return {
    essays: published,
    drafts,
    scheduled,
    withdrawn,
    nextDue: next?.iso ?? null,
    outsideLinks: outsideLinks.length,
    newAddresses: addresses.added,
    problems,
    allowedWordings,
    ...built,
  };
}

/** The report in a few lines. */
export function reportText(report: Report, zone: string): string {
  const { essays, drafts, withdrawn, site, cards, linksChecked, stages, newAddresses } = report;
  const counts = [
    counted(essays, "essay"),
    drafts > 0 && counted(drafts, "draft"),
    withdrawn > 0 && `${withdrawn} withdrawn`,
    scheduledText(report, zone),
  ];
  const lines = [counts.filter((part) => part !== false && part !== "").join(", ")];
  if (site) {
    const { pages, bytes, largestPage } = site;
    const largest = largestPage
      ? `; the largest, ${largestPage.path}, has ${kilobytes(largestPage.bytes)}`
      : "";
    lines.push(`${counted(pages, "page")} and ${kilobytes(bytes)} in _site/${largest}`);
  }
  if (cards) lines.push(`${counted(cards.total, "card")}, ${cards.drawn || "none"} of them new`);
  if (linksChecked !== undefined) {
    lines.push(`${counted(linksChecked, "link")} checked`);
  }
  const allowed = allowedText(report.allowedWordings);
  if (allowed !== undefined) lines.push(allowed);
  if (newAddresses.length > 0 && site) {
    lines.push(`${counted(newAddresses.length, "new line")} in content/addresses.lock: commit it`);
  }
  if (stages) {
    const times = Object.entries(stages).map(([name, ms]) => `${name} ${(ms / 1000).toFixed(2)} s`);
    lines.push(times.join(", "));
  }
  return lines.join("\n");
}

/** `2 wordings allowed by their writers`; nothing when there is none. */
export function allowedText(allowed: readonly AllowedWording[]): string | undefined {
  return allowed.length === 0
    ? undefined
    : `${counted(allowed.length, "comment")} that ${allowed.length === 1 ? "allows" : "allow"} a wording; --format=json lists them`;
}

/** `2 scheduled, next 1 December 09:00 Europe/London: needs a build then`. */
function scheduledText({ scheduled, nextDue }: Report, zone: string): string {
  if (nextDue === null) return "";
  const next = DateTime.fromISO(nextDue, { zone, locale: "en-GB" });
  return `${scheduled} scheduled, next ${next.toFormat("d MMMM yyyy HH:mm")} ${zone}: needs a build then`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
