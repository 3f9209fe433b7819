// Makes the pages of the preview, and says so to the process that serves them.

import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import { ContentCache } from "../content/content-cache.ts";
import { formatProblems } from "../content/format-problems.ts";
import { loadPublication } from "../content/load-publication.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { SitePreview } from "../eleventy/site-preview.ts";
import { ImageReader } from "../output/images/image-reader.ts";
import { keptFacts } from "./kept-results.ts";
import { complain, run } from "./reporter.ts";
import { sourceLines } from "./source-lines.ts";
import { watchFiles } from "./watch-files.ts";

/** Milliseconds without a change before a build: editors empty a file before they fill it. */
const quiet = 15;
const watched = ["content", "layouts/icons", "layouts/styles"];

const [folder = ".cache/preview"] = process.argv.slice(2);
const cache = new ContentCache(keptFacts());
const images = new ImageReader();
const preview = new SitePreview(folder);
let printed = "";

// Without the process that serves the pages there is nobody to make them for.
process.once("disconnect", () => process.exit());

await run(async () => {
  let changes = Promise.withResolvers<void>();
  let lastChange = 0;
  watchFiles(watched, () => {
    lastChange = performance.now();
    changes.resolve();
  });
  for (;;) {
    await build();
    await changes.promise;
    while (performance.now() - lastChange < quiet) await pause(1);
    changes = Promise.withResolvers();
  }
});

/** What a writer can get wrong ends nothing; a style sheet may be half written. */
async function build(): Promise<void> {
  try {
    await preview.show(await load());
    process.send?.("built");
  } catch (error) {
    complain(inspect(error));
  }
}

/** Loads the content and prints its problems, unless they are the same as the last time. */
async function load(): Promise<Publication> {
  const publication = loadPublication({
    ...readSettings(process.env),
    preview: true,
    cache,
    images: await images.read(),
  });
  const text = formatProblems(publication.problems, sourceLines());
  if (text !== printed) complain(`\n${text}\n`);
  printed = text;
  return publication;
}
