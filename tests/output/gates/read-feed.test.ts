import { describe, expect, test } from "vitest";
import { escapeText } from "../../../src/html/html.ts";
import { checkFinished, faultsIn } from "../../helpers/finished-site.ts";

const home = "https://test.org/blog/";
const partial = (address: string) =>
  `output/link: \`${address}\` leads nowhere in a feed reader, which is not at the site (give the full address, with urls.absolute())`;
const noFile = (path: string) => `output/link: there is no file for \`${path}\` in the site`;

describe("Atom", () => {
  const atom = (entry: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="${home}feed.xml"/><entry>${entry}</entry></feed>`;
  const content = (markup: string) => `<content type="html">${escapeText(markup)}</content>`;

  test("has nothing against full addresses, and counts them", () => {
    const entry = `<link href="${home}tea/"/><author><uri>${home}</uri></author>${content(
      `<a href="${home}tea/#milk">x</a> <a href="https://elsewhere.org/">x</a>`,
    )}`;
    // Four of them, and the two of the sound site.
    expect(checkFinished({ "feed.xml": atom(entry) })).toEqual({ linksChecked: 6, findings: [] });
  });

  test.each([
    ['<link href="/blog/tea/"/>', partial("/blog/tea/")],
    [`<link href="${home}none/"/>`, noFile("/none/")],
    [`<author><uri>${home}none/</uri></author>`, noFile("/none/")],
    [content('<a href="#milk">x</a>'), partial("#milk")],
    [content(`<a href="${home}tea/#sugar">x</a>`), "output/link: `/tea/` has no id `#sugar`"],
    [content(`<img alt="" src="${home}x.png">`), noFile("/x.png")],
    [
      content('<img alt="" src="https://cdn.net/x">'),
      "output/privacy: <img> has browsers ask cdn.net for `https://cdn.net/x`, which tells it who reads this (keep a copy in the site, or leave it out)",
    ],
  ])("with %s has a fault", (entry, fault) => {
    expect(faultsIn({ "feed.xml": atom(entry) })).toEqual([`feed.xml: ${fault}`]);
  });
});

describe("JSON Feed", () => {
  const feed = (item: object) =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      home_page_url: home,
      authors: [{ url: home }],
      items: [item],
    });

  test("has nothing against full addresses, and counts them", () => {
    const item = { id: "/x", url: `${home}tea/`, content_html: `<a href="${home}tea/#milk">x</a>` };
    expect(checkFinished({ "feed.json": feed(item) })).toEqual({ linksChecked: 6, findings: [] });
  });

  test.each([
    [{ url: "/tea/" }, partial("/tea/")],
    [{ url: `${home}none/` }, noFile("/none/")],
    [{ image: `${home}x.png` }, noFile("/x.png")],
    [{ attachments: [{ url: `${home}x.mp3` }] }, noFile("/x.mp3")],
    [{ content_html: `<a href="${home}none/">x</a>` }, noFile("/none/")],
  ])("with %j has a fault", (item, fault) => {
    expect(faultsIn({ "feed.json": feed(item) })).toEqual([`feed.json: ${fault}`]);
  });

  test("is what no other JSON is taken for", () => {
    expect(faultsIn({ "data.json": '{ "url": "/none/" }', "list.json": "[1]" })).toEqual([]);
  });
});

test("a sitemap lists only pages that are there", () => {
  const url = (path: string) => `<url><loc>${home}${path}</loc></url>`;
  const xml = `<urlset>${url("")}${url("tea/")}${url("none/")}</urlset>`;
  expect(faultsIn({ "sitemap.xml": xml })).toEqual([`sitemap.xml: ${noFile("/none/")}`]);
});
