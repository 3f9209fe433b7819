import { describe, expect, test } from "vitest";
import { dueSince } from "../../src/content/due.ts";
import {
  essayText,
  loadSite,
  reviewed,
  type SiteFiles,
  siteText,
} from "../helpers/content-site.ts";
import { country } from "../helpers/help-country.ts";

const at = (written: string) => Date.parse(written);

/** What a site has to say at one time that it did not say at an earlier one. */
function due(files: SiteFiles, then: string, now: string): string[] {
  return dueSince(loadSite(files, { now: at(now) }), at(then), at(now));
}

const scheduled = { "essays/tea.md": essayText({ date: "2026-12-01T09:00+00:00" }) };
const review = { ...reviewed, nextReview: "2026-09-01" };
const inLondon = { "data/site.yaml": siteText({ timeZone: "Europe/London" }) };

describe("dueSince", () => {
  test.each([
    ["2026-11-30T00:00Z", "2026-12-01T09:00Z", ["/essays/tea/ is due since 2026-12-01T09:00:00Z"]],
    [
      "2026-12-01T08:59:59Z",
      "2026-12-09T00:00Z",
      ["/essays/tea/ is due since 2026-12-01T09:00:00Z"],
    ],
    ["2026-11-30T00:00Z", "2026-12-01T08:59:59Z", []],
    ["2026-12-01T09:00Z", "2026-12-09T00:00Z", []],
  ])("from %s to %s tells of an essay that is scheduled between: %j", (then, now, expected) => {
    expect(due(scheduled, then, now)).toEqual(expected);
  });

  test.each([
    ["2026-09-01T12:00Z", "2026-09-01T22:59Z", 0],
    // Midnight in London.
    ["2026-09-01T12:00Z", "2026-09-01T23:00Z", 1],
    ["2026-09-02T12:00Z", "2026-10-02T12:00Z", 0],
  ])("from %s to %s a review becomes overdue: %j", (then, now, count) => {
    const files = { ...inLondon, "essays/tea.md": essayText(review) };
    const told = "/essays/tea/ has to say that its review was due on 2026-09-01";
    expect(due(files, then, now)).toEqual(count === 0 ? [] : [told]);
  });

  test.each([
    // 180 days after 16 December 2025, the oldest line that is shown.
    ["2026-06-13T00:00Z", "2026-06-14T00:00Z", 0],
    ["2026-06-14T00:00Z", "2026-06-15T00:00Z", 1],
    ["2026-06-15T00:00Z", "2026-06-16T00:00Z", 0],
  ])("from %s to %s helplines become old: %j", (then, now, count) => {
    const told = "/help/gb/ has to say that lines were not checked for long";
    const files = { "data/helplines/gb.yaml": country };
    expect(due(files, then, now)).toEqual(count === 0 ? [] : [told]);
  });

  test("tells of nothing as long as nobody has written anything and nothing was to come", () => {
    expect(due({ "essays/tea.md": essayText() }, "2026-06-01T00:00Z", "2026-07-01T00:00Z")).toEqual(
      [],
    );
  });
});
