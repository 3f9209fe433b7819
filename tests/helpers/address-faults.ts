// Every address that the files of a site hold, whatever reads it: browsers, feed readers, search
// engines, crawlers, scripts. The gate knows attributes; this knows only what addresses look like.

import { type BuiltSite, textOf } from "./built-site.ts";
import { urlOf } from "./crawl.ts";

/**
 * Each address of the site's host that is not one of its files, and each path in quotation marks
 * that is not below the site's, with the file that it stands in.
 *
 * @param siteUrl the address of the home page, with a path
 */
export function addressFaults(site: BuiltSite, siteUrl: string): string[] {
  const { origin, pathname: base } = new URL(siteUrl);
  const known = new Set([...site.keys()].map((path) => base + urlOf(path).slice(1)));
  return [...site.keys()]
    .filter((path) => readable.test(path) && !isPagefind.test(path))
    .flatMap((path) => {
      const text = textOf(site, path);
      const whole = addressesIn(text, origin).filter((address) => !known.has(pathOf(address)));
      const paths = quotedPaths(text).filter((found) => !found.startsWith(base));
      return [...whole, ...paths].map((found) => `${path}: ${found}`);
    });
}

const readable = /(?:\.(?:html|xml|json|txt|css|js)|^_headers)$/;

/** Its scripts name a folder that they would look in if they were not told of another. */
const isPagefind = /^search\/\w+\/pagefind[\w-]*\.js$/;

function addressesIn(text: string, origin: string): string[] {
  return text
    .split(origin)
    .slice(1)
    .map((rest) => origin + (/^[^\s"'<>&\\)]*/.exec(rest)?.[0] ?? ""));
}

function pathOf(address: string): string {
  return decodeURI(new URL(address).pathname);
}

/** `"/help/"`, `'/a.css'`, `url(/b.woff2)`; no comment and no address of another host. */
function quotedPaths(text: string): string[] {
  return Array.from(
    text.matchAll(/(?<=["'`(=;])\/(?![/*])[\w.-][\w./-]*(?=["'`) ?#])/g),
    ([path]) => path,
  );
}
