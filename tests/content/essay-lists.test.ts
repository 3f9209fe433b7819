import { describe, expect, test } from "vitest";
import { essayText, loadSite, siteText } from "../helpers/content-site.ts";

const slugs = (essays: readonly { readonly slug: string }[]) => essays.map(({ slug }) => slug);

const files = {
  "essays/tea.md": essayText({ date: "2026-01-03", topics: "[rest, walking]" }),
  "essays/cake.md": essayText({ date: "2026-01-02", topics: "[walking]", authors: "[guest]" }),
  "essays/draft.md": essayText({ date: "2026-01-01", topics: "[rest]", draft: "true" }),
  "essays/later.md": essayText({ date: "2027-01-01", topics: "[rest]" }),
};

describe("the lists of essays", () => {
  test("hold the essays of their topic or author, newest first", () => {
    const { archivePages, topicPages, personPages } = loadSite(files);
    expect(archivePages.map(({ essays }) => slugs(essays))).toEqual([["tea", "cake"]]);
    expect(topicPages.map(({ subject, url, essays }) => [subject.id, url, slugs(essays)])).toEqual([
      ["rest", "/topics/rest/", ["tea"]],
      ["walking", "/topics/walking/", ["tea", "cake"]],
    ]);
    expect(personPages.map(({ subject, url, essays }) => [subject.id, url, slugs(essays)])).toEqual(
      [
        ["editors", "/people/editors/", ["tea"]],
        ["guest", "/people/guest/", ["cake"]],
      ],
    );
  });

  test("show drafts and scheduled essays in the preview", () => {
    const { archivePages } = loadSite(files, { preview: true });
    expect(archivePages.map(({ essays }) => slugs(essays))).toEqual([
      ["later", "tea", "cake", "draft"],
    ]);
  });

  test("are none for a topic or an author without essays", () => {
    const { topicPages, topicFeeds, personPages, archivePages } = loadSite({
      "essays/draft.md": files["essays/draft.md"],
    });
    expect({ topicPages, topicFeeds, personPages }).toEqual({
      topicPages: [],
      topicFeeds: [],
      personPages: [],
    });
    expect(archivePages).toMatchObject([{ url: "/essays/", total: 0 }]);
  });

  test("are cut into pages of the size in site.yaml", () => {
    const { archivePages, topicPages } = loadSite({
      ...files,
      "data/site.yaml": siteText({ pageSize: "1" }),
    });
    // In the room of one essay there are five lines of the archive.
    expect(archivePages.map(({ url }) => url)).toEqual(["/essays/"]);
    expect(topicPages.map(({ url }) => url)).toEqual([
      "/topics/rest/",
      "/topics/walking/",
      "/topics/walking/page/2/",
    ]);
  });
});

describe("feeds", () => {
  test.each([false, true])("never hold drafts or scheduled essays (preview: %j)", (preview) => {
    const { feedEssays, topicFeeds } = loadSite(files, { preview });
    expect(slugs(feedEssays)).toEqual(["tea", "cake"]);
    expect(topicFeeds.map(({ url, essays }) => [url, slugs(essays)])).toEqual([
      ["/topics/rest/feed.xml", ["tea"]],
      ["/topics/walking/feed.xml", ["tea", "cake"]],
    ]);
  });

  test("hold the newest twenty essays", () => {
    const many = Array.from({ length: 22 }, (_, index) => {
      const day = String(index + 1).padStart(2, "0");
      return [`essays/day-${day}.md`, essayText({ date: `2026-01-${day}` })] as const;
    });
    const { feedEssays, topicFeeds } = loadSite(Object.fromEntries(many));
    expect(slugs(feedEssays)).toHaveLength(20);
    expect(slugs(feedEssays)[0]).toBe("day-22");
    expect(slugs(feedEssays)[19]).toBe("day-03");
    expect(topicFeeds[0]?.essays).toEqual(feedEssays);
  });
});
