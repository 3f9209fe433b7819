// What a page has for being kept: whether it may be, what it needs besides what its head names, and
// a line that the service worker shows in copies of it. Its other side is src/client/worker/kept-page.ts.

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
export function offlineAttributes({ assets, publication }: FontData, rule: OfflineRule): Html {
  if (rule === "never") return html` data-offline="${rule}"`;
  const fonts = assets.latinFonts.map((url) => publication.urls.path(url)).join(" ");
  return html` data-offline="${rule}" data-offline-files="${fonts}"`;
}

/** The line about the day from which a copy is. */
export function keptCopyLine(strings: Strings): Html {
  const { before, after } = strings.offline.copyFrom;
  return html`<p class="kept-copy" hidden>${before}<time></time>${after}</p>
`;
}
