import { describe, expect, test, vi } from "vitest";
import { ContentCache } from "../../src/content/content-cache.ts";
import {
  essayText,
  loadSite,
  now,
  pageText,
  problemsOf,
  siteText,
} from "../helpers/content-site.ts";

describe("all problems of a site", () => {
  test("come at once, by file and place", () => {
    const files = {
      "data/site.yaml": siteText({ pageSize: "0", footer: "[abuot]" }),
      "data/references.yaml": "smith-2020: { authors: Smith A, year: MMXX, title: On tea }\n",
      "essays/a.md": essayText(
        { topics: "[rset]", darft: "true", date: "2026-02-30" },
        "# Tea\n\nText.\n",
      ),
      "essays/b.md": essayText({ topics: "[rset]", related: "[z]" }),
      "essays/c.md": "no front matter",
      "essays/D.md": essayText({ title: "" }),
      "essays/e.md": new Uint8Array([0xff]),
      "pages/404.md": undefined,
      "pages/about.md": pageText({ title: undefined }, ""),
    };
    expect(problemsOf(files).map((problem) => problem.split("\n", 1)[0])).toEqual([
      'content/data/references.yaml:1:39  error  smith-2020.year: `"MMXX"` is text, not a whole number',
      "content/data/site.yaml:8:11  error  pageSize: `0` is too small",
      "content/essays/D.md:1:1  error  `D.md` cannot be the address of a page",
      "content/essays/D.md:2:8  error  title: has no value",
      "content/essays/a.md:4:7  error  date: 2026-02-30 is not a day in the calendar",
      "content/essays/a.md:5:10  error  there is no topic `rset`",
      "content/essays/a.md:6:1  error  unknown key `darft`",
      "content/essays/a.md:9:1  error  the page already has its level-1 heading, the title",
      "content/essays/b.md:5:10  error  there is no topic `rset`",
      "content/essays/b.md:6:11  error  there is no essay `z`",
      "content/essays/c.md:1:1  error  the first line is `no front matter`, not `---`",
      "content/essays/e.md:1:1  error  this file is not UTF-8 text from here on",
      "content/pages/404.md:1:1  error  this page is missing",
      "content/pages/about.md:2:1  error  `title` is missing",
      "content/pages/about.md:4:1  error  there is no text after the front matter",
    ]);
  });

  test("are none in a site of the least that is needed", () => {
    expect(problemsOf({})).toEqual([]);
    expect(loadSite({}).essays).toEqual([]);
  });
});

describe("the essays of a publication", () => {
  test("stand newest first, and by address when they are equally new", () => {
    const { essays, essayPages } = loadSite({
      "essays/b.md": essayText({ date: "2026-01-02" }),
      "essays/a.md": essayText({ date: "2026-01-02" }),
      "essays/c.md": essayText({ date: "2026-01-02T00:00Z" }),
      "essays/d.md": essayText({ date: "2026-01-02T00:01Z" }),
      "essays/z.md": essayText({ date: "2026-01-01T23:00-02:00" }),
      "essays/old.md": essayText({ date: "2025-12-31" }),
    });
    const order = ["z", "d", "a", "b", "c", "old"];
    expect(essays.map(({ slug }) => slug)).toEqual(order);
    expect(essayPages.map(({ newer, older }) => [newer?.slug, older?.slug])).toEqual(
      order.map((_, index) => [order[index - 1], order[index + 1]]),
    );
  });

  test("begin at midnight of the site's zone", () => {
    const text = siteText({ timeZone: "America/New_York" });
    const files = { "data/site.yaml": text, "essays/tea.md": essayText({ date: "2026-06-15" }) };
    const midnight = Date.parse("2026-06-15T00:00-04:00");
    expect(loadSite(files, { now: midnight - 1 }).essays).toEqual([]);
    expect(loadSite(files, { now: midnight }).essays).toMatchObject([
      { slug: "tea", date: { day: "2026-06-15", time: midnight } },
    ]);
  });

  test("leave out drafts and what lies ahead, except in the preview", () => {
    const files = {
      "essays/draft.md": essayText({ draft: "true" }),
      "essays/draft-of-later.md": essayText({ draft: "true", date: "2027-01-01" }),
      "essays/later.md": essayText({ date: "2026-06-16" }),
      "essays/tea.md": essayText(),
    };
    const statuses = (preview: boolean) =>
      loadSite(files, { preview }).essays.map(({ slug, status }) => `${slug} ${status}`);
    expect(statuses(false)).toEqual(["tea published"]);
    expect(statuses(true)).toEqual([
      "draft-of-later draft",
      "later scheduled",
      "draft draft",
      "tea published",
    ]);
    expect(loadSite(files, { preview: true }).preview).toBe(true);
  });

  test("tell when they last changed", () => {
    const changedOn = (keys: Readonly<Record<string, string>>) =>
      loadSite({ "essays/tea.md": essayText(keys) }).essays[0]?.changed.day;
    expect(changedOn({})).toBe("2026-01-02");
    expect(changedOn({ updated: "2026-02-01" })).toBe("2026-02-01");
    const corrections = "[{ date: 2026-04-01, note: A }, { date: 2026-03-01, note: B }]";
    expect(changedOn({ updated: "2026-02-01", corrections })).toBe("2026-04-01");
  });

  test("never suggest a draft or what lies ahead, pinned or not", () => {
    const text = "Tea and cake and cups on a long table in the garden.\n";
    const files = {
      "essays/tea.md": essayText({ related: "[draft, later]" }, text),
      "essays/cake.md": essayText({}, text),
      "essays/draft.md": essayText({ draft: "true" }, text),
      "essays/later.md": essayText({ date: "2026-06-16" }, text),
    };
    for (const preview of [false, true]) {
      const { essayPages } = loadSite(files, { preview });
      const page = essayPages.find(({ essay }) => essay.slug === "tea");
      expect(page?.related.map(({ essay }) => essay.slug)).toEqual(["cake"]);
    }
  });

  test("suggest no part of a series that the page leads to as the one before or after", () => {
    const text = "Tea and cake and cups on a long table in the garden.\n";
    const part = (position: number) =>
      essayText({ series: `{ id: cups, position: ${position} }` }, text);
    const files = {
      "data/series.yaml":
        "cups:\n  title: Cups\n  description: Three essays about cups, which say much the same of them.\n",
      "essays/one.md": part(1),
      "essays/two.md": part(2),
      "essays/three.md": part(3),
    };
    const { essayPages, problems } = loadSite(files);
    expect(problems).toEqual([]);
    const suggested = essayPages.map(({ essay, related }) => [
      essay.slug,
      related.map((each) => each.essay.slug),
    ]);
    expect(Object.fromEntries(suggested)).toEqual({ one: ["three"], two: [], three: ["one"] });
  });

  test("are signed by the editors unless they say otherwise", () => {
    const { essays } = loadSite({
      "essays/a.md": essayText(),
      "essays/b.md": essayText({ authors: "[guest, editors]" }),
    });
    expect(essays.map(({ authors }) => authors.map(({ id }) => id))).toEqual([
      ["editors"],
      ["guest", "editors"],
    ]);
  });

  test("list their sources once each, in the order of their first mention", () => {
    const { essays } = loadSite({
      "data/references.yaml": ["a-1", "b-2"]
        .map((key) => `${key}: { authors: A, year: 2020, title: T }\n`)
        .join(""),
      "essays/tea.md": essayText({}, "Tea [@b-2].\n\nCake [@a-1; @b-2, p. 3].\n"),
    });
    expect(essays[0]?.sources.map(({ key, number, mentions }) => [key, number, mentions])).toEqual([
      ["b-2", 1, ["cite.b-2.1", "cite.b-2.2"]],
      ["a-1", 2, ["cite.a-1.1"]],
    ]);
  });
});

describe("a preview", () => {
  test("shows which files cannot be shown, and why", () => {
    const { essays, faultyFiles } = loadSite(
      { "essays/tea.md": essayText({ draft: "maybe" }), "essays/cake.md": essayText() },
      { preview: true },
    );
    expect(essays.map(({ slug }) => slug)).toEqual(["cake"]);
    expect(faultyFiles).toMatchObject([
      { file: "content/essays/tea.md", url: "/essays/tea/", problems: [{ line: 6, column: 8 }] },
    ]);
  });

  test("shows an essay whose problems are in its text", () => {
    const { essays, faultyFiles, problems } = loadSite(
      { "essays/tea.md": essayText({ topics: "[rest, rset]" }, "# Tea\n\nText.\n") },
      { preview: true },
    );
    expect(problems).toHaveLength(2);
    expect(faultyFiles).toEqual([]);
    expect(essays[0]?.topics.map(({ id }) => id)).toEqual(["rest"]);
  });
});

test("looks for suggestions only when they are to be shown, and once", () => {
  const cache = new ContentCache();
  const relate = vi.spyOn(cache, "relatedEssays");
  const publication = loadSite({ "essays/a.md": essayText() }, { cache });
  expect(relate).not.toHaveBeenCalled();
  expect(publication.essayPages).toHaveLength(1);
  expect(publication.essayPages).toBe(publication.essayPages);
  expect(relate).toHaveBeenCalledTimes(1);
});

describe("loading a site twice", () => {
  test("gives the same", () => {
    const files = { "essays/a.md": essayText(), "essays/b.md": essayText({ draft: "yes" }) };
    const once = JSON.stringify(loadSite(files, { now }));
    expect(JSON.stringify(loadSite(files, { now }))).toBe(once);
  });
});

describe("what is added to the folder", () => {
  const added = (text: string, images: readonly string[] = []) => ({
    essays: [{ file: "content/essays/new.md", name: "new.md", text }],
    images: new Set(images),
  });

  test("is checked with the rest", () => {
    const text = essayText({}, "![A](../images/a.jpg) [tea](tea.md)\n");
    const files = { "essays/tea.md": essayText() };
    expect(problemsOf(files, { added: added(text, ["/images/a.jpg"]) })).toEqual([]);
    expect(problemsOf({}, { added: added(text) })).toEqual([
      expect.stringContaining("content/essays/new.md:8:1  error  there is no image"),
      expect.stringContaining("content/essays/new.md:8:29  error  there is no page"),
    ]);
  });

  test("takes the place of an essay of its name", () => {
    const { essays } = loadSite(
      { "essays/new.md": essayText({ title: "Old" }) },
      { added: added(essayText({ title: "New" })) },
    );
    expect(essays.map(({ title }) => title)).toEqual(["New"]);
  });
});
