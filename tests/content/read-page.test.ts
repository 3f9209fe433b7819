import { describe, expect, test } from "vitest";
import { loadSite, pageText, problemsOf, type SiteFiles } from "../helpers/content-site.ts";

const cases = [
  {
    name: "a page where the site has a list",
    files: { "pages/essays.md": pageText() },
    problems: [
      "content/pages/essays.md:1:1  error  the address /essays/ is already used by the site itself",
      "    give the file another name",
    ],
  },
  {
    name: "a page where the site has a page of its own",
    files: { "pages/subscribe.md": pageText() },
    problems: [
      "content/pages/subscribe.md:1:1  error  the address /subscribe/ is already used by the site itself",
      "    give the file another name",
    ],
  },
  {
    name: "a page where the list of what is kept for offline is",
    files: { "pages/offline.md": pageText() },
    problems: [
      "content/pages/offline.md:1:1  error  the address /offline/ is already used by the site itself",
      "    give the file another name",
    ],
  },
  {
    name: "a page where the images are",
    files: { "pages/images.md": pageText() },
    problems: [
      "content/pages/images.md:1:1  error  the address /images/ is already used by the site itself",
      "    give the file another name",
    ],
  },
  {
    name: "keys that only essays have",
    files: { "pages/about.md": pageText({ draft: "true", topics: "[rest]" }) },
    problems: [
      "content/pages/about.md:4:1  error  unknown key `draft`",
      "    known: title, description, lang, updated, undecided, exit",
      "content/pages/about.md:5:1  error  unknown key `topics`",
      "    known: title, description, lang, updated, undecided, exit",
    ],
  },
  {
    name: "a page without a title",
    files: { "pages/about.md": pageText({ title: undefined }) },
    problems: [
      "content/pages/about.md:2:1  error  `title` is missing",
      "    add a line such as `title: About`",
    ],
  },
  {
    name: "a page without text",
    files: { "pages/about.md": pageText({}, "") },
    problems: [
      "content/pages/about.md:5:1  error  there is no text after the front matter",
      "    write it below the closing `---`; is that line missing higher up?",
    ],
  },
  {
    name: "a page without front matter",
    files: { "pages/about.md": "About us.\n" },
    problems: [
      "content/pages/about.md:1:1  error  the first line is `About us.`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "a reference that does not exist",
    files: { "pages/about.md": pageText({}, "We read [@smiht-2020].\n") },
    problems: [
      "content/pages/about.md:6:10  error  there is no reference `smiht-2020`",
      "    did you mean `smith-2020`?",
    ],
  },
  {
    name: "a heading of the first level",
    files: { "pages/about.md": pageText({}, "# About\n\nText.\n") },
    problems: [
      "content/pages/about.md:6:1  error  the page already has its level-1 heading, the title",
      "    begin sections with `## `",
    ],
  },
  {
    name: "a day that does not exist",
    files: { "pages/about.md": pageText({ updated: "2026-02-30" }) },
    problems: [
      "content/pages/about.md:4:10  error  updated: 2026-02-30 is not a day in the calendar",
      "    the last day of that month is 2026-02-28",
    ],
  },
];

function linesOf(files: SiteFiles): string[] {
  return problemsOf(files).flatMap((problem) => problem.split("\n"));
}

describe("the site", () => {
  test.each(cases)("refuses $name", ({ files, problems }) => {
    expect(linesOf(files)).toEqual(problems);
  });
});

describe("a page", () => {
  test("has the address of its file name", () => {
    const { pages } = loadSite({});
    expect(pages.map(({ url, isNotFound }) => [url, isNotFound])).toEqual(
      expect.arrayContaining([
        ["/404.html", true],
        ["/about/", false],
        ["/help/", false],
      ]),
    );
  });

  test("tells its sources, its language and the day of its update", () => {
    const page = pageText({ lang: "de", updated: "2026-06-08" }, "Wir lesen [@smith-2020].\n");
    const { pages } = loadSite({ "pages/about.md": page });
    expect(pages[1]).toMatchObject({
      lang: "de",
      updated: { day: "2026-06-08" },
      sources: [{ key: "smith-2020", number: 1 }],
    });
  });

  test("does not take the address of a list, not even in the preview", () => {
    const { pages } = loadSite({ "pages/topics.md": pageText() }, { preview: true });
    expect(pages.map(({ url }) => url)).toContain("/about/");
    expect(pages.map(({ url }) => url)).not.toContain("/topics/");
  });
});
