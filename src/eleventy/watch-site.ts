// The writer's preview: Eleventy's watch mode, with what it lacks for deleted files.

import { type AfterEvent, Eleventy } from "@11ty/eleventy";
import type { Publication } from "../content/publication.ts";
import { removeOtherFiles } from "../output/remove-other-files.ts";
import { withPublication } from "./template-data.ts";

export interface WatchOptions {
  /** The folder to write to. */
  readonly folder: string;
  /** Reads the content anew; called for each build. Must not throw for what a writer can get wrong. */
  readonly load: () => Publication;
  /** Called when a build is complete. */
  readonly onBuild: () => void;
}

/** Builds, and builds again whenever the content or the styles change, until the process ends. */
export async function watchSite({ folder, load, onBuild }: WatchOptions): Promise<void> {
  const eleventy = new Eleventy("layouts", folder, {
    configPath: ".eleventy.ts",
    source: "cli",
    runMode: "watch",
    quietMode: true,
    config(config) {
      withPublication(load)(config);
      // Waiting until a file stops growing costs more than building once too often.
      config.setChokidarConfig({ awaitWriteFinish: false });
      config.on("eleventy.after", (event) => {
        removeOtherFiles(folder, outputsOf(event));
        onBuild();
      });
    },
  });
  await eleventy.init();
  const rebuild = await eleventy.watch();
  // Eleventy notices a deleted file, but does not build again because of it.
  eleventy.watcher.on("unlink", (path) => void rebuild(path));
  // What was saved between the first build and the watcher's being ready would be missed.
  await rebuild("content/");
}

function outputsOf({ results }: AfterEvent): string[] {
  return results.flatMap(({ outputPath }) => outputPath || []);
}
