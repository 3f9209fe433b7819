// Where an address within the site leads: to which of its files, or out of it.

import { quoted } from "../../content/quoted.ts";
import { copied } from "./copied.ts";

export type Target =
  | { readonly leads: "inside"; readonly path: string; readonly fragment: string }
  /** To another site. */
  | { readonly leads: "outside"; readonly host: string }
  /** To nothing that is asked for: mail, a telephone, data in the address itself. */
  | { readonly leads: "elsewhere" }
  | { readonly leads: "to-code" }
  | { readonly leads: "nowhere"; readonly message: string; readonly hint?: string };

/** @param from the path of the file within the site that holds the address */
export type Resolve = (address: string, from: string) => Target;

/**
 * @param siteUrl the address of the home page, ending in a slash
 * @param files the paths of all files of the site
 */
export function createResolver(siteUrl: string, files: ReadonlySet<string>): Resolve {
  const known = new Map<string, Target>();
  const site = new URL(siteUrl);
  const resolve = (address: string, from: string): Target => {
    const url = URL.parse(address, siteUrl + from.split("/").map(encodeURIComponent).join("/"));
    if (!url) return { leads: "nowhere", message: `${quoted(address)} is not an address` };
    if (url.protocol === "javascript:") return { leads: "to-code" };
    if (!/^(?:https?|wss?):$/.test(url.protocol)) return { leads: "elsewhere" };
    if (url.origin !== site.origin) return { leads: "outside", host: url.host };
    return within(url, address, site, files);
  };
  return (address, from) => {
    if (address.startsWith("#")) {
      return { leads: "inside", path: from, fragment: fragmentOf(address) };
    }
    // A page has most of its addresses in common with the others.
    const before = known.get(address);
    if (before) return before;
    const target = resolve(address, from);
    if (/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(address)) known.set(copied(address), target);
    return target;
  };
}

/** The root path of the page that a file is. */
export function urlOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, "/");
}

/** The file that a host answers a root path with. */
export function fileAt(rootPath: string): string {
  return `${rootPath.slice(1)}${rootPath.endsWith("/") ? "index.html" : ""}`;
}

function within(
  { pathname, hash, host }: URL,
  address: string,
  { pathname: base }: URL,
  files: ReadonlySet<string>,
): Target {
  if (!pathname.startsWith(base)) {
    // Written in full, it is another site of the same host.
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return { leads: "outside", host };
    return {
      leads: "nowhere",
      message: `${quoted(address)} leads out of the site, which is at ${quoted(base)}`,
      hint: "make the address with urls.path()",
    };
  }
  const rootPath = `/${decoded(pathname.slice(base.length))}`;
  const path = fileAt(rootPath);
  if (files.has(path)) return { leads: "inside", path, fragment: fragmentOf(hash) };
  const message = `there is no file for ${quoted(rootPath)} in the site`;
  if (files.has(`${path}/index.html`)) {
    return { leads: "nowhere", message, hint: `write ${rootPath}/` };
  }
  return { leads: "nowhere", message };
}

/** Without the part that only tells browsers which words to mark. */
function fragmentOf(hash: string): string {
  return decoded(hash.slice(1).replace(/:~:.*$/s, ""));
}

/** As the file system knows it; what is not percent-encoded right stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
