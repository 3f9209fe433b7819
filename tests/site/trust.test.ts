import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildFixture, textOf } from "../helpers/built-site.ts";
import { essayText, recordsText, trustPages } from "../helpers/content-site.ts";
import { crawl, deadLinks } from "../helpers/crawl.ts";
import { graphFaults, graphIn } from "../helpers/graphs.ts";

const description = "Somebody who has studied this, works with people and reads essays for us.";
const people = `${recordsText(["guest"], "name")}editors:
  name: The editors
  description: ${description}
  group: true
  roles: [editor]
ann:
  name: Ann </script> Lee
  description: ${description}
  roles: [reviewer, writer]
  background: Worked on a ward.
  credentials: Nurse & midwife
`;
const files = {
  "data/people.yaml": people,
  "data/glossary.yaml":
    "terms: { kettle: { term: kettle, abbreviation: KTL, meaning: A vessel in which water is made hot. } }\n",
  "essays/reviewed.md": essayText(
    {
      title: "Reviewed",
      kind: "information",
      authors: "[guest]",
      reviewedBy: "ann",
      lastReviewed: "2026-05-01",
      updated: "2026-04-01",
      corrections: "[{ date: 2026-04-30, note: The kettle was green. }]",
      keyPoints: "[Tea is warm., So is soup.]",
    },
    "Put the kettle on [@smith-2020]. The kettle is warm.\n",
  ),
  "essays/due.md": essayText({
    title: "Due",
    reviewedBy: "ann",
    lastReviewed: "2023-06-01",
    assistance: "A program <i>mended</i> the spelling.",
  }),
  "essays/open.md": essayText({ title: "Open", kind: "information" }),
  "essays/hard.md": essayText({
    title: "Hard",
    kind: "information",
    sensitive: "[bereavement]",
    contentNote: "This essay speaks about a death.",
  }),
  "essays/life.md": essayText({ title: "</script><script>alert(1)</script>" }),
};

let site: BuiltSite;
beforeAll(async () => {
  site = await buildFixture(files);
});
const page = (slug: string) => textOf(site, `essays/${slug}/index.html`);
const words = (markup: string) => markup.replace(/<[^>]*>/g, "");
function inFeed(title: string): string | undefined {
  const { items }: { items: { title: string; content_html: string }[] } = JSON.parse(
    textOf(site, "feed.json"),
  );
  return items.find((item) => item.title === title)?.content_html;
}

const statusOf = (markup: string) =>
  words(/<div class="review-status">(.*?)<\/div>/s.exec(markup)?.[1] ?? "")
    .trim()
    .split("\n");
const advice =
  "This is information, not medical advice. It cannot know you; a doctor or another health professional can help. Who to call, by country";

describe("an essay says where its text ends", () => {
  test("TR-02, TR-03: who has reviewed it, when, and until when that holds", () => {
    expect(statusOf(page("reviewed"))).toEqual([
      advice,
      "Reviewed by Ann &lt;/script&gt; Lee, Nurse &amp; midwife",
      "Page last reviewed: May 1, 2026Next review due: May 1, 2029",
    ]);
    expect(page("reviewed")).toContain('<a href="/people/ann/">');
    expect(page("reviewed").indexOf("review-status")).toBeLessThan(
      page("reviewed").indexOf('class="sources"'),
    );
    expect(page("reviewed")).not.toContain("due-for-review");
  });

  test("TR-02, TR-08: that nobody has, and that it is no advice, once, beside the way to help", () => {
    expect(statusOf(page("open"))).toEqual([advice, "No clinician has reviewed this essay."]);
    expect(page("open")).toContain('<a href="/help/">Who to call, by country</a></p>');
    expect(words(page("open")).match(/medical advice/g)).toHaveLength(1);
    // Its card stands above and leads there.
    expect(statusOf(page("hard"))[0]).toBe(advice.replace(" Who to call, by country", ""));
    expect(page("hard")).toMatch(
      /Who to call, by country<\/a><\/p>\s*<\/section>\s*<div class="review-status">/,
    );
    expect(statusOf(page("life"))).toEqual([
      "No clinician has reviewed this essay, and it is not medical advice.",
    ]);
  });

  test("TR-03: before its text too, once a review is overdue", () => {
    expect(words(/<p class="due-for-review">.*<\/p>/.exec(page("due"))?.[0] ?? "")).toBe(
      "Due for review since June 1, 2026. Some of it may no longer hold.",
    );
    expect(statusOf(page("due"))[1]).toContain("Next review due: June 1, 2026");
  });

  test("TR-13: what an AI system did", () => {
    expect(statusOf(page("due")).at(-1)).toBe("A program &lt;i&gt;mended&lt;/i&gt; the spelling.");
  });

  test("TR-07: what was corrected, with its day, in the feed too", () => {
    const correction =
      '<li><time datetime="2026-04-30">April 30, 2026</time>: The kettle was green.</li>';
    expect(page("reviewed")).toContain(correction);
    expect(inFeed("Reviewed")).toContain(correction);
  });

  test("and all of it in the feeds, with whole addresses", () => {
    expect(inFeed("Due")).toMatch(/^<p class="due-for-review">/);
    expect(inFeed("Reviewed")).toContain('Reviewed by <a href="https://test.org/people/ann/">');
    expect(inFeed("Reviewed")).toContain(
      'Put the <a class="term" href="https://test.org/glossary/#term.kettle">kettle</a> on',
    );
    expect(inFeed("Open")).toContain('<a href="https://test.org/help/">');
  });
});

describe("people", () => {
  test("TR-01: are linked from what they wrote, and say of themselves what they wish", () => {
    expect(page("reviewed")).toContain('By <a href="/people/guest/">About guest</a>');
    const text = words(textOf(site, "people/ann/index.html"));
    expect(text).toContain("Here as: reviewer and writer");
    expect(text).toContain("Background: Worked on a ward.");
    expect(text).toContain("Credentials: Nurse &amp; midwife");
    expect(text).toContain("Reviewed by Ann &lt;/script&gt; Lee");
    expect(text).not.toContain("Essays by Ann");
    const guest = words(textOf(site, "people/guest/index.html"));
    expect(guest).not.toMatch(/Here as|Background|Credentials|Reviewed by/);
  });
});

describe("what programs are told", () => {
  test("is on the page as well, and leads nowhere but within itself", () => {
    const faults = crawl(site).flatMap(({ url, html }) =>
      graphFaults(html).map((fault) => `${url}: ${fault}`),
    );
    expect(faults).toEqual([]);
    const told = crawl(site).filter(({ html }) => graphIn(html).length > 0);
    expect(told.map(({ url }) => url)).toEqual([
      "/essays/due/",
      "/essays/hard/",
      "/essays/life/",
      "/essays/open/",
      "/essays/reviewed/",
      "/",
      "/people/ann/",
      "/people/editors/",
      "/people/guest/",
    ]);
  });

  test("of an essay is who wrote and reviewed it, when, and on what it rests", () => {
    const nodes = graphIn(page("reviewed"));
    expect(nodes.map((node) => node["@type"])).toEqual([
      "WebSite",
      "Organization",
      "MedicalWebPage",
      "BlogPosting",
      "Person",
      "Person",
    ]);
    const address = "https://test.org/essays/reviewed/";
    expect(nodes[2]).toMatchObject({
      "@id": address,
      lastReviewed: "2026-05-01",
      reviewedBy: { "@id": "https://test.org/people/ann/#person" },
      mainEntity: { "@id": `${address}#essay` },
    });
    expect(nodes[3]).toMatchObject({
      headline: "Reviewed",
      abstract: "Tea is warm. So is soup.",
      inLanguage: "en",
      datePublished: "2026-01-02",
      dateModified: "2026-04-30",
      author: [{ "@id": "https://test.org/people/guest/#person" }],
      isPartOf: { "@id": "https://test.org/#website" },
      citation: [{ "@type": "ScholarlyArticle", name: "On tea", datePublished: "2020" }],
    });
    expect(nodes[5]).toMatchObject({ "@type": "Person", name: "Ann </script> Lee" });
  });

  test("of a story is no medical page, and of a group no person", () => {
    const nodes = graphIn(page("life"));
    expect(nodes.map((node) => node["@type"])).toEqual([
      "WebSite",
      "Organization",
      "WebPage",
      "BlogPosting",
      "Organization",
    ]);
    expect(nodes[3]?.["headline"]).toBe("</script><script>alert(1)</script>");
    expect(nodes[2]).not.toHaveProperty("reviewedBy");
  });

  test("of the site is by which rules it works and how to reach it", () => {
    const [website, organization] = graphIn(textOf(site, "index.html"));
    expect(website).toMatchObject({ "@type": "WebSite", url: "https://test.org/" });
    expect(organization).toMatchObject({
      publishingPrinciples: "https://test.org/editorial-process/",
      ethicsPolicy: "https://test.org/editorial-process/",
      correctionsPolicy: "https://test.org/corrections/",
      contactPoint: { email: "editors@test.org", url: "https://test.org/contact/" },
    });
    for (const { url, html } of crawl(site)) {
      const scripts = html.match(/<script(?! type="module")[^>]*>/g)?.map(String) ?? [];
      expect(new Set(scripts).size, url).toBe(scripts.length);
    }
  });

  test("of somebody who reviews is their name and their page", () => {
    const nodes = graphIn(textOf(site, "people/ann/index.html"));
    expect(nodes[2]).toMatchObject({
      "@type": "ProfilePage",
      mainEntity: { "@id": "https://test.org/people/ann/#person" },
    });
    expect(nodes[3]).toMatchObject({ "@type": "Person", name: "Ann </script> Lee", description });
  });
});

test("TR-05: sources are an ordered list with years, linked without a referrer", () => {
  expect(page("reviewed")).toMatch(
    /<h2 id="sources">Sources<\/h2>\s*<ol>\s*<li id="source.smith-2020">Smith A \(2020\)\. On tea\./,
  );
});

test("TR-06: every footer leads to what readers can judge the site by", () => {
  for (const { url, html } of crawl(site)) {
    if (html.includes('http-equiv="refresh"')) continue;
    const footer = html.slice(html.indexOf("<footer"));
    for (const slug of trustPages) expect(footer, url).toContain(`href="/${slug}/"`);
    expect(footer, url).toContain('href="/glossary/"');
  }
});

test("TR-12: a word of the glossary leads to its meaning the first time it is used", () => {
  expect(page("reviewed").match(/class="term"/g)).toHaveLength(1);
  expect(words(textOf(site, "glossary/index.html"))).toMatch(
    /kettle \(KTL\)\s*A vessel in which water is made hot\./,
  );
  expect(deadLinks(site, "https://test.org/")).toEqual([]);
});
