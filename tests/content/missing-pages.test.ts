import { describe, expect, test } from "vitest";
import { pageText, problemsOf, type SiteFiles, siteText } from "../helpers/content-site.ts";

const cases = [
  {
    name: "a footer that names pages which are not there",
    files: { "data/site.yaml": siteText({ footer: "[abuot, about, privacy]" }) },
    problems: [
      "content/data/site.yaml:10:10  error  there is no page `abuot`",
      "    did you mean `about`?",
      "content/data/site.yaml:10:24  error  there is no page `privacy`",
      "    known: 404, about, help",
    ],
  },
  {
    name: "a site without the page for addresses that do not exist",
    files: {
      "pages/404.md": undefined,
      "pages/about.md": pageText({}, "Tea [@smith-2020].\n"),
    },
    problems: [
      "content/pages/404.md:1:1  error  this page is missing",
      "    write it; hosts show it for addresses that do not exist",
    ],
  },
];

function linesOf(files: SiteFiles): string[] {
  return problemsOf(files).flatMap((problem) => problem.split("\n"));
}

describe("the site", () => {
  test.each(cases)("cannot be $name", ({ files, problems }) => {
    expect(linesOf(files)).toEqual(problems);
  });
});
