// Every page of a built site by its type, found in its files.

import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type PageType, pageType } from "../../../src/output/page-type.ts";

export interface SitePage {
  readonly type: PageType;
  /** Unique in its site, fit for the name of a file: `essay-tea-and-company`, `topic-rest-2`. */
  readonly name: string;
  /** Address from the site's root. */
  readonly url: string;
}

/** The pages of a site, in the order of their names. */
export function sitePages(folder: string): readonly SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => sitePage(folder, path.split(sep).join("/")))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function sitePage(folder: string, path: string): SitePage {
  const url = `/${path}`.replace(/\/index\.html$/, "/");
  const type = pageType(url, readFileSync(join(folder, path), "utf8"));
  return { type, name: pageName(type, url), url };
}

/** The type, then what tells the page from others of its type. */
function pageName(type: PageType, url: string): string {
  const parts = url
    .replace(/\.html$/, "")
    .split("/")
    .filter(Boolean);
  const own = type === "redirect" || type === "page" ? parts : parts.slice(1);
  const rest = own.filter((part, index) => part !== "page" || index !== own.length - 2);
  return [type, ...rest].join("-");
}
