// Gives templates their data: the publication and the files made for it.

import type { UserConfig } from "@11ty/eleventy";
import { loadPublication } from "../content/load-publication.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { makeStylesheet, type Stylesheet } from "../output/stylesheet.ts";

/**
 * Adds the global data `publication` and `assets`. Our commands bring their own; when Eleventy's
 * command runs by itself, it gets the preview.
 */
export function templateData(config: UserConfig): void {
  if ("publication" in config.globalData) return;
  const load = () => loadPublication({ ...readSettings(process.env), preview: true });
  config.addGlobalData("publication", load);
  config.addGlobalData("assets", makeAssets);
  config.addWatchTarget("content/");
  config.addWatchTarget("layouts/styles/");
}

/** What templates are given besides their items. */
export interface SiteData {
  readonly publication: Publication;
  readonly assets: { readonly stylesheet: Stylesheet };
}

/** Gives templates a publication and the files made for it. */
export function withData({ publication, assets }: SiteData): (config: UserConfig) => void {
  return (config) => {
    config.addGlobalData("publication", () => publication);
    config.addGlobalData("assets", () => assets);
  };
}

// Frozen, because Eleventy copies other plain objects deeply for every page.
export function makeAssets(): SiteData["assets"] {
  return Object.freeze({ stylesheet: makeStylesheet("layouts/styles/main.css") });
}
