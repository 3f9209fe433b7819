// Gives templates their data: the publication and the files made for it.

import type { UserConfig } from "@11ty/eleventy";
import { loadPublication } from "../content/load-publication.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { makeStylesheet } from "../output/stylesheet.ts";

/**
 * Adds the global data `publication` and `assets`. Our commands bring a publication of their own;
 * when Eleventy's command runs by itself, it gets the preview.
 */
export function templateData(config: UserConfig): void {
  if (!("publication" in config.globalData)) {
    withPublication(() => loadPublication({ ...readSettings(process.env), preview: true }))(config);
  }
  // Frozen, because Eleventy copies other plain objects deeply for every page.
  config.addGlobalData("assets", () =>
    Object.freeze({ stylesheet: makeStylesheet("layouts/styles/main.css") }),
  );
  config.addWatchTarget("content/");
  config.addWatchTarget("layouts/styles/");
}

/** Gives templates a publication, loaded anew for each build. */
export function withPublication(load: () => Publication): (config: UserConfig) => void {
  return (config) => config.addGlobalData("publication", load);
}
