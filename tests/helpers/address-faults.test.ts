import { expect, test } from "vitest";
import { addressFaults } from "./address-faults.ts";

const site = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

test("whatever leads nowhere, or out of the path of the site, is found with its file", () => {
  const files = site({
    "index.html": `<a href="/blog/tea/" data-folder="/search/"><img srcset="/blog/a.avif 1w">
<script type="application/ld+json">{"@id":"https://test.org/blog/#website"}</script>`,
    "tea/index.html": '<meta content="https://test.org/tea/"><meta content="0; url=/tea/">',
    "robots.txt": "Sitemap: https://test.org/sitemap.xml\n",
    "feed.xml": "<id>https://test.org/blog/tea/#essay</id> https://elsewhere.org/tea",
    "assets/main.css": "a { background: url(/a.png), url(b.png) }",
    "service-worker.js": 'new URL("help/", scope); fetch("/help/"); // no /address/',
  });
  expect(addressFaults(files, "https://test.org/blog/")).toEqual([
    "index.html: /search/",
    "tea/index.html: https://test.org/tea/",
    "tea/index.html: /tea/",
    "robots.txt: https://test.org/sitemap.xml",
    "assets/main.css: /a.png",
    "service-worker.js: /help/",
  ]);
});
