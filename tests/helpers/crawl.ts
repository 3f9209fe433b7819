// Reads a built site as a browser would: which addresses, ids and headings its pages have.

import { Parser } from "htmlparser2";
import { type BuiltSite, textOf } from "./built-site.ts";

/** What a page says of itself and where it leads. */
export interface CrawledPage {
  /** Address from the site's root: `/essays/tea/`. */
  readonly url: string;
  readonly ids: readonly string[];
  /** Addresses as written in `href`, `src` and `srcset`, with the element's name. */
  readonly links: readonly { readonly element: string; readonly address: string }[];
  /** Levels of the headings in order. */
  readonly headings: readonly number[];
  readonly html: string;
}

/** All HTML pages of a site. */
export function crawl(site: BuiltSite): readonly CrawledPage[] {
  return [...site.keys()]
    .filter((path) => path.endsWith(".html"))
    .map((path) => readPage(urlOf(path), textOf(site, path)));
}

/** The address of a file on a static host. */
export function urlOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, "/");
}

function readPage(url: string, html: string): CrawledPage {
  const ids: string[] = [];
  const links: { element: string; address: string }[] = [];
  const headings: number[] = [];
  const parser = new Parser({
    onopentag(element, { id, href, src, srcset = "" }) {
      if (id !== undefined) ids.push(id);
      const candidates = srcset.split(", ").map((candidate) => candidate.split(" ")[0]);
      for (const address of [href, src, ...(srcset ? candidates : [])]) {
        if (address !== undefined) links.push({ element, address });
      }
      const level = /^h([1-6])$/.exec(element)?.[1];
      if (level !== undefined) headings.push(Number(level));
    },
  });
  parser.end(html);
  return { url, ids, links, headings, html };
}

/**
 * Every address within the site that leads nowhere, with the page it stands on.
 *
 * @param siteUrl the address of the site; links to it count as links within it
 */
export function deadLinks(site: BuiltSite, siteUrl: string): string[] {
  const pages = new Map(crawl(site).map((page) => [page.url, page]));
  const files = new Set([...site.keys()].map(urlOf));
  const basePath = new URL(siteUrl).pathname;
  const dead: string[] = [];
  for (const page of pages.values()) {
    for (const { address } of page.links) {
      const target = new URL(address, new URL(page.url.slice(1), siteUrl));
      if (target.origin !== new URL(siteUrl).origin) continue;
      const inside = target.pathname.startsWith(basePath);
      const path = `/${decodeURIComponent(target.pathname.slice(basePath.length))}`;
      const fragment = decodeURIComponent(target.hash.slice(1));
      const found = inside && files.has(path);
      const hasFragment = fragment === "" || pages.get(path)?.ids.includes(fragment);
      if (!found || !hasFragment) dead.push(`${page.url}: ${address}`);
    }
  }
  return dead;
}
