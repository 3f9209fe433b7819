import { parseXml, XmlDocument } from "@rgrove/parse-xml";
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { loadPublication } from "../../src/content/load-publication.ts";
import type { Publication } from "../../src/content/publication.ts";
import { ImageReader } from "../../src/output/images/image-reader.ts";
import { type BuiltSite, build, textOf } from "../helpers/built-site.ts";
import { type CrawledPage, crawl, deadLinks } from "../helpers/crawl.ts";
import { graphFaults, graphIn } from "../helpers/graphs.ts";
import { parseHtml } from "../helpers/parse-html.ts";
import { slowStarts, weightsOver } from "../helpers/weights-over.ts";

// The clock is far ahead, so that no test depends on the day it runs.
const now = Date.UTC(2100, 0, 1);

async function loadReal(): Promise<Publication> {
  return loadPublication({ now, images: await new ImageReader().read() });
}

let publication: Publication;
let site: BuiltSite;
let pages: readonly CrawledPage[];

beforeAll(async () => {
  publication = await loadReal();
  site = await build(publication);
  pages = crawl(site);
}, 60_000);

describe("the real site", () => {
  test("has no errors in its content", () => {
    expect(publication.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("has a page for every essay, page, topic, series, author and country", () => {
    const { essays, pages: written, helpCountries } = publication;
    const { topicPages, seriesPages, personPages } = publication;
    const lists = [...topicPages, ...seriesPages, ...personPages];
    const expected = [...essays, ...written, ...lists, ...helpCountries];
    const urls = pages.map(({ url }) => url);
    expect(essays.length).toBeGreaterThanOrEqual(6);
    expect(urls).toEqual(expect.arrayContaining(expected.map(({ url }) => url)));
  });

  test("keeps every page within the weight of one for poor phones", () => {
    expect(weightsOver(site, publication.site.url)).toEqual([]);
    const urls = publication.essays.map(({ url }) => url);
    expect(slowStarts(site, urls)).toEqual([]);
  });

  test("has no link within the site that leads nowhere", () => {
    expect(deadLinks(site, publication.site.url)).toEqual([]);
  });

  test("has every id once in its page", () => {
    const repeated = pages.flatMap(({ url, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${url}#${id}`),
    );
    expect(repeated).toEqual([]);
  });

  test("has one level-1 heading on every page, and skips no level", () => {
    const wrong = pages.filter(
      ({ headings }) =>
        headings.filter((level) => level === 1).length !== 1 ||
        headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1),
    );
    expect(wrong.map(({ url, headings }) => [url, headings])).toEqual([]);
  });

  test("has its landmarks once on every page, and a first link that skips to the content", () => {
    for (const { url, html, links } of pages) {
      expect(html.match(/<main id="main">/g), url).toHaveLength(1);
      expect(html.match(/<header class="site-header">/g), url).toHaveLength(1);
      expect(html.match(/<footer class="site-footer">/g), url).toHaveLength(1);
      expect(links.find(({ element }) => element === "a")?.address, url).toBe("#main");
    }
  });

  test("marks the page that the reader is on, and no other, among the site's own links", () => {
    for (const { url, html } of pages) {
      const current = [...html.matchAll(/<a [^>]*href="([^"]+)" aria-current="page"/g)];
      const isListed =
        /^\/((essays|topics|series|search|offline|help|language|glossary|subscribe|about|editorial-process|review-policy|corrections|funding|privacy|accessibility|staying-safe-online|contact)\/)?$/;
      expect(
        current.map(([, href]) => href),
        url,
      ).toEqual(isListed.test(url) ? [url] : []);
    }
  });

  test("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
      rules: {
        // Readable ids keep letters of every script, and dots set ours apart.
        "valid-id": ["error", { relaxed: true }],
        // What scrolls sideways is a region, but no section of the text.
        "prefer-native-element": ["error", { exclude: ["region"] }],
        "attr-quotes": "error",
        "doctype-style": "off",
        // Everything comes from the site itself; a hash of one's own file protects nobody.
        "require-sri": "off",
        // Numbers stay as they are typed, so that they can be searched for and copied; the styles
        // keep each in one line.
        "tel-non-breaking": "off",
      },
    });
    const reports = await Promise.all(pages.map(({ html }) => validator.validateString(html)));
    const messages = reports.flatMap(({ results }, index) =>
      results.flatMap((result) =>
        result.messages.map(
          ({ ruleId, message, line }) => `${pages[index]?.url}:${line} ${ruleId}: ${message}`,
        ),
      ),
    );
    expect(messages).toEqual([]);
  });

  test("tells search engines and feed readers of itself on every page", () => {
    for (const { url, html } of pages) {
      const canonical = new URL(url.slice(1), publication.site.url).href;
      expect(html, url).toContain(`<link rel="canonical" href="${canonical}">`);
      expect(html, url).toMatch(/<meta name="description" content="[^"]{40,}">/);
      expect(html, url).toContain('type="application/atom+xml"');
      expect(html, url).toContain('<meta property="og:title" content="');
      expect(html, url).toContain('rel="apple-touch-icon"');
      expect(html.match(/name="theme-color"/g), url).toHaveLength(2);
    }
  });

  test("tells programs of its essays nothing that their pages do not say", () => {
    const told = pages.filter(({ html }) => graphIn(html).length > 0);
    expect(told.length).toBeGreaterThan(publication.essays.length);
    const faults = told.flatMap(({ url, html }) =>
      graphFaults(html).map((fault) => `${url}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test("asks no other site for anything", () => {
    const foreign = pages.flatMap(({ url, links }) =>
      links
        .filter(({ element, address }) => element !== "a" && /^(https?:)?\/\//.test(address))
        .filter(({ address }) => !address.startsWith(publication.site.url))
        .map(({ element, address }) => `${url}: <${element}> ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test("sends no referrer along with a reader who leaves", () => {
    for (const { url, html } of pages) {
      for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g)) {
        if (link.includes(publication.site.url)) continue;
        expect(link, url).toMatch(/rel="[^"]*noreferrer/);
      }
    }
  });

  test("prints no value that is missing", () => {
    for (const [path, content] of site) {
      if (!/\.(html|xml|json|txt)$/.test(path)) continue;
      expect(content.toString(), path).not.toMatch(/\bundefined\b|\[object |NaN/);
    }
  });

  test("keeps what only search engines should pass over out of the sitemap", () => {
    const sitemap = textOf(site, "sitemap.xml");
    const hidden = pages.filter(({ html }) => html.includes('name="robots" content="noindex"'));
    expect(hidden.map(({ url }) => url)).toEqual(["/404.html", "/offline/"]);
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
    const shown = pages.filter((page) => !hidden.includes(page));
    expect(listed.toSorted()).toEqual(
      shown.map(({ url }) => new URL(url.slice(1), publication.site.url).href).toSorted(),
    );
  });

  test("has XML that parses", () => {
    const files = [...site.keys()].filter((path) => path.endsWith(".xml"));
    expect(files.length).toBeGreaterThan(5);
    for (const path of files) {
      expect(parseXml(textOf(site, path)), path).toBeInstanceOf(XmlDocument);
    }
  });

  test("gives each essay three suggestions, most with a reason that is true of both", () => {
    const textOfEssay = ({ slug }: { readonly slug: string }) =>
      parseHtml(
        textOf(site, `essays/${slug}/index.html`).replace(/<section class="related".*/s, ""),
      )
        .text.toLowerCase()
        .replaceAll("’", "'");
    const reasons = publication.essayPages.flatMap(({ essay, related }) => {
      expect(related.length, essay.slug).toBe(3);
      for (const { essay: other, sharedTerms } of related) {
        for (const text of [essay, other].map(textOfEssay)) {
          for (const term of sharedTerms) expect(text).toContain(term);
        }
      }
      const html = textOf(site, `essays/${essay.slug}/index.html`);
      return html.match(/<span class="reason">Both (?:about|mention) [^<]+<\/span>/g) ?? [];
    });
    expect(reasons.length).toBeGreaterThan(publication.essayPages.length * 2);
    for (const reason of reasons) expect(reason).not.toMatch(/mention “[^”]*”</);
  });

  test("UX-01, UX-03, UX-04: holds nothing that plays, interrupts or counts", () => {
    const refused =
      /<(?:audio|blink|canvas|dialog|embed|form|iframe|marquee|meter|object|progress|video)\b|\s(?:autoplay|popover)\b|role="(?:alertdialog|dialog|timer|marquee)"|aria-roledescription/;
    const found = pages.flatMap(({ url, html }) => {
      const match = refused.exec(html);
      return match ? [`${url} ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  test("UX-05: ends each essay with help where its subject is hard, and with rest, before anything else to read", () => {
    for (const { essay } of publication.essayPages) {
      const html = textOf(site, `${essay.url.slice(1)}index.html`);
      const places = [
        '<div class="prose"',
        'id="help-card"',
        'id="end-of-essay"',
        'class="related"',
      ]
        .filter((part) => essay.sensitive.length > 0 || !part.includes("help-card"))
        .map((part) => html.indexOf(part));
      expect(places, essay.slug).not.toContain(-1);
      expect(places, essay.slug).toEqual(places.toSorted((a, b) => a - b));
    }
    expect(publication.essays.some(({ sensitive }) => sensitive.length > 0)).toBe(true);
  });

  test("PR-11: leads nowhere that shares or counts", () => {
    const sharers =
      /(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|wa|t|addtoany|sharethis|addthis)\.(?:com|me)\/(?:sharer|share|intent|submit|pin\/create|send)|google-analytics|googletagmanager|gravatar|feedburner|doubleclick/;
    const found = pages.flatMap(({ url, links }) =>
      links
        .filter(({ address }) => sharers.test(address))
        .map(({ address }) => `${url} ${address}`),
    );
    expect(found).toEqual([]);
    expect("https://www.facebook.com/sharer/sharer.php?u=a").toMatch(sharers);
  });

  test("PR-16: says on a page that every page leads to what is recorded, stored and left", () => {
    for (const { url, links } of pages) {
      expect(
        links.map(({ address }) => address),
        url,
      ).toContain("/privacy/");
    }
    const text = textOf(site, "privacy/index.html");
    for (const said of [
      "set no cookies",
      "access logs",
      "IP address",
      "Forget these settings",
      "service worker",
      "have that country remembered",
      "sound like danger",
      "noreferrer",
      "a page about the weather",
      "feed readers",
      "E-mail",
    ]) {
      expect(text).toContain(said);
    }
  });

  test("is the same to the byte when it is built again", async () => {
    const again = await build(await loadReal());
    expect([...again.keys()]).toEqual([...site.keys()]);
    for (const [path, content] of site) {
      expect(again.get(path)?.equals(content), path).toBe(true);
    }
  });
});
