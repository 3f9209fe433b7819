import { describe, expect, test } from "vitest";
import { formatProblem } from "../../../src/content/format-problems.ts";
import type { Problem } from "../../../src/content/problem.ts";
import type { PageOrigin } from "../../../src/content/publication.ts";
import { checkSite } from "../../../src/output/gates/check-site.ts";
import { gateProblems } from "../../../src/output/gates/gate-problems.ts";
import { finishedPage, finishedSite, siteUrl } from "../../helpers/finished-site.ts";

/** An essay that has each of its links on one line of its own, from line 8 on. */
function origin(file: string, links: readonly string[], headings: readonly string[] = []) {
  const places = (written: readonly string[], wanted: string) =>
    written.flatMap((one, index) => (one === wanted ? { line: 8 + index, column: 5 } : []));
  return {
    file,
    placesOfLink: (address) => places(links, address),
    placesOfHeading: (id) => places(headings, id),
  } satisfies PageOrigin;
}

function problemsIn(
  pages: Readonly<Record<string, string>>,
  origins: Readonly<Record<string, PageOrigin>> = {},
  known: readonly Problem[] = [],
): string[] {
  const files = Object.entries(pages).map(([path, body]) => [path, finishedPage(body)] as const);
  const folder = finishedSite(Object.fromEntries(files));
  const { findings } = checkSite(folder, siteUrl);
  return gateProblems(findings, {
    folder,
    shownAs: "_site",
    basePath: "/blog/",
    origins: new Map(Object.entries(origins)),
    known,
  }).map(formatProblem);
}

const noFile = "error  there is no file for `/none/` in the site";
const dead = '<a href="/blog/none/">x</a>';

describe("what is wrong with a finished page", () => {
  test("is told at each place where its writer wrote it", () => {
    const tea = origin("content/essays/tea.md", ["/none/", "/", "/none/"], ["main"]);
    expect(
      problemsIn(
        { "essays/tea/index.html": `${dead}\n${dead}\n<h2 id="main"></h2><main id="main">` },
        { "/essays/tea/": tea },
      ),
    ).toEqual([
      "content/essays/tea.md:8:5  error  the id `main` stands twice on one page\n    links to it lead to the first; give one of the two another id",
      `content/essays/tea.md:8:5  ${noFile}`,
      `content/essays/tea.md:10:5  ${noFile}`,
    ]);
  });

  test("is not told again for lists and feeds that show the same text", () => {
    expect(
      problemsIn(
        { "essays/tea/index.html": dead, "essays/index.html": dead },
        { "/essays/tea/": origin("content/essays/tea.md", ["/none/"]) },
      ),
    ).toEqual([`content/essays/tea.md:8:5  ${noFile}`]);
  });

  test("is told at the beginning of its file when it was not written there", () => {
    expect(
      problemsIn(
        { "essays/tea/index.html": `${dead}${dead}` },
        { "/essays/tea/": origin("content/essays/tea.md", []) },
      ),
    ).toEqual([
      "content/essays/tea.md:1:1  error  in its page, there is no file for `/none/` in the site",
    ]);
  });

  test("is told in the finished file when nobody wrote it", () => {
    expect(problemsIn({ "topics/index.html": `<p>x</p>\n  ${dead}` })).toEqual([
      `_site/topics/index.html:7:3  ${noFile}`,
    ]);
  });

  test("is told once when many files have it in common, with their number", () => {
    expect(
      problemsIn(
        { "b/index.html": dead, "a/index.html": `${dead}${dead}`, "c/index.html": dead },
        { "/a/": origin("content/pages/a.md", []) },
      ),
    ).toEqual([`_site/a/index.html:6:1  ${noFile}, and so in 2 more`]);
  });

  test("is not told when its place is known to be wrong", () => {
    const tea = origin("content/essays/tea.md", ["/none/"]);
    const known: Problem = {
      rule: "link/withdrawn",
      severity: "warning",
      file: "content/essays/tea.md",
      line: 8,
      column: 5,
      message: "",
    };
    const pages = { "essays/tea/index.html": dead };
    expect(problemsIn(pages, { "/essays/tea/": tea }, [known])).toEqual([]);
    expect(problemsIn(pages, { "/essays/tea/": tea }, [{ ...known, line: 9 }])).toHaveLength(1);
  });
});
