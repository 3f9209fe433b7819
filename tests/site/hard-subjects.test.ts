import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildFixture, textOf } from "../helpers/built-site.ts";
import { essayText, pageText } from "../helpers/content-site.ts";
import { parseHtml } from "../helpers/parse-html.ts";

const note = "This essay speaks about abuse. It does not describe it.";
const words = "The kettle is where she put it down.";
const body = `${words}\n\n## What helps\n\nTea.\n`;
const front = {
  title: "A Kitchen",
  description: "How a kitchen became a place to sit again, with somebody on the other chair.",
  sensitive: "[abuse]",
  contentNote: note,
  safety: '{ hope: "#what-helps" }',
  keyPoints: "[Somebody can be told., Tea is warm.]",
};

describe("an essay on a hard subject", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildFixture({
      "essays/kitchen.md": essayText(front, body),
      "essays/tea.md": essayText(),
      "pages/staying-safe-online.md": pageText({ title: "Staying safe", exit: "true" }),
    });
  });
  const page = () => textOf(site, "essays/kitchen/index.html");

  test("SM-02, SM-04: has its note and the way to help before its text", () => {
    const main = page().slice(page().indexOf("<main"));
    const places = [note, 'href="/help/"', words, 'id="end-of-essay"'].map((part) =>
      main.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(main).toContain('<a href="#end-of-essay">');
    expect(main).toContain('<a href="#what-helps">');
  });

  test("SM-02: brings both into the feeds, with whole addresses", () => {
    const json = JSON.parse(textOf(site, "feed.json"));
    const item = json.items.find(({ title }: { title: string }) => title === front.title);
    expect(item.content_html).toMatch(
      new RegExp(`^<p>${note} <a href="https://test.org/help/">[^<]+</a></p>`),
    );
    expect(item.summary).toBe(front.description);
    expect(textOf(site, "feed.xml")).toContain(`&lt;p&gt;${note} `);
  });

  test("says that nobody has checked it, for as long as nobody has", async () => {
    expect(page()).toContain("Nobody has checked yet how safely this essay speaks of its subject.");
    expect(textOf(site, "essays/tea/index.html")).not.toContain("Nobody has checked yet");
    const checked = await buildFixture({
      "essays/kitchen.md": essayText({
        ...front,
        exit: "false",
        safety: "{ checkedBy: A name and role, checkedOn: 2026-02-01 }",
      }),
    });
    const text = textOf(checked, "essays/kitchen/index.html");
    expect(text).toMatch(/Read for its safety by A name and role, <time datetime="2026-02-01">/);
    expect(text).not.toContain("Nobody has checked yet");
  });

  test("SM-11: is on the archive's page and not on the home page", () => {
    expect(textOf(site, "index.html")).not.toContain("essays/kitchen/");
    expect(textOf(site, "essays/index.html")).toContain("essays/kitchen/");
  });

  test("SM-12: shares a card without its title, and asks search engines for no words of its text", () => {
    expect(page()).toContain('<meta property="og:image:alt" content="Test site">');
    expect(page()).toContain(`<meta property="og:description" content="${front.description}">`);
    expect(page()).toContain('<div class="prose" data-nosnippet>');
    expect(textOf(site, "essays/tea/index.html")).not.toContain("data-nosnippet");
    const elsewhere = [...site].filter(
      ([path, file]) => !path.startsWith("essays/kitchen/") && file.includes(words),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([
      "feed.json",
      "feed.xml",
      "topics/rest/feed.xml",
    ]);
  });

  test("SM-17: has no comments and nothing embedded", () => {
    const names = parseHtml(page()).elements.map(({ name }) => name);
    expect(names).toContain("article");
    for (const name of ["iframe", "embed", "object", "form", "textarea", "video", "audio"]) {
      expect(names).not.toContain(name);
    }
  });

  test("is never kept on a device where it can be left quickly, and nor is the page on that", () => {
    const never = '<body data-offline="never">';
    expect(page()).toContain(never);
    expect(textOf(site, "staying-safe-online/index.html")).toContain(never);
    expect(textOf(site, "essays/tea/index.html")).toContain('<body data-offline="may-keep"');
  });

  test("has a way out that is a plain link, before everything else but the skip link", () => {
    const links = [...page().matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links[0]).toContain('href="#main"');
    expect(links[1]).toContain('href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer"');
    expect(links[2]).toContain('href="/staying-safe-online/"');
    expect(page()).not.toMatch(/<link[^>]*bbc/);
  });
});
