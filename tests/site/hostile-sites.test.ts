// Whole sites that nobody would write, from their files to `_site`: each ends in a right page or in
// the problem that is printed, within a minute and with 512 MB of memory for the program's objects.
// Most take a second or two; the minute is for busy machines.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFiles } from "../helpers/built-site.ts";
import { essayText, pageText, type SiteFiles } from "../helpers/content-site.ts";
import { parseHtml } from "../helpers/parse-html.ts";
import { type CommandResult, projectCopy } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

const limit = 60_000;

interface Built extends CommandResult {
  /** The text of an essay's page as a browser shows it; empty when nothing was published. */
  readonly page: (essay: string) => string;
}

async function buildSite(files: SiteFiles): Promise<Built> {
  const folder = projectCopy(files);
  const result = await runWarm(folder, ["build"], {}, { memory: 512, timeout: limit });
  const isPublished = existsSync(join(folder, "_site"));
  expect(isPublished).toBe(result.code === 0);
  const site = isPublished ? readFiles(join(folder, "_site")) : new Map<string, Buffer>();
  const page = (essay: string) =>
    parseHtml(String(site.get(`essays/${essay}/index.html`) ?? "")).text;
  return { ...result, page };
}

/** With a glossary, whose words and abbreviations are looked for as well. */
const essay = (body: string): SiteFiles => ({
  "data/glossary.yaml": "terms: { tea: { term: kettle, meaning: A vessel to boil water in. } }\n",
  "essays/tea.md": essayText({ keyPoints: "[One., Two.]" }, body),
});
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

const sentence = "The quiet walk helped me to breathe, and tea with a neighbour made it warmer.\n";
const prose = (bytes: number) => `${sentence.repeat(12)}\n`.repeat(bytes / sentence.length / 12);

describe("a site becomes what it says, though it has", () => {
  test.each([
    ["prose of almost a megabyte", essay(prose(950_000)), "made it warmer."],
    ["a list of 19,000 items", essay(lines(19_000, (index) => `- item ${index}\n`)), "item 18999"],
    ["10,000 headings with the same words", essay("## Tea\n".repeat(10_000)), "Tea"],
    [
      "5,000 notes",
      essay(
        lines(5000, (index) => `A[^${index}] ${index % 99 ? "" : "\n\n"}`) +
          lines(5000, (index) => `\n[^${index}]: note ${index}\n`),
      ),
      "note 4999",
    ],
    ["a line of code of almost a megabyte", essay(`    ${"tea ".repeat(240_000)}\n`), "tea tea"],
    [
      "a table of 19,000 rows",
      essay(`| a |\n|---|\n${lines(19_000, (row) => `| ${row} |\n`)}`),
      "18999",
    ],
  ])("%s", { timeout: 2 * limit }, async (_, files, text) => {
    const { code, stderr, page } = await buildSite(files);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(nothingOrHeavy) });
    expect(page("tea")).toContain(text);
  });
});

/** All that may be said of a text at the limits is that it is long. */
const nothingOrHeavy =
  /^(?:content\/essays\/tea\.md:1:1 {2}warning {2}in its page, what it says weighs [^\n]+\n(?: {4}[^\n]+\n)+\n1 warning\n\n?)?$/;

describe("essays of one site become what they say, though they have", () => {
  const texts = [
    ["thousands of brackets", `${"[".repeat(9000)}tea${"]".repeat(900)}`, "tea]"],
    ["emphasis within emphasis", `${"*a **b ".repeat(1400)}tea`, "tea"],
    ["quotations deep within each other", `${"> ".repeat(80)}tea`, "tea"],
    [
      "invisible characters that do no harm",
      "می\u200Cخواهم \u2067שלום\u2069 tea\u00AD",
      "می\u200Cخواهم \u2067שלום\u2069 tea\u00AD",
    ],
    [
      "the keys of every object in its text",
      "`__proto__` constructor {{ 7*7 }} <b>",
      "__proto__ constructor {{ 7*7 }} <b>",
    ],
  ] as const;
  const files = texts.map(([, body], index) => [
    `essays/tea-${index}.md`,
    essayText({ title: `Tea ${index}`, keyPoints: "[One., Two.]" }, `${body}\n`),
  ]);
  let built: Built | undefined;

  test.each(texts.map(([name, , text], index) => [name, index, text] as const))(
    "%s",
    { timeout: 2 * limit },
    async (_, index, text) => {
      built ??= await buildSite(Object.fromEntries(files));
      expect(built).toMatchObject({ code: 0, stderr: "" });
      expect(built.page(`tea-${index}`)).toContain(text);
    },
  );
});

const divide = "divide it, or look whether something was pasted into it that does not belong there";
const tea = "content/essays/tea.md";

describe("a site is refused with what is to be mended, when it has", () => {
  test.each([
    [
      "prose of 10 MB",
      essay(prose(10_000_000)),
      `${tea}:1:1  error  this file has 10.1 MB, and at most 1.0 MB are read\n    ${divide}`,
    ],
    [
      "a list of 100,000 lines",
      essay("- a\n".repeat(100_000)),
      `${tea}:20001:1  error  this file has 100,008 lines, and at most 20,000 are read`,
    ],
    [
      "a line of 5 MB",
      essay("tea ".repeat(1_250_000)),
      `${tea}:1:1  error  this file has 5.1 MB, and at most 1.0 MB are read`,
    ],
    [
      "a line of almost a megabyte",
      essay("tea ".repeat(249_000)),
      `${tea}:9:1  error  this paragraph has 995,999 characters, and at most 10,000 are read`,
    ],
    [
      "100,000 anchors",
      { "essays/tea.md": essayText({ x: `[${lines(100_000, () => "&a b,")}]` }) },
      `${tea}:1:1  error  the front matter has 500,130 characters, and at most 64,000 are read`,
    ],
    [
      "a data file of 2 MB",
      { ...essay("tea\n"), "data/series.yaml": "#".repeat(2_000_000) },
      `content/data/series.yaml:1:1  error  this file has 2.0 MB, and at most 1.0 MB are read`,
    ],
    [
      "100,000 problems",
      {
        ...essay("tea\n"),
        "pages/about.md": pageText({}, `${"[^n] ".repeat(10)}\n\n`.repeat(9900)),
      },
      `content/pages/about.md:19804:1  info  there are 98,900 more problems in this file, up to here`,
    ],
  ])("%s", { timeout: 2 * limit }, async (_, files, problem) => {
    const { code, stdout, stderr } = await buildSite(files);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(withoutFrames(stderr)).toContain(`${problem}\n`);
    expect(stderr.length).toBeLessThan(60_000);
  });
});

/** Problems without the lines of the file that are shown with them. */
function withoutFrames(text: string): string {
  return text.replace(/^[ \d]{5} │.*\n/gm, "");
}
