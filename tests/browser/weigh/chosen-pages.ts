// Which pages of a site are weighed: of each kind the heaviest, of essays also the middle one, and
// the page that leads to help.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { fileAt } from "../../../src/output/gates/resolve-address.ts";
import { type SitePage, sitePages } from "../ground/site-pages.ts";

/** @param names beginnings of the names of pages; without any, one page of each kind */
export function chosenPages(folder: string, names: readonly string[]): readonly SitePage[] {
  const weight = ({ url }: SitePage) =>
    brotliCompressSync(readFileSync(join(folder, fileAt(url)))).length;
  const pages = sitePages(folder).filter(({ type }) => type !== "redirect");
  const kinds = Map.groupBy(pages, ({ type, url }) => (url === "/help/" ? url : type));
  const typical = new Set(
    [...kinds.values()].flatMap((alike) => {
      const sorted = alike
        .map((page) => ({ page, bytes: weight(page) }))
        .toSorted((a, b) => b.bytes - a.bytes)
        .map(({ page }) => page);
      const ends = sorted.slice(0, 1);
      return sorted[0]?.type === "essay"
        ? [...ends, ...sorted.slice(sorted.length >> 1).slice(0, 1)]
        : ends;
    }),
  );
  if (names.length === 0) return [...typical];
  return pages.filter(
    (page) =>
      names.some((name) => page.name.startsWith(name)) &&
      (typical.has(page) || names.includes(page.name)),
  );
}
