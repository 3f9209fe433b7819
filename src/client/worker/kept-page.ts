// What the worker reads in a page and writes into the copy of one. Workers have no parser for HTML,
// but the markup is our own: its other side is layouts/parts/kept-copy.ts, and tests hold them together.

import type { OfflineRule } from "../../html/offline-rule.ts";

/** What a page says about being kept; nothing where it is no page that says so. */
export function offlineRule(page: string): OfflineRule | undefined {
  const rule = / data-offline="([^"]*)"/.exec(page)?.[1];
  return rule === "may-keep" || rule === "always" || rule === "never" ? rule : undefined;
}

/** The root paths of what a page needs: styles, scripts, images, fonts. */
export function filesOf(page: string): ReadonlySet<string> {
  const listed = / data-offline-files="([^"]*)"/.exec(page)?.[1] ?? "";
  const loaded = Array.from(page.matchAll(loading), ([, path = ""]) => path);
  const paths = [...loaded, ...listed.split(" ")].map(unescaped);
  return new Set(paths.filter((path) => /^\/(?!\/)/.test(path)));
}

/** A copy tells its day, and shows of each image the one file that every browser can show. */
export function keptCopy(page: string, fetched: Date): string {
  const lang = /<html lang="([^"]*)"/.exec(page)?.[1];
  const day = new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(fetched);
  const time = `<time datetime="${fetched.toISOString()}">${day}</time>`;
  // As it stands in the attribute, the text is escaped already.
  const words = / data-copy-from="([^"]*)"/.exec(page)?.[1] ?? "{date}";
  const line = `<p class="kept-copy">${words.replace("{date}", () => time)}</p>`;
  return page.replace(choices, "").replace(/<main [^>]*>/, (start) => `${start}\n${line}`);
}

/** The list of what is kept, as it stands in the place of a page that is not. */
export function inPlaceOfOther(list: string): string {
  return list
    .replace(/\n<p class="kept-copy">.*?<\/p>/s, "")
    .replace(noted, (header, words) => `${header}\n<p class="not-kept">${words}</p>`);
}

const loading =
  /<(?:link rel="(?:preload|stylesheet)"|script type="module"|img)[^>]*? (?:href|src)="([^"]*)"/g;
const choices = /<\/?picture>|<source [^>]*>/g;
const noted = /<header [^>]*data-not-kept="([^"]*)">.*?<\/header>/s;

/** Addresses hold no other characters that attributes escape. */
function unescaped(path: string): string {
  return path.replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
