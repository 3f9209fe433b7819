import { describe, expect, test } from "vitest";
import { notKeptAttribute, offlineAttributes } from "../../layouts/parts/kept-copy.ts";
import {
  filesOf,
  inPlaceOfOther,
  keptCopy,
  offlineRule,
} from "../../src/client/worker/kept-page.ts";
import type { OfflineRule } from "../../src/html/offline-rule.ts";
import { en } from "../../src/strings/en.ts";

const page = (body: string, head = "") =>
  `<!doctype html>\n<html lang="en-GB" dir="ltr">\n<head>${head}</head>\n${body}`;

const data = {
  assets: { latinFonts: ["/assets/a.woff2", "/assets/b.woff2"] },
  publication: { urls: { path: (path: string) => `/blog${path}` } },
};

describe("whether a page may be kept", () => {
  test.each([
    ['<body data-offline="may-keep" data-offline-files="/a.woff2">', "may-keep"],
    ['<body data-offline="always">', "always"],
    ['<body data-offline="never">', "never"],
    ['<body data-offline="perhaps">', undefined],
    ["<body>", undefined],
    ["<body><p>data-offline=&quot;never&quot;</p>", undefined],
    ["", undefined],
  ])("is what stands in %s", (body, rule) => {
    expect(offlineRule(page(body))).toBe(rule);
  });
});

describe("the files of a page", () => {
  test("are its styles, scripts, fonts and images, each once", () => {
    const head = `<link rel="canonical" href="https://tea.example/essays/tea/">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="preload" href="/blog/assets/a.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/blog/assets/style.css">
<script>0</script>
<script type="module" src="/blog/assets/listen.js"></script>`;
    const body = `<body data-offline="may-keep" data-offline-files="/blog/assets/a.woff2 /blog/assets/b.woff2">
<a href="/blog/essays/cup/">Cup</a>
<picture><source type="image/avif" srcset="/blog/images/a.avif 480w" sizes="90vw"><img src="/blog/images/a.jpg" alt="A > B"></picture>
<img src="https://elsewhere.example/b.png" alt=""><img src="//elsewhere.example/c.png" alt="">`;
    expect([...filesOf(page(body, head))]).toEqual([
      "/blog/assets/a.woff2",
      "/blog/assets/style.css",
      "/blog/assets/listen.js",
      "/blog/images/a.jpg",
      "/blog/assets/b.woff2",
    ]);
  });

  test("have the addresses that were escaped", () => {
    const body = `<body data-offline-files="/tea&amp;cake/it&#39;s.woff2">`;
    expect([...filesOf(page(body))]).toEqual(["/tea&cake/it's.woff2"]);
  });

  test("are none where there is none", () => {
    expect([...filesOf("")]).toEqual([]);
  });
});

describe("a copy", () => {
  const fetched = new Date(2026, 5, 15, 12);
  const start = `<body${offlineAttributes(data, en, "may-keep")}>\n<main id="main">`;

  test("tells its day before anything else, in the language of its page", () => {
    const written = page(`${start}\n<h1>Tea</h1>`);
    const line = (day: string) =>
      `<p class="kept-copy">You are offline. This copy is from <time datetime="${fetched.toISOString()}">${day}</time>.</p>`;
    expect(keptCopy(written, fetched)).toBe(
      page(`${start}\n${line("15 June 2026")}\n<h1>Tea</h1>`),
    );
    expect(keptCopy(written.replace("en-GB", "de"), fetched)).toContain(line("15. Juni 2026"));
  });

  test("has of each image the one file that every browser can show", () => {
    const image = '<img src="/a.jpg" alt="A" width="4" height="3">';
    const picture = `<p><picture><source type="image/avif" srcset="/a.avif 480w" sizes="90vw">${image}</picture></p>`;
    expect(keptCopy(page(picture), fetched)).toBe(page(`<p>${image}</p>`));
  });

  test("has the rule and the files of its page", () => {
    const copy = keptCopy(page(start), fetched);
    expect(offlineRule(copy)).toBe("may-keep");
    expect([...filesOf(copy)]).toEqual(["/blog/assets/a.woff2", "/blog/assets/b.woff2"]);
  });

  test("has the words as they were escaped", () => {
    const strings = { offline: { ...en.offline, copyFrom: `<b>"Offline"</b> & $& {date}` } };
    const copy = keptCopy(
      page(`<body${offlineAttributes(data, strings, "always")}>\n<main id="main">`),
      fetched,
    );
    expect(copy).toContain(
      '<p class="kept-copy">&lt;b&gt;&quot;Offline&quot;&lt;/b&gt; &amp; $&amp; <time ',
    );
  });
});

describe("the list in the place of a page that is not kept", () => {
  test("says so after its heading, and nothing of the day of its own copy", () => {
    const header = `<header class="page-header"${notKeptAttribute(en)}>\n<h1>Kept</h1>\n</header>`;
    const start = `<body${offlineAttributes(data, en, "always")}>\n<main id="main">`;
    const list = page(`${start}\n${header}\n<p>List</p>`);
    expect(inPlaceOfOther(keptCopy(list, new Date()))).toBe(
      page(`${start}\n${header}\n<p class="not-kept">${en.offline.page.notKept}</p>\n<p>List</p>`),
    );
  });
});

describe("the attributes of a page", () => {
  test.each<[OfflineRule, readonly string[]]>([
    ["may-keep", ["/blog/assets/a.woff2", "/blog/assets/b.woff2"]],
    ["always", ["/blog/assets/a.woff2", "/blog/assets/b.woff2"]],
    ["never", []],
  ])("are read as they are written: %s", (rule, files) => {
    const body = `<body${offlineAttributes(data, en, rule)}>`;
    expect(offlineRule(body)).toBe(rule);
    expect([...filesOf(body)]).toEqual(files);
  });
});
