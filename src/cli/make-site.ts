// The making of the whole site, which a build and a release have in common: content, pages, cards,
// gates, and then one step that publishes it.

import { join } from "node:path";
import { makeCards } from "../cards/make-cards.ts";
import { ContentCache } from "../content/content-cache.ts";
import type { SourceLine } from "../content/format-problems.ts";
import { loadPublication } from "../content/load-publication.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import type { Publication } from "../content/publication.ts";
import { readSettings } from "../content/settings.ts";
import { buildSite } from "../eleventy/build-site.ts";
import type { Build } from "../output/exclusive-build.ts";
import { folderContents, pathsIn } from "../output/folder-contents.ts";
import { checkSite } from "../output/gates/check-site.ts";
import { gateProblems } from "../output/gates/gate-problems.ts";
import { hostingFiles } from "../output/hosting/hosting-files.ts";
import { ImageReader } from "../output/images/image-reader.ts";
import { makeSearchIndex } from "../output/search/search-index.ts";
import { writeFiles } from "../output/write-files.ts";
import { writeWhole } from "../output/write-whole.ts";
import { type Report, reportOf } from "./build-report.ts";
import { keptFacts, keptVerdicts } from "./kept-results.ts";
import { recordAddresses, unrecordedProblem } from "./new-addresses.ts";
import { isCi } from "./progress.ts";
import { type Format, progressOf, reportProblems } from "./reporter.ts";
import { output } from "./site-folder.ts";
import { sourceLines } from "./source-lines.ts";
import { stopwatch } from "./stopwatch.ts";

const reportFile = ".cache/report.json";
const hostingFolder = ".cache/hosting";

export interface MakeSiteOptions {
  readonly format: Format;
  /** Asked when everything else is in order. @param folder the finished files @default nothing */
  readonly lastGate?: (folder: string, publication: Publication) => readonly Problem[];
}

/** What was made, or why it was not. */
export interface MadeSite {
  readonly isPublished: boolean;
  readonly report: Report;
  readonly publication: Publication;
  /** The time that counted as now: milliseconds since 1970. */
  readonly now: number;
}

/**
 * Reads the content only now that no other build runs: the last to publish has the latest.
 * Problems are printed.
 */
export async function makeSite(
  { staging, publish }: Build,
  { format, lastGate = () => [] }: MakeSiteOptions,
): Promise<MadeSite> {
  const { stages, lap } = stopwatch();
  const { publication, problems, now } = await readPublication(format);
  const ended = (isPublished: boolean, report: Report): MadeSite => ({
    isPublished,
    report,
    publication,
    now,
  });
  lap("content");

  if (reportProblems(problems, format)) return ended(false, reportOf(publication, problems));
  const [assets, searchIndex] = await Promise.all([
    buildSite(publication, staging, progressOf(format, "making", "pages")),
    makeSearchIndex(publication),
  ]);
  writeFiles(staging, searchIndex);
  lap("pages");
  const onCard = progressOf(format, "drawing", "cards");
  const cardCounts = await makeCards(assets.cards.all(publication.essays), staging, { onCard });
  lap("cards");
  const { published, forServers } = hostingFiles(publication, assets, pathsIn(staging));
  writeFiles(staging, published);
  const { linksChecked, found } = gate(staging, publication, problems, format);
  const late = [...found, ...lastGate(staging, publication)];
  const all = sortProblems([...problems, ...late]);
  lap("gates");
  if (reportProblems(late, format, sourceLineIn(staging))) {
    return ended(false, reportOf(publication, all));
  }
  // Before the site: a recorded address that is not there yet does no harm, the other way it may be lost.
  if (!isCi(process.env)) recordAddresses(publication.addresses);
  const contents = folderContents(staging);
  publish();
  // Nobody serves these, so a build that is killed here has lost nothing: the next one makes them.
  writeFiles(hostingFolder, forServers);
  lap("publishing");

  const built = { site: contents, cards: cardCounts, linksChecked, stages };
  const report = reportOf(publication, all, built);
  writeWhole(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  return ended(true, report);
}

/** In CI, whose record of addresses is thrown away, what is new in it is told. */
async function readPublication(format: Format) {
  const { now, ...settings } = readSettings(process.env);
  const publication = loadPublication({
    ...settings,
    now,
    cache: new ContentCache(keptFacts()),
    images: await new ImageReader().read(),
    onEssay: progressOf(format, "reading", "essays"),
  });
  const unrecorded = isCi(process.env) ? unrecordedProblem(publication.addresses) : [];
  return { publication, problems: sortProblems([...publication.problems, ...unrecorded]), now };
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
