// Renders a publication into a folder.

import { Eleventy } from "@11ty/eleventy";
import type { Publication } from "../content/publication.ts";
import { withPublication } from "./template-data.ts";

/**
 * Renders every page into a folder, which should be empty or missing: files of an earlier build
 * stay in it.
 *
 * @throws {Error} when a template fails; the folder is then incomplete
 */
export async function buildSite(publication: Publication, folder: string): Promise<void> {
  const eleventy = new Eleventy("layouts", folder, {
    configPath: ".eleventy.ts",
    // Without this Eleventy prefers the output folder that .eleventy.ts names.
    source: "cli",
    config: withPublication(() => publication),
  });
  // Failures are thrown; who calls decides what to print.
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
