// npm run check: everything that can be wrong with the content, without building.
//
//   --fix        gives sections that were renamed their old addresses back
//   --external   tries the links to other sites as well

import { ContentCache } from "../content/content-cache.ts";
import { type LoadOptions, loadPublication } from "../content/load-publication.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { formatLinkReport } from "../external-links/report.ts";
import { ImageReader } from "../output/images/image-reader.ts";
import { allowedText, reportOf } from "./build-report.ts";
import { checkExternal } from "./check-external.ts";
import { keptFacts } from "./kept-results.ts";
import { readOptions } from "./read-options.ts";
import { repairEssays } from "./repair-essays.ts";
import { counted, type Format, progressOf, reportProblems, run, say } from "./reporter.ts";

await run(async () => {
  const { format, flags } = readOptions(process.argv.slice(2), { flags: ["fix", "external"] });
  const publication = await load(flags.has("fix"), format);
  const failed = reportProblems(publication.problems, format);
  const links = flags.has("external")
    ? await checkExternal(publication.outsideLinks, publication.site)
    : undefined;
  if (format === "json") {
    say(JSON.stringify({ ...reportOf(publication, publication.problems), links }, null, 2));
  } else {
    if (links) say(formatLinkReport(links));
    if (!failed) say(summary(publication));
  }
  if (failed) process.exitCode = 1;
});

/** Loads the content, and loads it again when something could be mended. */
async function load(fix: boolean, format: Format): Promise<Publication> {
  const options: LoadOptions = {
    ...readSettings(process.env),
    preview: true,
    images: await new ImageReader().read(),
    onEssay: progressOf(format, "reading", "essays"),
  };
  const publication = loadPublication({ ...options, cache: new ContentCache(keptFacts()) });
  const repaired = fix ? repairEssays(publication.addresses) : [];
  if (repaired.length === 0) return publication;
  if (format === "text") say(repaired.map((line) => `wrote ${line}`).join("\n"));
  return loadPublication(options);
}

function summary({ essays, pages, allowedWordings }: Publication): string {
  const checked = `No errors in ${counted(essays.length, "essay")} and ${counted(pages.length, "page")}.`;
  const allowed = allowedText(allowedWordings);
  return allowed === undefined ? checked : `${checked}\n${allowed}`;
}
