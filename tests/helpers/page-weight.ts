// What a page costs a reader to fetch, compressed as hosts do.

import { brotliCompressSync } from "node:zlib";

/** In kB of brotli at its best, which is what static hosts serve. */
export interface PageWeight {
  /** The page and its style sheets: what stands between a reader and the first words. */
  readonly markupAndStyle: number;
  readonly scripts: number;
}

/** What an essay of 900 words may weigh, in kB. */
export const budget: PageWeight = { markupAndStyle: 14, scripts: 6 };

/**
 * @param path of a page within a site at the root of its host
 * @param read gives the text of a file of the site
 */
export function pageWeight(path: string, read: (file: string) => string): PageWeight {
  const markup = read(path);
  const sumOf = (links: RegExp) =>
    [...markup.matchAll(links)].reduce((sum, [, url = ""]) => sum + weightOf(url.slice(1)), 0);
  const weightOf = (file: string) => brotliCompressSync(read(file)).length / 1000;
  return {
    markupAndStyle: weightOf(path) + sumOf(/<link rel="stylesheet" href="([^"]+)"/g),
    scripts: sumOf(/<script type="module" src="([^"]+)"/g),
  };
}
