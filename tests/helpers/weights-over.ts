// Which pages of a built site are heavier than the budgets allow.

import { essayStart } from "../../src/output/budgets.ts";
import { readMarkup } from "../../src/output/gates/read-markup.ts";
import { createResolver, fileAt } from "../../src/output/gates/resolve-address.ts";
import { createScales } from "../../src/output/gates/scales.ts";
import { sentBytes } from "../../src/output/sent-bytes.ts";
import { type BuiltSite, textOf } from "./built-site.ts";

/** What the gate would say of the weight of pages, as `path: message`. */
export function weightsOver(site: BuiltSite, siteUrl: string): string[] {
  const resolve = createResolver(siteUrl, new Set(site.keys()));
  const read = (path: string) => site.get(path) ?? Buffer.alloc(0);
  const weigh = createScales({ read, size: (path) => read(path).length }, resolve);
  return [...site.keys()]
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) => weigh(path, read(path), readMarkup(textOf(site, path))))
    .map(({ path, message }) => `${path}: ${message}`);
}

/** Essays whose pages and styles are more than a reader should wait for, as `url: bytes`. */
export function slowStarts(site: BuiltSite, urls: readonly string[]): string[] {
  const weightOf = (path: string) => sentBytes(path, site.get(path) ?? Buffer.alloc(0)).length;
  return urls.flatMap((url) => {
    const path = fileAt(url);
    const styles = [...textOf(site, path).matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
    const bytes = styles.reduce((sum, [, css = ""]) => sum + weightOf(css), weightOf(path));
    return bytes > essayStart ? [`${url}: ${bytes}`] : [];
  });
}
