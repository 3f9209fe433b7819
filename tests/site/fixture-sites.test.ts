import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { describe, expect, test } from "vitest";
import { build, buildFixture, textOf } from "../helpers/built-site.ts";
import {
  essayText,
  loadSite,
  recordsText,
  type SiteFiles,
  siteText,
} from "../helpers/content-site.ts";
import { crawl, deadLinks } from "../helpers/crawl.ts";
import { creditLine } from "../helpers/images.ts";
import { tinyPng } from "../helpers/tiny-png.ts";

const siteUrl = "https://test.org/";

/** So many essays, the first the oldest, a day apart. */
function essays(count: number, keys: (index: number) => Record<string, string> = () => ({})) {
  const files: Record<string, string> = {};
  for (let index = 1; index <= count; index += 1) {
    const day = String(index).padStart(2, "0");
    const title = `Cup ${index}`;
    files[`essays/cup-${index}.md`] = essayText({ title, date: `2026-01-${day}`, ...keys(index) });
  }
  return files;
}

function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === name) found.push(element.text);
    for (const child of element.children) if (child instanceof XmlElement) visit(child);
  };
  const { root } = parseXml(xml);
  if (root) visit(root);
  return found;
}

describe("text from authors", () => {
  const title = `<b>&"'</b> $x {{ y }} ]]> </script>`;
  const quoted = `'${title.replaceAll("'", "''")}'`;
  const files: SiteFiles = {
    "data/topics.yaml": `rest: { title: __proto__, description: "${"Rest & <i>sleep</i>. ".repeat(4)}" }\n`,
    "essays/tea.md": essayText(
      { title: quoted, keyPoints: `[${quoted}, "<u>b</u>"]` },
      "{{ z }} <s>",
    ),
  };

  test("never reaches a page unescaped", async () => {
    const site = await buildFixture(files);
    for (const { url, html } of crawl(site)) {
      expect(html, url).not.toMatch(/<\/?[bius]>/);
      // The one in the head, which is ours.
      expect(html.match(/<script>/g), url).toHaveLength(1);
    }
    const page = textOf(site, "essays/tea/index.html");
    expect(page).toContain(
      "<h1>&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt; $x {{ y }} ]]&gt; &lt;/script&gt;</h1>",
    );
    expect(page).toContain("<p>{{ z }} &lt;s&gt;</p>");
    expect(textOf(site, "topics/rest/index.html")).toContain("<h1>__proto__</h1>");
  });

  test("comes out of the feeds as it went in", async () => {
    const site = await buildFixture(files);
    expect(texts(textOf(site, "feed.xml"), "title")).toEqual(["Test site", title]);
    expect(texts(textOf(site, "topics/rest/feed.xml"), "title")).toEqual([
      "Test site: __proto__",
      title,
    ]);
    const json = textOf(site, "feed.json");
    expect(json).not.toContain("<");
    expect(JSON.parse(json).items[0]).toMatchObject({ title, tags: ["__proto__"] });
  });
});

describe("the address of the site", () => {
  test("with a path puts that path before every link", async () => {
    const files = essays(3, () => ({ series: "{ id: mornings, position: 1 }" }));
    const body = "See [cup one](/essays/cup-1/).\n\n## A {#a}\n\n![Tea](../images/tea.png)\n";
    const site = await buildFixture(
      {
        ...files,
        "essays/tea.md": essayText({}, body),
        "images/tea.png": tinyPng(),
        "data/images.yaml": creditLine("tea.png"),
      },
      "https://elsewhere.example/blog",
    );
    const pages = crawl(site);
    for (const { url, links } of pages) {
      const outside = links.filter(({ address }) => !/^(\/blog\/|#|mailto:|https:)/.test(address));
      expect(outside, url).toEqual([]);
    }
    const tea = textOf(site, "essays/tea/index.html");
    expect(tea).toContain('<a href="/blog/essays/cup-1/">');
    expect(tea).toMatch(/srcset="\/blog\/images\/tea-4\.[0-9a-f]{10}\.avif 4w"/);
    expect(tea).toMatch(/src="\/blog\/images\/tea-4\.[0-9a-f]{10}\.jpg"/);
    expect(tea).toContain(
      '<link rel="canonical" href="https://elsewhere.example/blog/essays/tea/">',
    );
    expect(deadLinks(site, "https://elsewhere.example/blog/")).toEqual([]);
  });

  test("may be written in site.yaml or given as SITE_URL: the files are the same", async () => {
    const url = "https://elsewhere.example/blog/";
    const written = await buildFixture({ ...essays(2), "data/site.yaml": siteText({ url }) });
    expect(await buildFixture(essays(2), url)).toEqual(written);
    expect(textOf(written, "robots.txt")).toContain(`\nSitemap: ${url}sitemap.xml\n`);
    // A second place would be forgotten.
    const domain = [...written].filter(([, content]) => content.includes("//test.org"));
    expect(domain.map(([path]) => path)).toEqual([]);
  });

  test("never changes the names of feeds and their entries", async () => {
    const here = await buildFixture(essays(2));
    const there = await buildFixture(essays(2), "https://elsewhere.example/blog/");
    const ids = texts(textOf(here, "feed.xml"), "id");
    expect(ids).toEqual([
      "tag:test.org,2026:feed",
      "tag:test.org,2026:essays/cup-2",
      "tag:test.org,2026:essays/cup-1",
    ]);
    expect(texts(textOf(there, "feed.xml"), "id")).toEqual(ids);
  });
});

describe("drafts and essays of the future", () => {
  test("leave no trace", async () => {
    const site = await buildFixture({
      ...essays(2),
      "essays/secret.md": essayText({ title: "Zanzibar", topics: "[walking]", draft: "true" }),
      "essays/soon.md": essayText({ title: "Zanzibar", topics: "[walking]", date: "2026-06-16" }),
    });
    const traces = [...site].filter(
      ([path, content]) =>
        /secret|soon|walking/.test(path) || /Zanzibar|walking/.test(String(content)),
    );
    expect(traces.map(([path]) => path)).toEqual([]);
  });
});

describe("lists", () => {
  test("are cut into pages that lead to each other", async () => {
    const site = await buildFixture({
      ...essays(5),
      "data/site.yaml": siteText({ pageSize: "2" }),
    });
    for (const list of ["topics/rest", "people/editors"]) {
      const second = textOf(site, `${list}/page/2/index.html`);
      expect(second).toContain(`<a href="/${list}/" rel="prev">Newer essays</a>`);
      expect(second).toContain(`<a href="/${list}/page/3/" rel="next">Older essays</a>`);
      expect(second).toContain("Page 2 of 3");
      expect(second.match(/<li class="essay-item">/g)).toHaveLength(2);
      expect(textOf(site, `${list}/page/3/index.html`)).not.toContain("Older essays");
      expect(site.has(`${list}/page/4/index.html`)).toBe(false);
    }
    expect(deadLinks(site, siteUrl)).toEqual([]);
  });

  test("show the years of an archive, newest first, and lead to those on other pages", async () => {
    const site = await buildFixture({
      ...essays(5),
      "essays/old.md": essayText({ date: "2024-12-31T23:30-02:00" }),
      "essays/older.md": essayText({ date: "2024-01-01" }),
      "data/site.yaml": siteText({ pageSize: "1" }),
    });
    const first = textOf(site, "essays/index.html");
    const second = textOf(site, "essays/page/2/index.html");
    const years = (page: string) =>
      [...page.matchAll(/<h2 id="year\.(\d+)">/g)].map(([, year]) => year);
    expect([years(first), years(second)]).toEqual([["2026"], ["2025", "2024"]]);
    for (const link of ["#year.2026", "/essays/page/2/#year.2025", "/essays/page/2/#year.2024"]) {
      expect(first).toContain(`<li><a href="${link}">`);
    }
    expect(second).toContain('<li><a href="/essays/#year.2026">2026</a></li>');
    expect(second).toContain('<li><a href="#year.2025">2025</a></li>');
    expect(second).toContain("Page 2 of 2");
    expect(deadLinks(site, siteUrl)).toEqual([]);
  });

  test("of a topic have its thread first in their weave, then its neighbours", async () => {
    const site = await buildFixture({
      "essays/a.md": essayText({ topics: "[walking]" }),
      "essays/b.md": essayText({ topics: "[walking, rest]", date: "2026-01-03" }),
      "data/site.yaml": siteText({ pageSize: "1" }),
    });
    const threads = (path: string) =>
      [...textOf(site, path).matchAll(/<path class="thread-(\w+)"/g)].map(([, id]) => id);
    expect(threads("topics/rest/index.html")).toEqual(["rest", "walking", "rest", "walking"]);
    expect(threads("topics/walking/index.html").slice(0, 2)).toEqual(["walking", "rest"]);
    expect(threads("topics/walking/page/2/index.html")).toEqual(
      threads("topics/walking/index.html"),
    );
    const missing = textOf(site, "404.html");
    expect(missing).toContain('<meta name="robots" content="noindex">');
    for (const way of ["/help/", "/search/", "/essays/b/", "/topics/walking/"]) {
      expect(missing).toContain(`href="${way}"`);
    }
  });
});

describe("an essay", () => {
  test("in another language says so, with its direction and quotation marks", async () => {
    const site = await buildFixture({
      "essays/shay.md": essayText({ title: "شاي", lang: "ar" }, "## الشاي\n\nمرحبا\n"),
      "essays/tee.md": essayText({ title: "Tee", lang: "de" }, '"Tee"\n'),
    });
    const arabic = textOf(site, "essays/shay/index.html");
    expect(arabic).toContain('<html lang="en" dir="ltr">');
    expect(arabic).toContain('<article class="essay" lang="ar" dir="rtl">');
    expect(arabic).toContain('<h2 id="الشاي">الشاي</h2>');
    expect(textOf(site, "essays/tee/index.html")).toContain("<p>„Tee“</p>");
    expect(textOf(site, "index.html")).toContain('<li class="essay-item" lang="ar" dir="rtl">');
    expect(textOf(site, "feed.xml")).toContain('<entry xml:lang="ar">');
  });

  test("shows its contents from three sections up, each with its minutes", async () => {
    const site = await buildFixture({
      "essays/two.md": essayText({}, "## A\n\ntext\n\n## B\n\ntext\n"),
      "essays/three.md": essayText(
        {},
        `## A\n\n### A1\n\n${"word ".repeat(700)}\n\n## B\n\ntext\n`,
      ),
    });
    expect(textOf(site, "essays/two/index.html")).not.toContain('class="contents"');
    expect(textOf(site, "essays/three/index.html")).toContain(`<ol>
<li><a href="#a">A</a> <span class="contents-minutes">3 minutes</span>
<ol>
<li><a href="#a1">A1</a> <span class="contents-minutes">3 minutes</span></li>
</ol></li>
<li><a href="#b">B</a> <span class="contents-minutes">1 minute</span></li>
</ol>`);
  });

  test("keeps its sections apart from the parts of the page", async () => {
    const headings = ["Main", "Sources", "Related", "Contents", "Key points", "Corrections"];
    const body = `${headings.map((heading) => `## ${heading}\n\ntext [@smith-2020]`).join("\n\n")}\n`;
    const keys = {
      keyPoints: "[One., Two.]",
      corrections: "[{ date: 2026-02-01, note: Mended. }]",
    };
    const site = await buildFixture({ "essays/tea.md": essayText(keys, body), ...essays(2) });
    const page = crawl(site).find(({ url }) => url === "/essays/tea/");
    expect(page?.ids).toEqual([...new Set(page?.ids)]);
    expect(page?.ids).toEqual(expect.arrayContaining(["main", "main-1", "sources", "sources-1"]));
    expect(deadLinks(site, siteUrl)).toEqual([]);
  });

  test("leads to its neighbours in the series, and to those in time only when they are others", async () => {
    const site = await buildFixture({
      ...essays(4, (index) =>
        index < 4 ? { series: `{ id: mornings, position: ${index} }` } : {},
      ),
    });
    const page = textOf(site, "essays/cup-3/index.html");
    const links = [
      ...page.matchAll(/<p class="neighbour-(\w+)"><span>([^<]+)<\/span> <a href="([^"]+)"/g),
    ];
    expect(links.map(([, , label, href]) => [label, href])).toEqual([
      ["Previous part", "/essays/cup-2/"],
      ["Newer", "/essays/cup-4/"],
    ]);
    expect(page).toContain('<a href="/series/mornings/">About mornings</a>\u00a0· Part 3 of 3');
  });

  test("shows corrections at its end and in the feed, which tells their date", async () => {
    const site = await buildFixture({
      "essays/tea.md": essayText({
        updated: "2026-02-01",
        corrections: "[{ date: 2026-03-01, note: It was <i>coffee</i>. }]",
      }),
    });
    const correction = `<li><time datetime="2026-03-01">March 1, 2026</time>: It was &lt;i&gt;coffee&lt;/i&gt;.</li>`;
    expect(textOf(site, "essays/tea/index.html")).toContain(correction);
    const feed = textOf(site, "feed.xml");
    expect(texts(feed, "content")[0]).toContain(correction);
    expect(texts(feed, "updated")).toEqual(["2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z"]);
    expect(texts(feed, "published")).toEqual(["2026-01-02T00:00:00Z"]);
    expect(textOf(site, "sitemap.xml")).toContain(
      "<loc>https://test.org/essays/tea/</loc><lastmod>2026-03-01</lastmod>",
    );
  });

  test("says why each suggestion is one, on the map too", async () => {
    const site = await buildFixture({
      "data/topics.yaml": recordsText(["rest", "walking", "ADHD".toLowerCase()]),
      "essays/a.md": essayText({ title: "A" }, "The samovar and the gulls.\n".repeat(3)),
      "essays/b.md": essayText(
        { title: "B", topics: "[walking]" },
        "Carry the samovar to the gulls in the rain.\n",
      ),
      "essays/d.md": essayText({ title: "D", topics: "[adhd]" }, "Rain and gulls.\n"),
      "essays/c.md": essayText({ title: "C", related: "[b]" }, "Nothing else.\n"),
    });
    const reasons = (path: string) =>
      [...textOf(site, path).matchAll(/<span class="reason">([^<]+)</g)].map(
        ([, reason]) => reason,
      );
    expect(reasons("essays/a/index.html")).toEqual([
      "Both about about rest",
      "Both mention “samovar” and “gulls”",
    ]);
    expect(reasons("essays/c/index.html")[0]).toBe("Chosen by the editors");
    const map = textOf(site, "map/index.html");
    expect(map).toContain(`<li value="1"><a href="/essays/a/">A</a>
<p class="connections">Both about about rest: <a href="/essays/c/">C</a></p>
<p class="connections">Both mention “samovar” and “gulls”: <a href="/essays/b/">B</a></p>
<p class="connections">See also: <a href="/essays/d/">D</a></p>
</li>`);
    expect(map).toMatch(
      /<a class="map-node thread-rest" href="\/essays\/a\/" aria-label="1 A"><rect/,
    );
  });
});

describe("feeds", () => {
  test("hold the newest twenty, whole, with addresses that work anywhere", async () => {
    const body =
      "## Warm\n\nSee [one](/essays/cup-1/) [@smith-2020], [here](#warm), ![T](../images/tea.png).\n";
    const site = await buildFixture({
      ...essays(25),
      "essays/tea.md": essayText({ date: "2026-02-01" }, body),
      "images/tea.png": tinyPng(),
      "data/images.yaml": creditLine("tea.png"),
    });
    const feed = textOf(site, "feed.xml");
    const contents = texts(feed, "content");
    expect(contents).toHaveLength(20);
    expect(contents[0]).toContain('<h2 id="warm">Warm</h2>');
    expect(contents[0]).toContain('<a href="https://test.org/essays/cup-1/">one</a>');
    expect(contents[0]).toContain('<a href="https://test.org/essays/tea/#warm">here</a>');
    expect(contents[0]).toContain('href="https://test.org/essays/tea/#source.smith-2020"');
    expect(contents[0]).toContain("Smith A (2020). On tea. <cite>Leaves</cite>.");
    expect(contents[0]).toMatch(
      /<img src="https:\/\/test\.org\/images\/tea-4\.[0-9a-f]{10}\.jpg" alt="T"/,
    );
    const page = textOf(site, "essays/tea/index.html");
    for (const text of [page, contents[0]]) {
      expect(text).toMatch(/class="image-credits".*<li>Ann Lee, [^\n]*Drawn with a pen\.<\/li>/s);
    }
    const items: { content_html: string }[] = JSON.parse(textOf(site, "feed.json")).items;
    expect(items.map(({ content_html }) => content_html)).toEqual(contents);
    for (const content of contents) {
      expect(content).not.toMatch(/(href|src)="[/#]/);
      expect(content).not.toContain("section-link");
    }
  });
});

describe("the list of words", () => {
  test("has a page with every entry, why, and what to write instead", async () => {
    const site = loadSite({});
    const page = textOf(await build(site), "language/index.html");
    const entries = site.wordList?.groups.flatMap((group) => group.entries) ?? [];
    expect(page.match(/<div class="word-entry">/g)).toHaveLength(entries.length);
    expect(page).toContain("<h3>“commit suicide”</h3>");
    expect(page).toContain("<h3>“selfish”, “cowardly”, “brave” (of suicide)</h3>");
    expect(page).toContain(
      "<p><strong>In its place:</strong> “die by suicide”; “take their own life”.</p>",
    );
    expect(page.slice(page.indexOf("<main"))).not.toMatch(/[{}]|undefined/);
  });

  test("has no page where there is no list for the language", async () => {
    const site = await build(loadSite({ "data/site.yaml": siteText({ language: "de" }) }));
    expect([...site.keys()]).not.toContain("language/index.html");
    expect(textOf(site, "about/index.html")).not.toContain("/language/");
  });

  test("has its notes below an essay in the preview, and nowhere else", async () => {
    const files = { "essays/tea.md": essayText({}, "“He is a psycho,” she said.\n") };
    const preview = textOf(
      await build(loadSite(files, { preview: true })),
      "essays/tea/index.html",
    );
    expect(preview).toContain("<summary>1 note on words, for you alone</summary>");
    expect(preview).toContain(
      "<li>Line 8: “psycho” could be read as though illness meant danger<br>",
    );
    const page = textOf(await build(loadSite(files)), "essays/tea/index.html");
    expect(page).not.toContain("word-notes");
  });
});

test("the preview says where the search works, and offers no field that finds nothing", async () => {
  const files = { "essays/tea.md": essayText() };
  const preview = await build(loadSite(files, { preview: true }));
  const site = await build(loadSite(files));
  expect(textOf(preview, "search/index.html")).toContain("works in the finished site");
  expect(textOf(preview, "search/index.html")).not.toContain('type="search"');
  expect(textOf(site, "search/index.html")).toContain('type="search"');
});
