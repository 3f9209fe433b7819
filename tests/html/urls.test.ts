import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html } from "../../src/html/html.ts";
import { raw } from "../../src/html/raw.ts";
import { createUrls, forFeed, withBasePath } from "../../src/html/urls.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";
import { type ParsedElement, parseHtml } from "../helpers/parse-html.ts";

describe("addresses", () => {
  test.each([
    ["https://tea.example", "https://tea.example/", "/cup/", "https://tea.example/cup/"],
    ["https://tea.example/", "https://tea.example/", "/cup/", "https://tea.example/cup/"],
    [
      "https://tea.example/blog",
      "https://tea.example/blog/",
      "/blog/cup/",
      "https://tea.example/blog/cup/",
    ],
    [
      "http://localhost:8080/a/b/",
      "http://localhost:8080/a/b/",
      "/a/b/cup/",
      "http://localhost:8080/a/b/cup/",
    ],
    ["HTTPS://Tea.Example:443", "https://tea.example/", "/cup/", "https://tea.example/cup/"],
    [
      "https://me:secret@tea.example/?a=b#c",
      "https://tea.example/",
      "/cup/",
      "https://tea.example/cup/",
    ],
    [
      "https://tea.example/blog?a=/b",
      "https://tea.example/blog/",
      "/blog/cup/",
      "https://tea.example/blog/cup/",
    ],
    [
      "https://thé.example/é",
      "https://xn--th-cja.example/%C3%A9/",
      "/%C3%A9/cup/",
      "https://xn--th-cja.example/%C3%A9/cup/",
    ],
  ])("of %s", (siteUrl, site, path, absolute) => {
    const urls = createUrls(siteUrl);
    expect(urls.site).toBe(site);
    expect(urls.path("/cup/")).toBe(path);
    expect(urls.absolute("/cup/")).toBe(absolute);
    expect(urls.absolute("/")).toBe(site);
    expect(new URL(urls.path("/"), site).href).toBe(site);
  });

  test.each(["", "tea", "/blog/", "tea.example", "https://"])("refuse %j as a site", (siteUrl) => {
    expect(() => createUrls(siteUrl)).toThrow(TypeError);
  });

  test.each(["ftp://tea.example/", "javascript:alert(1)", "mailto:a@tea.example"])(
    "refuse %s, which no browser reads pages from",
    (siteUrl) => {
      expect(() => createUrls(siteUrl)).toThrow(new TypeError(`not a web address: ${siteUrl}`));
    },
  );

  test.each(["", "cup/", "./cup/", "//cup.example/", "/\\cup.example/", "https://cup.example/"])(
    "refuse %j as a root path",
    (path) => {
      const urls = createUrls("https://tea.example/");
      const error = new TypeError(`not a root path: ${path}`);
      expect(() => urls.path(path)).toThrow(error);
      expect(() => urls.absolute(path)).toThrow(error);
    },
  );

  test("write other letters as addresses do", () => {
    const urls = createUrls("https://tea.example/");
    expect(urls.absolute("/thé/?a=b&c#é")).toBe("https://tea.example/th%C3%A9/?a=b&c#%C3%A9");
  });
});

describe("markup with a base path", () => {
  const urls = createUrls("https://tea.example/blog/");

  test("has it before links and images of the site, and nowhere else", () => {
    const { html: markup } = renderMarkdown(
      '[a](/a/ "/a/") [b](#b) [c](//c.example/) [d](https://d.example/d/) ![e](/images/e.jpg) [f](f/)',
      "en",
    );
    expect(String(withBasePath(markup, urls))).toBe(
      '<p><a href="/blog/a/" title="/a/">a</a> <a href="#b">b</a> <a href="//c.example/" rel="noreferrer">c</a> <a href="https://d.example/d/" rel="noreferrer">d</a> <img src="/blog/images/e.jpg" alt="e"> <a href="f/">f</a></p>\n',
    );
  });

  test("is the same object at the root of a site", () => {
    const markup = html`<a href="/a/">a</a>`;
    expect(withBasePath(markup, createUrls("https://tea.example/"))).toBe(markup);
  });

  test.each([
    ' href="/x"',
    '` src="/x"`',
    '    href="/x"',
    "[a](/a/ ' href=\"/x\"')",
    '![ src="/x"](/i.jpg)',
  ])("keeps text that looks like an attribute: %s", (text) => {
    const { html: markup } = renderMarkdown(`x\n\n${text}\n\n## ${text} href="/y"`, "en");
    expect(String(withBasePath(markup, urls))).not.toContain("/blog/x");
    expect(String(withBasePath(markup, urls))).not.toContain("/blog/y");
  });

  test("differs from the original in addresses alone, whatever the writer writes", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const { html: markup } = renderMarkdown(text, "en");
        const before = parseHtml(String(markup));
        const after = parseHtml(String(withBasePath(markup, urls)));
        expect(after.text).toBe(before.text);
        expect(after.elements).toEqual(before.elements.map(movedToBlog));
      }),
      { numRuns: 500 },
    );
  });

  function movedToBlog({ name, attributes }: ParsedElement): ParsedElement {
    const moved = Object.entries(attributes).map(([key, value]) => [
      key,
      /^(?:href|src)$/.test(key) && /^\/(?!\/)/.test(value) ? `/blog${value}` : value,
    ]);
    return { name, attributes: Object.fromEntries(moved) };
  }
});

describe("markup for a feed", () => {
  const urls = createUrls("https://tea.example/blog/");
  const inFeed = (markdown: string) =>
    String(forFeed(renderMarkdown(markdown, "en").html, "/essays/cup/", urls));

  test("has whole addresses, with fragments that lead back to the page", () => {
    expect(inFeed("[a](/a/?b&c) [b](#b) ![c](/images/c.jpg) [d](https://d.example/)")).toBe(
      '<p><a href="https://tea.example/blog/a/?b&amp;c">a</a> <a href="https://tea.example/blog/essays/cup/#b">b</a> <img src="https://tea.example/blog/images/c.jpg" alt="c"> <a href="https://d.example/" rel="noreferrer">d</a></p>\n',
    );
  });

  test("leads from the page where addresses are relative to it, and leaves other schemes alone", () => {
    const { elements } = parseHtml(inFeed("[a](../milk/) [b](?x) [c](mailto:tea@tea.example)"));
    expect(elements.flatMap(({ attributes: { href } }) => href ?? [])).toEqual([
      "https://tea.example/blog/essays/cup/../milk/",
      "https://tea.example/blog/essays/cup/?x",
      "mailto:tea@tea.example",
    ]);
  });

  test("has no links beside headings", () => {
    expect(inFeed('## Tea\n\n### "><a class="section-link"></a>')).toBe(
      [
        '<div class="section-heading">\n<h2 id="tea">Tea</h2>\n</div>',
        '<div class="section-heading">\n<h3 id="a-class-section-link-a">&quot;&gt;&lt;a class=“section-link”&gt;&lt;/a&gt;</h3>\n</div>\n',
      ].join("\n"),
    );
  });

  test("leads citations and notes to the page and back", () => {
    const { elements } = parseHtml(inFeed("Tea [@lee-2020]^[Cup].\n\n## Tea"));
    const addresses = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(addresses).toEqual([
      "https://tea.example/blog/essays/cup/#source.lee-2020",
      "https://tea.example/blog/essays/cup/#note.1",
      "https://tea.example/blog/essays/cup/#note-mark.1",
    ]);
  });

  test("keeps text that looks like an attribute", () => {
    const text = ' href="/x" href="#y" src="/z"';
    expect(inFeed(`\`${text}\``)).toBe(
      "<p><code> href=&quot;/x&quot; href=&quot;#y&quot; src=&quot;/z&quot;</code></p>\n",
    );
  });

  test("reads as on the page, whatever the writer writes", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const page = String(renderMarkdown(text, "en").html);
        const withoutLinks = page.replaceAll('<span aria-hidden="true">#</span>', "");
        expect(parseHtml(inFeed(text)).text).toBe(parseHtml(withoutLinks).text);
      }),
      { numRuns: 500 },
    );
  });

  test("leaves markup without addresses alone", () => {
    const markup = "<p>Tea</p>";
    expect(String(forFeed(raw(markup), "/", urls))).toBe(markup);
  });
});
