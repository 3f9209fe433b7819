import { describe, expect, test } from "vitest";
import { isUrgent, type Upkeep, upkeepReport } from "../../src/upkeep/upkeep-report.ts";

const place = { file: "content/essays/tea.md", line: 8, column: 3 };
const none = { now: [], soon: [] };
const inOrder = { broken: [], moved: [], unsure: [], ok: 1 };

describe("upkeepReport", () => {
  test("says what is to do, what comes, and what others answered", () => {
    const upkeep: Upkeep = {
      tasks: {
        now: [{ url: "/essays/tea/", text: "a review was due on 2026-05-01" }],
        soon: [{ url: "/help/gb/", text: "2 entries last checked in 2026-03" }],
      },
      links: {
        broken: [{ ...place, href: "https://a.org/", reason: "404 Not Found" }],
        moved: [{ ...place, href: "https://b.org/", to: "https://c.org/" }],
        unsure: [{ ...place, href: "https://d.org/", reason: "no answer within 15 seconds" }],
        ok: 12,
      },
      audit: {
        weaknesses: [{ name: "tea", severity: "high", range: "<2", title: "Tea runs code" }],
      },
    };
    expect(upkeepReport(upkeep, "2026-06-15")).toBe(`# Upkeep on 2026-06-15

## To do now

- \`/essays/tea/\`: a review was due on 2026-05-01

## Coming up

- \`/help/gb/\`: 2 entries last checked in 2026-03

## Links to other sites

- broken: \`content/essays/tea.md:8\` \`https://a.org/\`: 404 Not Found
- moved for good: \`content/essays/tea.md:8\` \`https://b.org/\`: write \`https://c.org/\`
- could not be checked: \`content/essays/tea.md:8\` \`https://d.org/\`: no answer within 15 seconds
- 12 links in order.

## Packages

- high: \`tea <2\`: Tea runs code`);
  });

  test("is short when there is nothing", () => {
    expect(upkeepReport({ tasks: none }, "2026-06-15")).toBe(`# Upkeep on 2026-06-15

## To do now

Nothing is overdue.

## Coming up

Nothing in the next weeks.`);
  });

  test.each([
    [[], "No weakness is known."],
    [undefined, "The registry did not answer."],
  ])("of packages with %j ends in words: %s", (weaknesses, words) => {
    const report = upkeepReport({ tasks: none, audit: { weaknesses } }, "2026-06-15");
    expect(report.split("\n").at(-1)).toBe(words);
  });

  test("lets nothing that others wrote become markup", () => {
    const reason = "200, redirected to https://a.org/\n# <img src=x> [evil](https://e.org/) `x`";
    const links = { ...inOrder, broken: [{ ...place, href: "https://a.org/`\n# x", reason }] };
    const title = "<b>@everyone</b>";
    const weaknesses = [{ name: "tea", severity: "low", range: "`", title } as const];
    const lines = upkeepReport({ tasks: none, links, audit: { weaknesses } }, "2026-06-15");
    expect(lines.split("\n").filter((line) => /^- (?:broken|low)/.test(line))).toEqual([
      "- broken: `content/essays/tea.md:8` `https://a.org/%60\uFFFD# x`: 200, redirected to https://a.org/\uFFFD\\# \\<img src=x\\> \\[evil\\](https://e.org/) \\`x\\`",
      "- low: `tea %60`: \\<b\\>\\@everyone\\</b\\>",
    ]);
  });
});

describe("isUrgent", () => {
  const task = { url: "/", text: "" };
  const weakness = { name: "tea", range: "*" };
  test.each<[string, Upkeep, boolean]>([
    ["nothing", { tasks: none, links: inOrder, audit: { weaknesses: [] } }, false],
    ["what comes", { tasks: { now: [], soon: [task] } }, false],
    ["what is overdue", { tasks: { now: [task], soon: [] } }, true],
    [
      "a broken link",
      { tasks: none, links: { ...inOrder, broken: [{ ...place, href: "", reason: "" }] } },
      true,
    ],
    [
      "a link that moved",
      { tasks: none, links: { ...inOrder, moved: [{ ...place, href: "", to: "" }] } },
      false,
    ],
    ["no answer", { tasks: none, audit: { weaknesses: undefined } }, false],
    [
      "a moderate weakness",
      { tasks: none, audit: { weaknesses: [{ ...weakness, severity: "moderate" }] } },
      false,
    ],
    [
      "a high one",
      { tasks: none, audit: { weaknesses: [{ ...weakness, severity: "high" }] } },
      true,
    ],
  ])("%s", (_, upkeep, expected) => {
    expect(isUrgent(upkeep)).toBe(expected);
  });
});
