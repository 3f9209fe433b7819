import { DomUtils, parseDocument } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildFixture, textOf } from "../helpers/built-site.ts";
import { essayText } from "../helpers/content-site.ts";
import { crawl, deadLinks } from "../helpers/crawl.ts";

const siteUrl = "https://test.org/";
const noEssays = "There are no essays here yet.";

/** What each kind of page says, as text. */
const pagesOfNone: readonly [path: string, text: string][] = [
  ["index.html", `Newest essays\n${noEssays}`],
  ["essays/index.html", `All essays\n${noEssays}`],
  ["topics/index.html", noEssays],
  ["series/index.html", "There are no series here yet."],
  ["map/index.html", `A map of the essays\n${noEssays}`],
  ["search/index.html", "Words to look for"],
];

const pagesOfOne: readonly [path: string, text: string][] = [
  ["index.html", "Newest essays\n\n\nTea\n"],
  ["essays/index.html", "All essays\n1 essay\n"],
  ["essays/tea/index.html", "About mornings\nTea\n"],
  ["topics/index.html", "1 essay\n"],
  ["topics/rest/index.html", "\nTea\n"],
  ["series/index.html", "1 essay, 1 minute\n"],
  ["series/mornings/index.html", "1 essay, 1 minute\n"],
  ["people/editors/index.html", "Essays by About editors\n\n\nTea\n"],
  ["map/index.html", "The map as a list\n"],
  ["search/index.html", "Words to look for"],
];

describe.each([
  ["no essays", {}, pagesOfNone],
  [
    "one essay",
    { "essays/tea.md": essayText({ series: "{ id: mornings, position: 1 }" }) },
    pagesOfOne,
  ],
] as const)("a site of %s", (_, files, said) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildFixture(files);
  });

  test.each(said)("says what there is in %s", (path, text) => {
    expect(mainText(textOf(site, path))).toContain(text);
  });

  test("has no heading, list or section without content", () => {
    expect(
      crawl(site).flatMap(({ url, html }) => emptyElements(html).map((at) => url + at)),
    ).toEqual([]);
  });

  test("never counts one thing as several, or prints what is missing", () => {
    for (const { url, html } of crawl(site)) {
      expect(html, url).not.toMatch(/\b1 (?:essays|minutes|results)\b|\b0 essays|\bof 1\b/);
      expect(html, url).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object /);
    }
  });

  test("has no link that leads nowhere", () => {
    expect(deadLinks(site, siteUrl)).toEqual([]);
  });
});

test("a feed without entries has the date of the site's name", async () => {
  const site = await buildFixture({});
  expect(textOf(site, "feed.xml")).toContain("<updated>2026-01-01T00:00:00Z</updated>");
});

function mainOf(html: string) {
  return DomUtils.getElementsByTagName("main", parseDocument(html));
}

function mainText(html: string): string {
  return DomUtils.textContent(mainOf(html));
}

/** Names of elements that should hold something and do not; what a script fills is hidden. */
function emptyElements(html: string): string[] {
  const holders = /^(?:h[1-6]|ul|ol|li|nav|section|dl|table|figure)$/;
  const main = mainOf(html);
  const hidden = DomUtils.findAll(({ attribs }) => "hidden" in attribs, main);
  const filledLater = new Set(DomUtils.findAll(() => true, hidden));
  return DomUtils.findAll(({ name }) => holders.test(name), main)
    .filter((element) => DomUtils.textContent(element).trim() === "" && !filledLater.has(element))
    .map(({ name }) => `<${name}>`);
}
