import { describe, expect, test } from "vitest";
import { oldBefore } from "../../src/content/helpline-dates.ts";
import { loadSite, problemsOf, type SiteFiles } from "../helpers/content-site.ts";
import { country } from "../helpers/help-country.ts";

const file = "data/helplines/gb.yaml";
const confirmed = (text: string) =>
  text.replaceAll(/url: "(https:\/\/[a-z.]+\/)"/g, 'url: "$1", checkedBy: Ann, sourceUrl: "$1"');

/** A day within the time zone of helplines, which is none. */
const day = (written: string) => Date.parse(`${written}T12:00:00Z`);

function problemsOn(written: string, files: SiteFiles): string[] {
  return problemsOf(files, { now: day(written) });
}

describe("what is known of a line", () => {
  const fresh = confirmed(country).replaceAll(/lastChecked: [\d-]+/g, "lastChecked: 2026-05");

  test("may be 90 days old", () => {
    expect(problemsOn("2026-07-30", { [file]: fresh })).toEqual([]);
  });

  test("is warned of after 90 days, once for all of them, the oldest first", () => {
    expect(problemsOn("2026-07-31", { [file]: fresh })).toEqual([
      "content/data/helplines/gb.yaml:4:16  warning  this was last checked in 2026-05, more than 90 days ago, and so 4 more\n    docs/helplines.md says how to check a line again",
    ]);
    expect(problemsOn("2026-06-15", { [file]: confirmed(country) })).toEqual([
      expect.stringContaining("last checked in 2025-12-16, more than 90 days ago, and so 1 more"),
    ]);
  });

  test("never stops publishing, however old it is", () => {
    const { problems } = loadSite({ [file]: fresh }, { now: day("2096-01-01") });
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("can be of today wherever on earth it is written, and not of later", () => {
    const on = (date: string) => fresh.replace("lastChecked: 2026-05", `lastChecked: ${date}`);
    expect(problemsOn("2026-06-15", { [file]: on("2026-06-16") })).toEqual([]);
    expect(problemsOn("2026-06-15", { [file]: on("2026-06-17") })).toEqual([
      "content/data/helplines/gb.yaml:4:16  error  `2026-06-17` is yet to come\n    write the day on which you compared it",
    ]);
  });

  test("is warned of where nobody answers for it, once for all that readers see", () => {
    expect(
      problemsOn("2026-06-15", { [file]: country.replaceAll(/2025-12-1./g, "2026-05") }),
    ).toEqual([
      "content/data/helplines/gb.yaml:6:5  warning  nobody has confirmed this line on its official page, and so 2 more; readers are told so\n    docs/helplines.md says how; then add `checkedBy` and `sourceUrl`",
    ]);
  });
});

test("readers are asked to confirm what is older than 180 days", () => {
  expect(oldBefore(day("2026-06-15"))).toBe("2025-12-17");
});
