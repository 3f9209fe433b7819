import { describe, expect, test } from "vitest";
import {
  essayText,
  pageText,
  problemsOf,
  type SiteFiles,
  siteText,
  trustPages,
} from "../helpers/content-site.ts";

const all = trustPages.join(", ");
const isNoAdvice = (slug: string) => slug !== "staying-safe-online";

const cases = [
  {
    name: "a footer that names pages which are not there",
    files: { "data/site.yaml": siteText({ footer: `[abuot, us, ${all}]` }) },
    problems: [
      "content/data/site.yaml:10:10  error  there is no page `abuot`",
      "    did you mean `about`?",
      "content/data/site.yaml:10:17  error  there is no page `us`",
      "    known: 404, about, accessibility, contact, corrections, editorial-process, funding, help, privacy, review-policy, staying-safe-online",
    ],
  },
  {
    name: "TR-06: a footer that does not lead to all by which readers can judge the site",
    files: {
      "data/site.yaml": siteText({
        footer: "[about, accessibility, contact, editorial-process, privacy, corrections]",
      }),
    },
    problems: [
      "content/data/site.yaml:10:9  error  the footer does not lead to `review-policy`, `funding`",
      "    add it to the list: readers look there for what a text can be trusted for",
    ],
  },
  {
    name: "TR-06: a footer without the advice that a page of the site leads to",
    files: {
      "data/site.yaml": siteText({ footer: `[${trustPages.filter(isNoAdvice).join(", ")}]` }),
      "essays/tea.md": essayText({ exit: "true" }),
    },
    problems: [
      "content/data/site.yaml:10:9  error  the footer does not lead to `staying-safe-online`",
      "    add it to the list: readers look there for what a text can be trusted for",
    ],
  },
  {
    name: "TR-06: a site that does not say who pays for it",
    files: {
      "data/site.yaml": siteText({ footer: `[${all.replace("funding, ", "")}]` }),
      "pages/funding.md": undefined,
    },
    problems: [
      "content/pages/funding.md:1:1  error  this page is missing",
      "    write who pays for the site, and who could influence it",
    ],
  },
  {
    name: "TR-06: a page with something that nobody has decided, which is no error",
    files: { "pages/funding.md": pageText({ undecided: "[who pays, since when]" }) },
    problems: [
      "content/pages/funding.md:4:12  warning  somebody has to decide or find out: who pays; since when",
      "    write it into the page, and take it out of this list; until then the page says that it is open",
    ],
  },
  {
    name: "TR-09: a page for writing to somebody without an address",
    files: { "pages/contact.md": pageText({}, "[ann@test.org](mailto:ann@test.org)\n") },
    problems: [
      "content/pages/contact.md:2:8  error  this page does not lead to the address that readers can write to",
      "    add a link such as [editors@test.org](mailto:editors@test.org)",
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
  test.each(cases)("has a problem with $name", ({ files, problems }) => {
    expect(linesOf(files)).toEqual(problems);
  });
});
