// Addresses: every page is named by its path from the site's root, and only here does the
// site's own address (and with it a base path such as /blog/) come in.

import { type Html, trusted } from "./markup.ts";

/** Turns root paths such as `/topics/` into what links and feeds need. */
export interface Urls {
  /** The address of the site, always ending in a slash. */
  readonly site: string;
  /** For links within the site: `/topics/` becomes `/blog/topics/` under a base path. */
  path(rootPath: string): string;
  /** For feeds, canonical links and the sitemap: the full address. */
  absolute(rootPath: string): string;
}

/**
 * @param siteUrl the address of the home page, `http:` or `https:`, with or without a final slash;
 *   a query or a fragment in it is left out
 * @throws {TypeError} when `siteUrl` is not an address, or a path is not a root path
 */
export function createUrls(siteUrl: string): Urls {
  const { protocol, origin, pathname } = new URL(siteUrl);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`not a web address: ${siteUrl}`);
  const basePath = pathname.endsWith("/") ? pathname : `${pathname}/`;
  return {
    site: origin + basePath,
    path: (rootPath) => basePath + relative(rootPath),
    absolute: (rootPath) => new URL(basePath + relative(rootPath), origin).href,
  };
}

/**
 * Puts the base path before every root path in rendered Markdown.
 *
 * The renderer writes every attribute itself and escapes each quote in text, so ` href="/` can
 * only be an attribute.
 */
export function withBasePath(markup: Html, urls: Urls): Html {
  if (urls.path("/") === "/") return markup;
  return trusted(
    markup
      .toString()
      .replace(rootAttribute, (_, name, path) => ` ${name}="${urls.path(path)}"`)
      .replace(candidates, (_, list) => ` srcset="${list.replace(candidate, urls.path)}"`),
  );
}

/**
 * Makes rendered Markdown fit to be read away from its page, as in a feed: full addresses,
 * fragments that lead back to the page, no links beside headings, and of each image the one file
 * that every reader can show.
 *
 * @param pagePath the root path of the page that the markup stands on
 */
export function forFeed(markup: Html, pagePath: string, urls: Urls): Html {
  const page = urls.absolute(pagePath);
  return trusted(
    markup
      .toString()
      .replace(sectionLink, "")
      .replace(choices, "")
      .replace(rootAttribute, (_, name, path) => ` ${name}="${urls.absolute(path)}"`)
      .replace(fragmentAttribute, (_, fragment) => ` href="${page}${fragment}"`)
      .replace(relativeAttribute, (_, name, path) => ` ${name}="${page}${path}"`),
  );
}

// Protocol-relative addresses (//host) lead away from the site.
const rootAttribute = / (href|src)="(\/(?!\/)[^"]*)"/g;
const fragmentAttribute = / href="(#[^"]*)"/g;
// What begins neither with a scheme nor with a slash: `tea/`, `../tea/`, `?x`.
const relativeAttribute = / (href|src)="(?![a-z][a-z0-9+.-]*:|\/|#)([^"]*)"/gi;
// `withPictures` writes them, with nothing but root paths: `/a.avif 480w, /b.avif 800w`.
const candidates = / srcset="([^"]*)"/g;
const candidate = /\/\S+/g;
const choices = /<\/?picture>|<source [^>]*>/g;
const sectionLink = /<a class="section-link"[^>]*>.*?<\/a>/g;

function relative(rootPath: string): string {
  // Browsers read both //host and /\host as another site.
  if (!/^\/(?![/\\])/.test(rootPath)) throw new TypeError(`not a root path: ${rootPath}`);
  return rootPath.slice(1);
}
