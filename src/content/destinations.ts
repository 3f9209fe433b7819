// Where links within the site may lead, and from when on.

import { languagePack } from "../language/language-pack.ts";
import type { Essay } from "./publication.ts";
import type { EssayReading } from "./read-essay.ts";
import type { SiteData } from "./site-data.ts";

/** A page or file of the site. */
export interface Destination {
  /** Milliseconds since 1970 from which on it is there: `-Infinity` always, `Infinity` for drafts. */
  readonly from: number;
  /** The ids of its sections, where they are known. */
  readonly ids?: ReadonlySet<string>;
  readonly essay?: Essay;
}

export interface DestinationsOf {
  readonly readings: readonly EssayReading[];
  /** Every essay that can be read, whatever its status. */
  readonly essays: readonly Essay[];
  readonly pages: readonly { readonly url: string; readonly ids?: ReadonlySet<string> }[];
  readonly images: Iterable<string>;
  readonly data: SiteData;
}

/** Addresses that are there on any site. */
export const fixedAddresses = [
  "/",
  "/404.html",
  "/apple-touch-icon.png",
  "/essays/",
  "/favicon.svg",
  "/feed.json",
  "/feed.xml",
  "/map/",
  "/offline/",
  "/robots.txt",
  "/search/",
  "/series/",
  "/sitemap.xml",
  "/subscribe/",
  "/topics/",
] as const;

/** Every root path that a link may lead to. */
export function destinations(of: DestinationsOf): ReadonlyMap<string, Destination> {
  const { readings, essays, pages, images, data } = of;
  const found = new Map<string, Destination>();
  for (const url of [...fixedAddresses, ...ownPages(data), ...images]) found.set(url, always);
  for (const { url, ids } of pages) found.set(url, ids ? { ...always, ids } : always);
  for (const { url, from } of subjects(essays, data)) {
    found.set(url, { from });
    if (url.startsWith("/topics/")) found.set(`${url}feed.xml`, { from });
  }
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  const known = readings.map((reading) => destinationOf(reading, bySlug.get(reading.slug)));
  for (const { url, destination } of known) found.set(url, destination);
  for (const { destination } of known) {
    for (const alias of destination.essay?.aliases ?? []) {
      // What stands at an address itself comes before what used to.
      if (!found.has(alias)) found.set(alias, destination);
    }
  }
  return found;
}

const always: Destination = { from: Number.NEGATIVE_INFINITY };

function destinationOf({ slug, refersTo }: EssayReading, essay: Essay | undefined) {
  const url = `/essays/${slug}/`;
  // Of an essay with problems nothing is known, so nobody is blamed for leading to it.
  if (!essay) return { url, destination: always };
  const ids = new Set(refersTo?.headings.map(({ id }) => id));
  return { url, destination: { from: availableFrom(essay), ids, essay } };
}

/** From when on an essay is at its address. */
export function availableFrom({ status, date }: Essay): number {
  return status === "draft" ? Number.POSITIVE_INFINITY : date.time;
}

/** Topics, series and people have a page as soon as they have an essay. */
function subjects(
  essays: readonly Essay[],
  { topics, series, people }: SiteData,
): { readonly url: string; readonly from: number }[] {
  const all = [topics, series, people].flatMap((records) => [...(records?.values() ?? [])]);
  const from = new Map(all.map(({ url }) => [url, Number.POSITIVE_INFINITY]));
  for (const essay of essays) {
    if (essay.status === "withdrawn") continue;
    const time = availableFrom(essay);
    for (const { url } of [
      ...essay.topics,
      ...essay.authors,
      ...(essay.series ? [essay.series] : []),
    ]) {
      from.set(url, Math.min(from.get(url) ?? time, time));
    }
  }
  return [...from].map(([url, time]) => ({ url, from: time }));
}

/** Addresses that are there on some sites. */
function ownPages({ site }: SiteData): string[] {
  return languagePack(site.language) ? ["/language/"] : [];
}
