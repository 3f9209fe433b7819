// Which pages are pictured, of all that two sites hold.

import type { PageType } from "../../src/output/page-type.ts";
import type { SiteName } from "../browser/ground/build-sites.ts";
import type { SitePage } from "../browser/ground/site-pages.ts";

export interface SiteOnHost {
  readonly origin: string;
  readonly pages: readonly SitePage[];
}

/** A page to be pictured. */
export interface ShotSubject {
  /** Begins the names of its pictures. */
  readonly name: string;
  readonly address: string;
}

/**
 * @param begin how the names begin, `real-` being those of the real site; without it every page of
 * the fixture, and of the real site one of every kind
 */
export function shotSubjects(
  sites: { readonly fixture: SiteOnHost; readonly real: SiteOnHost },
  begin?: string,
): readonly ShotSubject[] {
  const { fixture, real } = sites;
  const realPages = begin === undefined ? oneOfEachType(real.pages) : real.pages;
  return [
    ...fixture.pages.map(({ name, url }) => ({ name, address: fixture.origin + url })),
    ...realPages.map(({ name, url }) => ({ name: `real-${name}`, address: real.origin + url })),
  ].filter(({ name }) => name.startsWith(begin ?? ""));
}

/** The sites that can have pages whose names begin so; no other need be built. */
export function sitesWith(begin = ""): ReadonlySet<SiteName> {
  const isReal = begin.startsWith("real-") || "real-".startsWith(begin);
  return new Set([
    ...(begin.startsWith("real-") ? [] : ["fixture" as const]),
    ...(isReal ? ["real" as const] : []),
  ]);
}

function oneOfEachType(pages: readonly SitePage[]): readonly SitePage[] {
  const first = new Map<PageType, SitePage>();
  for (const page of pages) if (!first.has(page.type)) first.set(page.type, page);
  return [...first.values()];
}
