import { describe, expect, test } from "vitest";
import { ContentCache } from "../../src/content/content-cache.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import {
  contentSite,
  essayText,
  now,
  recordsText,
  type SiteFiles,
  siteText,
  writeFiles,
} from "../helpers/content-site.ts";
import { country } from "../helpers/help-country.ts";

/** A site that is loaded again and again, as the preview does. */
function previewOf(files: SiteFiles) {
  const folder = contentSite(files);
  const cache = new ContentCache();
  const load = () => loadPublication({ folder, now, preview: true, cache });
  let publication = load();
  return {
    change(changed: SiteFiles) {
      writeFiles(folder, changed);
      publication = load();
    },
    /** What was read of an essay; the same object as long as it has not been read again. */
    readingOf: (slug: string) => cache.readings.peek(`content/essays/${slug}.md`),
    slugs: () => publication.essays.map(({ slug }) => slug),
    essay: (slug: string) => publication.essays.find((essay) => essay.slug === slug),
    problems: () => publication.problems,
  };
}

const files = { "essays/tea.md": essayText(), "essays/cake.md": essayText({ title: "Cake" }) };

describe("loading a site again", () => {
  test("does not read essays again that are as they were", () => {
    const preview = previewOf(files);
    const [tea, cake] = [preview.readingOf("tea"), preview.readingOf("cake")];
    preview.change({ "essays/tea.md": essayText({}, "Tea is better.\n") });
    expect(preview.readingOf("cake")).toBe(cake);
    expect(preview.readingOf("tea")).not.toBe(tea);
    expect(preview.essay("tea")?.body.toString()).toContain("Tea is better.");
  });

  test.each([
    ["the language of the site changes", { "data/site.yaml": siteText({ language: "de" }) }],
    [
      "the title of a topic changes",
      { "data/topics.yaml": recordsText(["rest"]).replace("About", "On") },
    ],
    ["a topic disappears", { "data/topics.yaml": recordsText(["rest"]) }],
    ["the topics cannot be read", { "data/topics.yaml": "[" }],
  ])("reads every essay again when %s", (_, changed) => {
    const preview = previewOf(files);
    const [tea, cake] = [preview.readingOf("tea"), preview.readingOf("cake")];
    preview.change(changed);
    expect(preview.readingOf("tea")).not.toBe(tea);
    expect(preview.readingOf("cake")).not.toBe(cake);
  });

  test("gives essays the language of the site as it is now", () => {
    const preview = previewOf(files);
    preview.change({ "data/site.yaml": siteText({ language: "de" }) });
    expect(preview.essay("tea")?.lang).toBe("de");
  });

  test("does not read essays again for other changes, but follows them", () => {
    const preview = previewOf({ ...files, "essays/tea.md": essayText({ authors: "[guest]" }) });
    const tea = preview.readingOf("tea");
    preview.change({ "data/people.yaml": recordsText(["editors"], "name") });
    expect(preview.readingOf("tea")).toBe(tea);
    expect(preview.problems()).toMatchObject([{ message: "there is no person `guest`" }]);
  });

  test("follows the helplines, also when a country is added or goes", () => {
    const file = "data/helplines/gb.yaml";
    const site = {
      ...files,
      "pages/help.md": undefined,
      "essays/tea.md": essayText({}, "Call 999."),
    };
    const preview = previewOf({ ...site, [file]: country });
    const unknown = () =>
      preview.problems().filter(({ rule }) => rule === "helpline/unknown").length;
    expect(unknown()).toBe(0);
    preview.change({ [file]: country.replace('"999"', '"998"') });
    expect(unknown()).toBe(1);
    preview.change({ "data/helplines/ie.yaml": country });
    expect(unknown()).toBe(0);
    preview.change({ "data/helplines/ie.yaml": undefined });
    expect(unknown()).toBe(1);
  });

  test("forgets an essay that was deleted", () => {
    const preview = previewOf(files);
    preview.change({ "essays/tea.md": undefined });
    expect(preview.slugs()).toEqual(["cake"]);
    expect(preview.readingOf("tea")).toBeUndefined();
    preview.change({ "essays/tea.md": essayText({ title: "New tea" }) });
    expect(preview.essay("tea")?.title).toBe("New tea");
  });

  test("keeps the problems of an essay, and drops them once they are mended", () => {
    const preview = previewOf({ ...files, "essays/tea.md": essayText({ draft: "maybe" }) });
    const [problem] = preview.problems();
    preview.change({ "essays/cake.md": essayText({ title: "Better cake" }) });
    expect(preview.problems()).toEqual([problem]);
    expect(preview.slugs()).toEqual(["cake"]);
    preview.change({ "essays/tea.md": essayText() });
    expect(preview.problems()).toEqual([]);
    expect(preview.slugs()).toEqual(["cake", "tea"]);
  });
});
