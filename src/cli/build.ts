// npm run build: the whole site into _site, or nothing at all.

import { join } from "node:path";
import { makeCards } from "../cards/make-cards.ts";
import { ContentCache } from "../content/content-cache.ts";
import type { SourceLine } from "../content/format-problems.ts";
import { loadPublication } from "../content/load-publication.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { buildSite } from "../eleventy/build-site.ts";
import { type Build, buildExclusively } from "../output/exclusive-build.ts";
import { folderContents } from "../output/folder-contents.ts";
import { checkSite } from "../output/gates/check-site.ts";
import { gateProblems } from "../output/gates/gate-problems.ts";
import { ImageReader } from "../output/images/image-reader.ts";
import { makeSearchIndex } from "../output/search/search-index.ts";
import { writeFiles } from "../output/write-files.ts";
import { writeWhole } from "../output/write-whole.ts";
import { reportOf, reportText } from "./build-report.ts";
import { keptFacts, keptVerdicts } from "./kept-results.ts";
import { recordAddresses, unrecordedProblem } from "./new-addresses.ts";
import { isCi } from "./progress.ts";
import {
  complain,
  type Format,
  progressOf,
  readArguments,
  reportProblems,
  run,
  say,
} from "./reporter.ts";
import { output } from "./site-folder.ts";
import { sourceLines } from "./source-lines.ts";
import { stopwatch } from "./stopwatch.ts";

const reportFile = ".cache/report.json";

await run(async () => {
  const { format } = readArguments(process.argv.slice(2));
  await buildExclusively(output, (build) => makeSite(build, format), { onWait: complain });
});

/** Reads the content only now that no other build runs: the last to publish has the latest. */
async function makeSite({ staging, publish }: Build, format: Format): Promise<void> {
  const inCi = isCi(process.env);
  const { stages, lap } = stopwatch();
  const publication = loadPublication({
    ...readSettings(process.env),
    cache: new ContentCache(keptFacts()),
    images: await new ImageReader().read(),
    onEssay: progressOf(format, "reading", "essays"),
  });
  const { addresses, site } = publication;
  const unrecorded = inCi ? unrecordedProblem(addresses) : [];
  const problems = sortProblems([...publication.problems, ...unrecorded]);
  lap("content");

  if (reportProblems(problems, format)) return refuse(publication, problems, format);
  const [{ cards }, searchIndex] = await Promise.all([
    buildSite(publication, staging, progressOf(format, "making", "pages")),
    makeSearchIndex(publication),
  ]);
  writeFiles(staging, searchIndex);
  lap("pages");
  const onCard = progressOf(format, "drawing", "cards");
  const cardCounts = await makeCards(cards.all(publication.essays), staging, { onCard });
  lap("cards");
  const { linksChecked, found } = gate(staging, publication, problems, format);
  lap("gates");
  if (reportProblems(found, format, sourceLineIn(staging))) {
    return refuse(publication, sortProblems([...problems, ...found]), format);
  }
  // Before the site: a recorded address that is not there yet does no harm, the other way it may be lost.
  if (!inCi) recordAddresses(addresses);
  const contents = folderContents(staging);
  publish();
  lap("publishing");

  const built = { site: contents, cards: cardCounts, linksChecked, stages };
  const report = reportOf(publication, problems, built);
  const json = JSON.stringify(report, null, 2);
  writeWhole(reportFile, `${json}\n`);
  say(format === "json" ? json : reportText(report, site.timeZone));
}

function refuse(publication: Publication, problems: readonly Problem[], format: Format): void {
  if (format === "json") say(JSON.stringify(reportOf(publication, problems), null, 2));
  process.exitCode = 1;
}

/** Reads the finished files. */
function gate(
  folder: string,
  { urls, origins, helpNumbers: helplines }: Publication,
  known: readonly Problem[],
  format: Format,
) {
  const onFile = progressOf(format, "checking", "files");
  const options = { helplines, onFile, kept: keptVerdicts() };
  const { linksChecked, findings } = checkSite(folder, urls.site, options);
  const places = { folder, shownAs: output.target, basePath: urls.path("/"), origins, known };
  return { linksChecked, found: gateProblems(findings, places) };
}

/** Lines of the new site, which is not in its place yet. */
function sourceLineIn(staging: string): SourceLine {
  const target = `${output.target}/`;
  const lineOf = sourceLines();
  return (file, line) =>
    lineOf(file.startsWith(target) ? join(staging, file.slice(target.length)) : file, line);
}
