// Gives templates their data: the publication and the files made for it.

import type { UserConfig } from "@11ty/eleventy";
import type { EssayCache } from "../content/essay-cache.ts";
import { loadPublication } from "../content/load-publication.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { makeStylesheet } from "../output/stylesheet.ts";

/**
 * Adds the global data `publication` and `assets`. A build brings its own publication, which it has
 * checked; otherwise Eleventy runs as a preview and the content is read anew for each build.
 */
export function siteData(config: UserConfig): void {
  const cache: EssayCache = new Map();
  if (!("publication" in config.globalData)) {
    config.addGlobalData("publication", () =>
      loadPublication({ ...readSettings(process.env), preview: true, cache }),
    );
  }
  // Frozen, because Eleventy copies other plain objects deeply for every page.
  config.addGlobalData("assets", () =>
    Object.freeze({ stylesheet: makeStylesheet("layouts/styles/main.css") }),
  );
  config.addWatchTarget("content/");
  config.addWatchTarget("layouts/styles/");
}

/** Hands a publication to the build of `.eleventy.ts`. */
export function withPublication(publication: Publication): (config: UserConfig) => void {
  return (config) => config.addGlobalData("publication", publication);
}
