import { expect, test } from "vitest";
import { checkFinished, faultsIn, finishedPage } from "../../helpers/finished-site.ts";

/** What is wrong with a page of the given body. */
function faultsOf(body: string, head = ""): string[] {
  return faultsIn({ "page.html": finishedPage(body, head) });
}

const noFile = (path: string) => `output/link: there is no file for \`${path}\` in the site`;

test("finds nothing in a sound site, and counts its links", () => {
  expect(checkFinished({})).toEqual({ linksChecked: 2, findings: [] });
});

test.each([
  '<a href="/blog/">x</a>',
  '<a href="/blog/tea/">x</a>',
  '<a href="/blog/tea/index.html?x=1#milk">x</a>',
  '<a href="tea/#milk">x</a>',
  '<a href="https://test.org/blog/tea/#milk">x</a>',
  '<a href="https://test.org/another/">x</a>',
  '<a href="https://elsewhere.org/">x</a>',
  '<a href="mailto:a@b.org">x</a><a href="tel:+441">x</a><a href="sms:1">x</a>',
  '<a href="#">x</a><a href="#top">x</a><a href="">x</a>',
  '<p id="one"></p><a href="#one">x</a><a href="#one:~:text=tea">x</a>',
  '<p id="größe"></p><a href="#gr%C3%B6%C3%9Fe">x</a><a href="#größe">x</a>',
  '<a name="old"></a><a href="#old">x</a>',
  '<img src="/blog/images/cup.png" alt=""><img src="data:image/gif;base64,AA" alt="x">',
  '<img alt="" srcset="/blog/images/cup.png, images/cup.png 2x,images/cup.png 3x">',
  '<form action="/blog/tea/"><button formaction="/blog/">x</button></form>',
  "<p>javascript: onclick style=x &lt;script&gt;</p>",
  "<!-- <a href='/none/'>x</a> -->",
])("has nothing against %s", (body) => {
  expect(faultsOf(body)).toEqual([]);
});

test.each([
  ['<a href="/blog/none/">x</a>', noFile("/none/")],
  ['<a href="/blog/tea">x</a>', `${noFile("/tea")} (write /tea/)`],
  ['<a href="/blog/Tea/">x</a>', noFile("/Tea/")],
  ['<a href="https://test.org/blog/none/">x</a>', noFile("/none/")],
  ['<a href="none.html">x</a>', noFile("/none.html")],
  ['<a href="/blog/a%2zb/">x</a>', noFile("/a%2zb/")],
  [
    '<a href="/tea/">x</a>',
    "output/link: `/tea/` leads out of the site, which is at `/blog/` (make the address with urls.path())",
  ],
  ['<a href="https://[">x</a>', "output/link: `https://[` is not an address"],
  ['<a href="/blog/tea/#sugar">x</a>', "output/link: `/tea/` has no id `#sugar`"],
  ['<a href="#note.1">x</a>', "output/link: `/page.html` has no id `#note.1`"],
  ['<img alt="" src="/blog/images/pot.png">', noFile("/images/pot.png")],
  [
    '<img alt="" srcset="/blog/images/cup.png 1x, /blog/images/pot.png 2x">',
    noFile("/images/pot.png"),
  ],
  ['<video poster="/blog/pot.png"></video>', noFile("/pot.png")],
  ['<form action="/blog/find/"></form>', noFile("/find/")],
  ['<svg><use href="/blog/icons.svg#a"/></svg>', noFile("/icons.svg")],
  [
    '<p id="a"></p><h2 id="a"></h2>',
    "output/id: the id `a` stands twice on one page (links to it lead to the first; give one of the two another id)",
  ],
  [
    '<img src="/blog/images/cup.png">',
    'output/image: the image `/blog/images/cup.png` has no `alt` (say what it shows, or write alt="" when it only decorates)',
  ],
  [
    '<a href=" java\tscript:alert(1)">x</a>',
    "output/inline: <a> runs the code in its address ` java\tscript:alert(1)` (lead to a page, and add the listener in a script file)",
  ],
  [
    '<p style="color: red">x</p>',
    "output/inline: <p> has the attribute `style` (give it a class, and style that in layouts/styles/)",
  ],
  [
    '<body onload="x()">',
    "output/inline: <body> has the attribute `onload` (add the listener in a script file)",
  ],
  [
    '<iframe srcdoc="<p>x</p>"></iframe>',
    "output/inline: <iframe> has the attribute `srcdoc` (make it a page of its own)",
  ],
])("finds what is wrong with %s", (body, fault) => {
  expect(faultsOf(body)).toEqual([fault]);
});

test.each([
  ['<script src="https://cdn.net/x.js"></script>', "script", "https://cdn.net/x.js"],
  ['<script src="//cdn.net/x.js"></script>', "script", "//cdn.net/x.js"],
  ['<img alt="" src="http://cdn.net/x.png">', "img", "http://cdn.net/x.png"],
  ['<img alt="" srcset="/blog/images/cup.png, //cdn.net/x.png 2x">', "img", "//cdn.net/x.png"],
  ['<picture><source srcset="//cdn.net/x.avif"></picture>', "source", "//cdn.net/x.avif"],
  ['<iframe src="https://cdn.net/"></iframe>', "iframe", "https://cdn.net/"],
  ['<object data="https://cdn.net/x"></object>', "object", "https://cdn.net/x"],
  ['<video src="https://cdn.net/x"></video>', "video", "https://cdn.net/x"],
  ['<audio src="https://cdn.net/x"></audio>', "audio", "https://cdn.net/x"],
  ['<svg><image xlink:href="https://cdn.net/x"/></svg>', "image", "https://cdn.net/x"],
  ['<a href="/blog/" ping="https://cdn.net/x">x</a>', "a", "https://cdn.net/x"],
  ['<style>@import "https://cdn.net/x.css";</style>', "style", "https://cdn.net/x.css"],
  ["<style>p { background: url(//cdn.net/x) }</style>", "style", "//cdn.net/x"],
  ['<link rel="stylesheet" href="https://cdn.net/x">', "link", "https://cdn.net/x"],
  ['<link rel="alternate stylesheet" href="https://cdn.net/x">', "link", "https://cdn.net/x"],
  ['<link rel="preconnect" href="https://cdn.net">', "link", "https://cdn.net"],
  ['<link rel="DNS-Prefetch" href="//cdn.net">', "link", "//cdn.net"],
  ['<link rel="icon" href="https://cdn.net/x">', "link", "https://cdn.net/x"],
  ['<link rel="preload" as="image" imagesrcset="//cdn.net/x 2x">', "link", "//cdn.net/x"],
  ['<meta http-equiv="refresh" content="0; url=https://cdn.net/">', "meta", "https://cdn.net/"],
  ['<base href="https://cdn.net/">', "base", "https://cdn.net/"],
])("lets no other site learn of readers by %s", (markup, element, address) => {
  expect(faultsOf(markup)).toEqual([
    `output/privacy: <${element}> has browsers ask cdn.net for \`${address}\`, which tells it who reads this (keep a copy in the site, or leave it out)`,
  ]);
});

test.each([
  "<link rel='license' href='https://elsewhere.org/'>",
  "<link rel='alternate' type='application/atom+xml' href='/blog/tea/'>",
  "<link rel='canonical' href='https://test.org/blog/tea/'>",
  "<meta property='og:url' content='https://test.org/blog/tea/'>",
  "<meta property='og:image' content='https://test.org/blog/images/cup.png'>",
])("has nothing against %s in the head", (head) => {
  expect(faultsOf("", head)).toEqual([]);
});

const notSelf = (element: string, address: string) =>
  `output/link: <${element}> gives \`${address}\` as the address of this page (give the full address of a page of the site, with urls.absolute())`;

test.each([
  ["<link rel='canonical' href='https://test.org/blog/none/'>", noFile("/none/")],
  ["<link rel='canonical' href='/blog/tea/'>", notSelf("link", "/blog/tea/")],
  ["<link rel='canonical' href='https://x.org/'>", notSelf("link", "https://x.org/")],
  [
    "<meta property='og:url' content='https://test.org/tea/'>",
    notSelf("meta", "https://test.org/tea/"),
  ],
  ["<meta property='og:image' content='https://test.org/blog/x.png'>", noFile("/x.png")],
  ["<meta name='twitter:image' content='https://test.org/blog/x.png'>", noFile("/x.png")],
  ["<link rel='alternate' href='/blog/feed.xml'>", noFile("/feed.xml")],
])("finds what is wrong with %s in the head", (head, fault) => {
  expect(faultsOf("", head)).toEqual([fault]);
});

test("follows a page that leads on to the one that has the id", () => {
  const head = '<meta http-equiv="refresh" content="0; url=/blog/tea/">';
  const files = {
    "old/index.html": finishedPage("", head),
    "page.html": finishedPage('<a href="/blog/old/#milk">x</a><a href="/blog/old/#sugar">x</a>'),
  };
  expect(faultsIn(files)).toEqual(["output/link: `/old/` has no id `#sugar`"]);
});

test("reads style sheets, from where they lie", () => {
  const css =
    '@import "more.css"; p { background: url(../images/cup.png), url("https://cdn.net/x") }';
  expect(faultsIn({ "assets/a.css": css })).toEqual([
    "assets/a.css: output/link: there is no file for `/assets/more.css` in the site",
    "assets/a.css: output/privacy: <style> has browsers ask cdn.net for `https://cdn.net/x`, which tells it who reads this (keep a copy in the site, or leave it out)",
  ]);
});

test("knows files by the names that browsers ask for", () => {
  const files = {
    "images/größe 100%.png": "",
    "a b/index.html": finishedPage('<a href="?x">x</a><a href="../images/cup.png">x</a>'),
    "page.html": finishedPage(
      '<img alt="" src="/blog/images/gr%C3%B6%C3%9Fe%20100%25.png"><a href="a%20b/">x</a>',
    ),
  };
  expect(faultsIn(files)).toEqual([]);
});

test("refuses half a page, and one that is empty", () => {
  const page = finishedPage("<p>Tea</p>");
  const files = { "a.html": page.slice(0, -12), "b.html": "", "c.html": `${page}\n` };
  expect(faultsIn(files)).toEqual([
    "a.html: output/syntax: this page is not whole: it does not end with `</html>`",
    "b.html: output/syntax: this page is not whole: it does not end with `</html>`",
  ]);
});

test("says where it cannot read", () => {
  expect(faultsIn({ "feed.json": "{", "a.css": "p { --x: url(b.png) }" })).toEqual([
    expect.stringContaining("a.css: output/syntax: this cannot be read: Ambiguous url('b.png')"),
    expect.stringContaining(
      "feed.json: output/syntax: this cannot be read: Expected property name",
    ),
  ]);
});
