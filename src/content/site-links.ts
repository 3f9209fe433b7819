// The links of all texts: those within the site, checked, and those that leave it.

import { availableFrom, type Destination, destinations } from "./destinations.ts";
import { type LinkingText, linkProblems } from "./link-problems.ts";
import type { Problem } from "./problem.ts";
import type { Essay, OutsideLink, PageOrigin } from "./publication.ts";
import type { Content } from "./read-content.ts";
import type { DocumentParts } from "./read-document.ts";
import type { EssayReading } from "./read-essay.ts";
import { type PageReading, pageUrl } from "./read-page.ts";
import type { SiteData } from "./site-data.ts";

export interface SiteTexts {
  readonly content: Content;
  readonly data: SiteData;
  readonly readings: readonly EssayReading[];
  /** Every essay that can be read, whatever its status. */
  readonly essays: readonly Essay[];
  readonly pages: readonly PageReading[];
  readonly now: number;
}

export interface SiteLinks {
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly outside: readonly OutsideLink[];
  /** By the root paths of pages. */
  readonly origins: ReadonlyMap<string, PageOrigin>;
  readonly problems: readonly Problem[];
}

export function siteLinks(of: SiteTexts): SiteLinks {
  const pages = of.pages.map(({ slug, parts }) => ({
    url: pageUrl(slug),
    ...(parts ? { ids: new Set(parts.headings.map(({ id }) => id)) } : {}),
  }));
  const all = destinations({ ...of, pages, images: of.content.images });
  const texts = linkingTexts(of);
  return {
    destinations: all,
    origins: new Map(texts.map((text) => [text.url, originOf(text)])),
    problems: texts.flatMap((text) => linkProblems(text, all)),
    outside: texts.flatMap(({ file, links, place }) =>
      links
        .filter(({ href }) => /^https?:/i.test(href))
        .map((link) => ({ file, ...place(link), href: link.href })),
    ),
  };
}

type Text = LinkingText & Parts;

function linkingTexts({ readings, essays, pages, now }: SiteTexts): Text[] {
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  const text = (file: string, url: string, parts: Parts | undefined, seenFrom: number) =>
    parts ? [{ file, url, seenFrom, ...parts }] : [];
  return [
    ...readings.flatMap(({ file, slug, refersTo }) => {
      const essay = bySlug.get(slug);
      // Of an essay with problems the date is unknown; what is published today can be told all the same.
      const seenFrom = essay ? Math.max(now, availableFrom(essay)) : Number.POSITIVE_INFINITY;
      return text(file, `/essays/${slug}/`, refersTo, seenFrom);
    }),
    ...pages.flatMap(({ file, slug, parts }) => text(file, pageUrl(slug), parts, now)),
  ];
}

type Parts = Pick<DocumentParts, "links" | "images" | "headings" | "place">;

function originOf({ file, links, images, headings, place }: Text): PageOrigin {
  return {
    file,
    placesOfLink: (address) =>
      [...links, ...images].filter(({ href }) => href === address).map(place),
    placesOfHeading: (id) =>
      headings.filter((heading) => heading.id === id).map(({ line }) => place({ line, near: id })),
  };
}
