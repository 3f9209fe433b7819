import { describe, expect, test } from "vitest";
import { checkSite } from "../../../src/output/gates/check-site.ts";
import { faultsIn, finishedPage, finishedSite, siteUrl } from "../../helpers/finished-site.ts";

const reason = "Samaritans no longer answer there; they are at 116 123 (leave it out)";

describe("a number that nobody may be sent to is found", () => {
  test.each([
    ["08457 90 90 90", "<p>Call 08457 90 90 90</p>"],
    ["08457 90 90 90", "<p>Call <b>08457</b> 90 <i>90</i> 90</p>"],
    ["08457909090", "<title>08457909090</title>"],
    ["08457 90 90 90", "<p>08457&nbsp;90&#32;90 90</p>".replace("&nbsp;", " ")],
  ])("as %s in %s", (shown, body) => {
    expect(faultsIn({ "page.html": finishedPage(body) })).toEqual([
      `output/help: nobody may be sent to \`${shown}\`: ${reason}`,
    ]);
  });

  test("in the text of a feed and in the markup that it carries, each once", () => {
    const feed = `<feed><entry><title>08457 90 90 90</title><content type="html">&lt;p&gt;08457 &lt;b&gt;90&lt;/b&gt; 90 90&lt;/p&gt;</content></entry></feed>`;
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: [{ title: "08457 90 90 90", content_html: "<p>08457 <b>90</b> 90 90</p>" }],
    });
    const fault = `output/help: nobody may be sent to \`08457 90 90 90\`: ${reason}`;
    expect(faultsIn({ "feed.xml": feed, "feed.json": json })).toEqual([
      `feed.json: ${fault}`,
      `feed.json: ${fault}`,
      `feed.xml: ${fault}`,
      `feed.xml: ${fault}`,
    ]);
  });

  test("but not within a script, a style or an address", () => {
    const body = '<style>/* 08457 90 90 90 */</style><a href="https://x.org/08457909090">x</a>';
    expect(faultsIn({ "page.html": finishedPage(body) })).toEqual([]);
  });
});

describe("a link that calls", () => {
  const helplines = new Set(["116123", "447700900001"]);
  const faultsOf = (body: string, numbers: ReadonlySet<string> = helplines) =>
    checkSite(finishedSite({ "page.html": finishedPage(body) }), siteUrl, {
      helplines: numbers,
    }).findings.map(({ rule, message }) => `${rule}: ${message}`);

  test.each([
    "tel:116123",
    "TEL:116-123",
    "tel:%31%31%36123",
    "sms:116123?body=HELLO",
    "tel:+447700900001",
  ])("may be %s", (href) => {
    expect(faultsOf(`<a href="${href}">x</a>`)).toEqual([]);
  });

  test.each(["tel:116124", "sms:116124", "tel:", "tel:116123%31"])("may not be %s", (href) => {
    expect(faultsOf(`<a href="${href}">x</a>`)).toEqual([
      `output/help: \`${href}\` calls a number that is none of the helplines`,
    ]);
  });

  test("may be any in a site without helplines", () => {
    expect(faultsOf('<a href="tel:1">x</a>', new Set())).toEqual([]);
  });
});
