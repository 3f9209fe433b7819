// Gives templates their data: the publication and the files made for it.

import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { siteCards } from "../cards/site-cards.ts";
import { ContentCache } from "../content/content-cache.ts";
import { type LoadOptions, loadPublication } from "../content/load-publication.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { type Assets, makeAssets } from "../output/assets.ts";
import { ImageReader } from "../output/images/image-reader.ts";
import { makeImages } from "../output/images/make-images.ts";
import { memoryOf } from "./page-memory.ts";

/**
 * Adds the global data `publication` and `assets`. Our commands bring their own; when Eleventy's
 * command runs by itself, it gets the preview.
 */
export function templateData(config: UserConfig): void {
  if ("publication" in config.globalData) return;
  const cache = new ContentCache();
  const images = new ImageReader();
  const load = (options: Pick<LoadOptions, "images">) =>
    loadPublication({ ...readSettings(process.env), preview: true, cache, ...options });
  // Of the assets, images change nothing.
  let shown = load({});
  addAssets(config, assetsFor(shown));
  // Asked for once in each build, so that none shows what has changed since.
  config.addGlobalData("publication", async () => {
    shown = load({ images: await images.read() });
    return shown;
  });
  config.on("eleventy.after", async ({ directories }) => {
    // The files that the pages name, even if their sources have changed meanwhile.
    await makeImages(shown.images, directories.output);
  });
  config.addWatchTarget("content/");
  // What assets are made of; they are made with the configuration.
  config.addWatchTarget("content/data/", { resetConfig: true });
  config.addWatchTarget("layouts/styles/", { resetConfig: true });
}

/** What templates are given besides their items. */
export interface SiteData {
  readonly publication: Publication;
  readonly assets: Assets;
}

/** Gives templates a publication and the files made for it. */
export function withData({ publication, assets }: SiteData): (config: UserConfig) => void {
  return (config) => {
    config.addGlobalData("publication", () => publication);
    addAssets(config, assets);
  };
}

function addAssets(config: UserConfig, assets: Assets): void {
  config.addGlobalData("assets", () => assets);
  for (const { from, url } of assets.stylesheets.flatMap(({ files }) => files)) {
    // Its name changes with its content, so what is there is right.
    const isNew = () => {
      const memory = memoryOf(config);
      return !memory || !existsSync(join(memory.folder, url));
    };
    config.addPassthroughCopy({ [relative(".", from)]: url.slice(1) }, { filter: isNew });
  }
}

/** Styles, fonts, scripts and cards for the pages of a publication. */
export function assetsFor({ site, topicPages }: Publication): Assets {
  const topics = topicPages.filter(({ number }) => number === 1).map(({ subject }) => subject);
  return makeAssets(topics, siteCards(site, topics));
}
