import { describe, expect, test } from "vitest";
import { readHelplines } from "../../src/content/read-helplines.ts";
import { upkeepTasks } from "../../src/upkeep/upkeep-tasks.ts";
import { essayText, loadSite, reviewed } from "../helpers/content-site.ts";
import { country } from "../helpers/help-country.ts";

/** What is to do on a day, as `now: …` and `soon: …`. */
function tasksOn(day: string, essay: object, helplines = ""): string[] {
  const now = Date.parse(`${day}T12:00:00Z`);
  const publication = loadSite({ "essays/tea.md": essayText({ ...essay }) }, { now });
  const file = "content/data/helplines/gb.yaml";
  const sources = helplines === "" ? [] : [{ file, name: "gb.yaml", text: helplines }];
  const { countries } = readHelplines(sources);
  const { now: first, soon } = upkeepTasks(publication, { countries, now });
  return [
    ...first.map(({ url, text }) => `now: ${url} ${text}`),
    ...soon.map(({ url, text }) => `soon: ${url} ${text}`),
  ];
}

describe("a review", () => {
  const review = { ...reviewed, nextReview: "2026-09-01" };

  test.each([
    ["2026-07-02", []],
    ["2026-07-03", ["soon: /essays/tea/ a review is due on 2026-09-01"]],
    ["2026-09-01", ["soon: /essays/tea/ a review is due on 2026-09-01"]],
    ["2026-09-02", ["now: /essays/tea/ a review was due on 2026-09-01"]],
    ["2036-09-02", ["now: /essays/tea/ a review was due on 2026-09-01"]],
  ])("that is due on 1 September is on %s: %j", (day, tasks) => {
    expect(tasksOn(day, review)).toEqual(tasks);
  });

  test("is to be repeated when the text has changed since", () => {
    expect(tasksOn("2026-06-15", { ...reviewed, updated: "2026-06-02" })).toEqual([
      "now: /essays/tea/ the text changed after its review on 2026-06-01",
    ]);
    expect(tasksOn("2026-06-15", { ...reviewed, updated: "2026-06-01" })).toEqual([]);
  });

  test("is not asked for where there was none", () => {
    expect(tasksOn("2036-06-15", {})).toEqual([]);
  });
});

describe("helplines", () => {
  const fresh = country.replaceAll(/lastChecked: [\d-]+/g, "lastChecked: 2026-05");

  test("are to be checked again when they are 90 days old, and first of all after 180", () => {
    expect(tasksOn("2026-07-30", {}, fresh)).toEqual([]);
    const soon =
      "soon: /help/gb/ 4 entries last checked in 2026-05 or later: look at them again before long";
    expect(tasksOn("2026-07-31", {}, fresh)).toEqual([soon]);
    expect(tasksOn("2026-10-28", {}, fresh)).toEqual([soon]);
    expect(tasksOn("2026-10-29", {}, fresh)).toEqual([
      "now: /help/gb/ 4 entries last checked in 2026-05 or later: look at them again before all else",
    ]);
  });

  test("that nobody sees are left out, and the oldest is named", () => {
    const mixed = fresh
      .replace(/(id: waiting.*)2026-05/, "$12020-01")
      .replace("2026-05", "2026-01-09");
    expect(tasksOn("2026-06-15", {}, mixed)).toEqual([
      "soon: /help/gb/ 1 entry last checked in 2026-01-09 or later: look at them again before long",
    ]);
  });
});
