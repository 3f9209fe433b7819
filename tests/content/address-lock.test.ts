import { describe, expect, test } from "vitest";
import { withId } from "../../src/content/lost-addresses.ts";
import { essayText, loadSite, problemsOf, type SiteFiles } from "../helpers/content-site.ts";

const two = "## Warm up\n\nTea.\n\n## Drink\n\nMore.\n";
const lock = "/essays/tea/\n/essays/tea/#drink\n/essays/tea/#warm-up\n";

function linesOf(files: SiteFiles): string[] {
  return problemsOf(files).flatMap((problem) => problem.split("\n"));
}

describe("the record of addresses", () => {
  test("holds every essay and section, sorted, scheduled ones and aliases included", () => {
    const { addresses } = loadSite({
      "essays/tea.md": essayText({ aliases: "[/old/tea/]" }, two),
      "essays/later.md": essayText({ date: "2030-01-01" }),
      "essays/draft.md": essayText({ draft: "true" }),
    });
    expect(addresses.text).toBe(
      "/essays/later/\n/essays/tea/\n/essays/tea/#drink\n/essays/tea/#warm-up\n/old/tea/\n",
    );
  });

  test("is complete when nothing is new, whatever its order and line ends", () => {
    const shuffled = lock.split("\n").reverse().join("\r\n");
    const { addresses, problems } = loadSite({
      "essays/tea.md": essayText({}, two),
      "addresses.lock": shuffled,
    });
    expect(addresses).toMatchObject({ added: [], text: lock });
    expect(problems).toEqual([]);
  });

  test("asks for an alias when a file was renamed", () => {
    expect(linesOf({ "essays/chai.md": essayText({}, two), "addresses.lock": lock })).toEqual(
      ["/essays/tea/", "/essays/tea/#drink", "/essays/tea/#warm-up"].flatMap((address, index) => [
        `content/addresses.lock:${index + 1}:1  error  \`${address}\` was published, and no essay answers there any more`,
        `    was it renamed to content/essays/chai.md? Then add \`aliases: [/essays/tea/]\` there; or, if its readers may find nothing, delete line ${index + 1} of content/addresses.lock`,
      ]),
    );
  });

  test("is content with the alias, and goes on asking for the sections", () => {
    const keys = { aliases: "[/essays/tea/]" };
    const files = { "essays/chai.md": essayText(keys, two), "addresses.lock": lock };
    expect(problemsOf(files)).toEqual([]);
    const shorter = { ...files, "essays/chai.md": essayText(keys, "## Drink\n\nTea.\n") };
    expect(linesOf(shorter)).toEqual([
      "content/essays/chai.md:1:1  error  `/essays/tea/#warm-up` was published, and no section has the id `warm-up` any more",
      "    write {#warm-up} after the heading that now holds it; or, if its readers may find nothing, delete line 3 of content/addresses.lock",
    ]);
  });

  test("gives the exact line when a heading was changed", () => {
    const text = essayText({}, two.replace("## Warm up", "## Warm your hands ##"));
    expect(linesOf({ "essays/tea.md": text, "addresses.lock": lock })).toEqual([
      "content/essays/tea.md:8:1  error  `/essays/tea/#warm-up` was published, and no section has the id `warm-up` any more",
      "    write `## Warm your hands {#warm-up}`, which `npm run check -- --fix` does for you",
    ]);
  });

  test("makes no guess between two headings that are as good", () => {
    const text = essayText({}, "## One thing\n\nTea.\n\n## Another thing\n\nMore.\n");
    const { addresses } = loadSite({ "essays/tea.md": text, "addresses.lock": lock });
    expect(addresses.repairs).toEqual([]);
    expect(addresses.problems).toHaveLength(2);
  });

  test.each([
    ["none", ""],
    [
      "thousands of others",
      Array.from({ length: 9000 }, (_, index) => `## New ${index}\n`).join(""),
    ],
  ])("tells of thousands of lost sections where there are %s, and does not hang", (_, body) => {
    const lines = Array.from({ length: 19_000 }, (_, index) => `/essays/tea/#old-${index}\n`);
    const { addresses, problems } = loadSite({
      "essays/tea.md": essayText({}, body),
      "addresses.lock": `/essays/tea/\n${lines.join("")}`,
    });
    expect(problems[0]?.message).toBe(
      "`/essays/tea/#old-0` was published, and no section has the id `old-0` any more",
    );
    expect(addresses.repairs).toEqual([]);
  });

  test("does not let a published essay become a draft", () => {
    const text = essayText({ draft: "true" }, two);
    const [first, hint] = linesOf({ "essays/tea.md": text, "addresses.lock": "/essays/tea/\n" });
    expect(first).toBe(
      "content/essays/tea.md:6:8  error  `/essays/tea/` was published, and a draft is not",
    );
    expect(hint).toContain("withdrawn: { date: …, reason: … }");
  });

  test("keeps the addresses of an essay that was taken back", () => {
    const withdrawn = "{ date: 2026-03-01, reason: It was wrong. }";
    const text = essayText({ withdrawn }, two);
    expect(problemsOf({ "essays/tea.md": text, "addresses.lock": lock })).toEqual([]);
  });

  test("says nothing of an essay that cannot be read", () => {
    const problems = problemsOf({ "essays/tea.md": "no front matter", "addresses.lock": lock });
    expect(problems.filter((problem) => problem.includes("was published"))).toEqual([]);
  });

  test("names the lines that two changes left", () => {
    const torn = `<<<<<<< ours\n${lock}=======\n>>>>>>> theirs\nnonsense\n`;
    const files = { "essays/tea.md": essayText({}, two), "addresses.lock": torn };
    expect(linesOf(files)).toEqual([
      ...[
        "1:1  error  `<<<<<<< ours`",
        "5:1  error  `=======`",
        "6:1  error  `>>>>>>> theirs`",
      ].flatMap((place) => [
        `content/addresses.lock:${place} is not an address`,
        "    two changes met here: keep the addresses of both, and remove this line",
      ]),
      "content/addresses.lock:7:1  error  `nonsense` is not an address",
      "    each line is one address such as /essays/tea/ or /essays/tea/#a-second-cup",
    ]);
  });
});

test.each([
  ["## New", "## New {#old}"],
  ["## New ##", "## New {#old}"],
  ["> ## New {#other}  ", "> ## New {#old}"],
  ["Underlined", "Underlined {#old}"],
])("an id is written at the end of the line %s", (line, repaired) => {
  expect(withId(line, "old")).toBe(repaired);
});
