// Builds the preview of the project in the working directory from nothing, as often as it is
// asked to: what a preview that has been running for long must look like.

import { rmSync } from "node:fs";
import { loadPublication } from "../../src/content/load-publication.ts";
import { readSettings } from "../../src/content/settings.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { ImageReader } from "../../src/output/images/image-reader.ts";

process.on("message", async (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
  const images = await new ImageReader().read();
  await buildSite(loadPublication({ ...readSettings(process.env), preview: true, images }), folder);
  process.send?.("built");
});
process.once("disconnect", () => process.exit());
process.send?.("ready");
