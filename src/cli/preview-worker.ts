// Makes the pages of the preview, and says so to the process that serves them.

import type { EssayCache } from "../content/essay-cache.ts";
import { formatProblems } from "../content/format-problems.ts";
import { loadPublication } from "../content/load-publication.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { watchSite } from "../eleventy/watch-site.ts";
import { complain, run } from "./reporter.ts";

const [folder = ".cache/preview"] = process.argv.slice(2);
const cache: EssayCache = new Map();
let printed = "";

/** Loads the content and prints its problems, unless they are the same as the last time. */
function load(): Publication {
  const publication = loadPublication({ ...readSettings(process.env), preview: true, cache });
  const text = formatProblems(publication.problems);
  if (text !== printed) complain(`\n${text}\n`);
  printed = text;
  return publication;
}

// Without the process that serves the pages there is nobody to make them for.
process.once("disconnect", () => process.exit());

await run(() => watchSite({ folder, load, onBuild: () => process.send?.("built") }));
