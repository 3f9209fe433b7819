// Renders a publication into a folder.

import { join } from "node:path";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import type { OnProgress } from "../content/progress.ts";
import type { Publication } from "../content/publication.ts";
import type { Assets } from "../output/assets.ts";
import { makeImages } from "../output/images/make-images.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { withCounter } from "./page-counter.ts";
import { type PageMemory, withMemory } from "./page-memory.ts";
import { staticCopies } from "./static-files.ts";
import { assetsFor, withData } from "./template-data.ts";

/**
 * Renders every page into a folder, which should be empty or missing: files of an earlier build
 * stay in it.
 *
 * @returns the files made for its pages, which name cards that are still to be drawn
 * @throws {Error} when a template fails; the folder is then incomplete
 */
export async function buildSite(
  publication: Publication,
  folder: string,
  onPage?: OnProgress,
): Promise<Assets> {
  const data = { publication, assets: assetsFor(publication) };
  collectGarbage(publication.essays.length);
  // Its suggestions are made when they are asked for.
  collectGarbage(publication.essayPages.length);
  await makeImages(publication.images, folder);
  await writeSite(folder, (config) => {
    withData(data)(config);
    if (onPage) withCounter(config, onPage);
  });
  collectGarbage(publication.essays.length);
  return data.assets;
}

/**
 * Brings a folder that holds a site up to date.
 *
 * @param memory what the folder holds
 * @returns every file of the site, written now or before, relative to the working directory
 * @throws {Error} when a template fails; some of the files are then old
 */
export async function updateSite(
  publication: Publication,
  folder: string,
  memory: PageMemory,
): Promise<readonly string[]> {
  const data = { publication, assets: assetsFor(publication) };
  return await memory.during(data, async () => {
    await makeImages(publication.images, folder);
    await writeSite(folder, (config) => {
      withData(data)(config);
      withMemory(config, memory);
    });
    const fonts = data.assets.stylesheets.flatMap(({ files }) => files);
    const images = publication.images.flatMap(({ files }) => files);
    const named = [...fonts, ...images].map(({ url }) => join(folder, url));
    return [...memory.files, ...staticCopies(folder), ...named];
  });
}

async function writeSite(folder: string, configure: (config: UserConfig) => void): Promise<void> {
  const eleventy = new Eleventy("layouts", folder, {
    configPath: ".eleventy.ts",
    // Without this Eleventy prefers the output folder that .eleventy.ts names.
    source: "cli",
    config: configure,
  });
  // Failures are thrown; who calls decides what to print.
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
