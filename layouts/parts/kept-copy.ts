// What a page says for being kept, as attributes that nobody sees: whether it may be, what it needs
// besides what its head names, and the line that the service worker writes into copies of it. Their
// other side is src/client/worker/kept-page.ts.

import { type Html, html } from "../../src/html/html.ts";
import type { OfflineRule } from "../../src/html/offline-rule.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { SiteData } from "./types.ts";

/** What the attributes are made of: a part of the data of every page. */
interface FontData {
  readonly assets: Pick<SiteData["assets"], "latinFonts">;
  readonly publication: { readonly urls: Pick<SiteData["publication"]["urls"], "path"> };
}

/** Attributes of `body`. */
export function offlineAttributes(
  { assets, publication }: FontData,
  { offline: { copyFrom } }: Pick<Strings, "offline">,
  rule: OfflineRule,
): Html {
  if (rule === "never") return html` data-offline="${rule}"`;
  const fonts = assets.latinFonts.map((url) => publication.urls.path(url)).join(" ");
  return html` data-offline="${rule}" data-offline-files="${fonts}" data-copy-from="${copyFrom}"`;
}

/** An attribute of the list's header: what is said where the list stands in for another page. */
export function notKeptAttribute({ offline }: Pick<Strings, "offline">): Html {
  return html` data-not-kept="${offline.page.notKept}"`;
}
