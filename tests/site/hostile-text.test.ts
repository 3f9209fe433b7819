// Whatever writers type, nothing of it runs, nothing is computed, and every problem has its place.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ContentCache } from "../../src/content/content-cache.ts";
import { formatProblem } from "../../src/content/format-problems.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import { hasErrors, type Problem } from "../../src/content/problem.ts";
import { anyFrontMatter, anyLine, sentinels } from "../helpers/any-front-matter.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";
import { build } from "../helpers/built-site.ts";
import {
  contentSite,
  essayText,
  loadSite,
  now,
  pageText,
  recordsText,
  siteText,
  writeFiles,
} from "../helpers/content-site.ts";
import { leaks } from "../helpers/leaks.ts";

const sentinel = fc.constantFrom(...sentinels);

/** Markdown in which a sentinel stands wherever text can, and where nothing is wrong. */
const harmless = fc
  .array(
    fc.oneof(
      sentinel,
      fc
        .constantFrom(
          (text: string) => `## ${text}\n\n### ${text}\n\n## Third`,
          (text: string) => `> - ${text}\n`,
          (text: string) => `| ${text} | b |\n|---|---|\n| ${text} | d |\n`,
          (text: string) => `\`${text}\`\n\n    ${text}\n\n\`\`\`${text}\n${text}\n\`\`\`\n`,
          (text: string) =>
            `[a](/about/ '${text.replaceAll("'", "\\\\'")}') <https://a.org/?${text.replace(/[\s<>]/g, "")}>`,
          (text: string) => `![${text}](../images/a.png)`,
          (text: string) => `Tea^[${text}]`,
          (text: string) => `::: voice\n${text}\n:::\n`,
          (text: string) => `Tea [@lee, ${text.replace(/[\][;]/g, "")}]`,
        )
        .chain((write) => sentinel.map(write)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join("\n\n"));

const anyBody = fc.oneof(
  harmless,
  fc.tuple(anyMarkdown, sentinel).map((parts) => parts.join("")),
);
const anyEssay = fc
  .tuple(anyFrontMatter, anyBody)
  .map(([front, body]) => `---\n${front}\n---\n\nTea ${body}\n`.toWellFormed());

describe("whatever an essay holds", () => {
  test("loading it gives no exception, and problems that lie in it", { timeout: 120_000 }, () => {
    let loaded = 0;
    const folder = contentSite({ "images/a.png": "" });
    // Only the essay is another each time.
    const cache = new ContentCache();
    fc.assert(
      fc.property(anyEssay, (text) => {
        writeFiles(folder, { "essays/tea.md": text });
        const { problems, essays } = loadPublication({ folder, now, cache });
        loaded += essays.length;
        expect(problems.filter((problem) => !hasPlace(problem, text)).map(formatProblem)).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
    // The property would say little of essays that nobody publishes.
    expect(loaded).toBeGreaterThan(20);
  });

  test("nothing of it runs in the site or in the preview", { timeout: 240_000 }, async () => {
    let published = 0;
    const line = anyLine(50, 60).map((text) => JSON.stringify(text));
    await fc.assert(
      fc.asyncProperty(
        anyEssay,
        anyBody,
        line,
        fc.boolean(),
        async (text, body, words, preview) => {
          const record = (id: string, name: string) =>
            `${id}: { ${name}: ${words}, description: ${words} }\n`;
          const publication = loadSite(
            {
              "data/site.yaml": siteText({ title: words, tagline: words, description: words }),
              "data/topics.yaml": record("rest", "title") + recordsText(["walking"]),
              "data/series.yaml": record("mornings", "title"),
              "data/people.yaml": record("editors", "name"),
              "data/references.yaml": ["lee", "smith-2020"]
                .map((key) => `${key}: { authors: ${words}, year: 2020, title: ${words} }\n`)
                .join(""),
              "pages/about.md": pageText({ title: words }, `Tea ${body.toWellFormed()}\n`),
              "essays/milk.md": essayText({ title: words }, "Milk [@lee].\n"),
              "images/a.png": "",
              "essays/tea.md": text,
            },
            { preview },
          );
          // What has problems is never published; the preview shows it all the same.
          if (hasErrors(publication.problems) && !preview) return;
          if (!preview) published += 1;
          const found = leaks(await build(publication));
          expect(found.filter((leak) => !(preview && leak.endsWith("control character")))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 80, examples: sentinels.map((text) => publishable(text)) },
    );
    // Few texts made at random are without problems.
    expect(published).toBeGreaterThanOrEqual(sentinels.length);
  });
});

/** Texts that have no problems, whatever stands in them. */
function publishable(sentinel: string): [string, string, string, boolean] {
  const title = JSON.stringify(sentinel.padEnd(50, "x"));
  return [essayText({ title }, `Tea \`${sentinel}\`\n`), "Tea", title, false];
}

test("a leak is found wherever it is", () => {
  const site = (path: string, text: string) => leaks(new Map([[path, Buffer.from(text)]]));
  expect(site("a.html", '<p title="a"onmouseover="b"><img src=x onerror=a>q49q')).toEqual([
    "a.html: a template has been computed",
    "a.html: an attribute onmouseover",
    "a.html: an image that nobody has put there",
    "a.html: an attribute onerror",
    "a.html: an element p that is not closed",
  ]);
  expect(site("a.html", '<script></script><a href="java&Tab;script:a">\u0001</a>')).toEqual([
    "a.html: an element script",
    "a.html: an address java\tscript:a",
    "a.html: a control character",
  ]);
  expect(site("a.xml", "<a><content>&lt;b onclick=''&gt;&lt;/b&gt;</content></a>")).toEqual([
    "a.xml: an attribute onclick",
  ]);
  expect(site("a.xml", "<a>&nbsp;</a>")[0]).toContain("a.xml: no XML");
  expect(site("a.json", '{ "items": [{ "content_html": "<svg></svg>" }] }')).toEqual([
    "a.json: an element svg",
    "a.json: an element could begin",
  ]);
});

/** Whether the place of a problem is one in the text; places in other files are not looked at. */
function hasPlace({ file, line, column }: Problem, text: string): boolean {
  if (file !== "content/essays/tea.md") return true;
  const written = text.split(/\r\n?|\n/)[line - 1];
  return written !== undefined && column >= 1 && column <= written.length + 1;
}
