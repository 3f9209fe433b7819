import { describe, expect, test } from "vitest";
import { keptCopyLine, offlineAttributes } from "../../layouts/parts/kept-copy.ts";
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

  test("tells its day in the language of its page", () => {
    const line = keptCopyLine(en).toString();
    expect(keptCopy(page(line), fetched)).toContain(
      `<p class="kept-copy">You are offline. This copy is from <time datetime="${fetched.toISOString()}">15 June 2026</time>.</p>`,
    );
    expect(keptCopy(page(line).replace("en-GB", "de"), fetched)).toContain(">15. Juni 2026</time>");
  });

  test("has of each image the one file that every browser can show", () => {
    const image = '<img src="/a.jpg" alt="A" width="4" height="3">';
    const picture = `<p><picture><source type="image/avif" srcset="/a.avif 480w" sizes="90vw">${image}</picture></p>`;
    expect(keptCopy(page(picture), fetched)).toBe(page(`<p>${image}</p>`));
  });

  test("has the rule and the files of its page", () => {
    const body = '<body data-offline="may-keep" data-offline-files="/a.woff2">\n';
    const copy = keptCopy(page(body + keptCopyLine(en)), fetched);
    expect(offlineRule(copy)).toBe("may-keep");
    expect([...filesOf(copy)]).toEqual(["/a.woff2"]);
  });
});

describe("the list in the place of a page that is not kept", () => {
  test("says so, and nothing of the day of its own copy", () => {
    const missing = '<p class="not-kept" hidden>It is not kept.</p>';
    const copy = keptCopy(page(`${keptCopyLine(en)}${missing}`), new Date());
    expect(inPlaceOfOther(copy)).toBe(page(`\n${missing.replace(" hidden", "")}`));
  });
});

describe("the attributes of a page", () => {
  const data = {
    assets: { latinFonts: ["/assets/a.woff2", "/assets/b.woff2"] },
    publication: { urls: { path: (path: string) => `/blog${path}` } },
  };

  test.each<[OfflineRule, readonly string[]]>([
    ["may-keep", ["/blog/assets/a.woff2", "/blog/assets/b.woff2"]],
    ["always", ["/blog/assets/a.woff2", "/blog/assets/b.woff2"]],
    ["never", []],
  ])("are read as they are written: %s", (rule, files) => {
    const body = `<body${offlineAttributes(data, rule)}>`;
    expect(offlineRule(body)).toBe(rule);
    expect([...filesOf(body)]).toEqual(files);
  });
});
