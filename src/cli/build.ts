// npm run build: the whole site into _site, or nothing at all.

import { loadPublication } from "../content/load-publication.ts";
import { sortProblems } from "../content/problem.ts";
import { readSettings } from "../content/settings.ts";
import { buildSite } from "../eleventy/build-site.ts";
import { type Build, buildExclusively } from "../output/exclusive-build.ts";
import { folderContents } from "../output/folder-contents.ts";
import { writeWhole } from "../output/write-whole.ts";
import { reportOf, reportText } from "./build-report.ts";
import { recordAddresses, unrecordedProblem } from "./new-addresses.ts";
import { complain, type Format, readArguments, reportProblems, run, say } from "./reporter.ts";
import { output } from "./site-folder.ts";
import { stopwatch } from "./stopwatch.ts";

const reportFile = ".cache/report.json";

await run(async () => {
  const { format } = readArguments(process.argv.slice(2));
  await buildExclusively(output, (build) => makeSite(build, format), { onWait: complain });
});

/** Reads the content only now that no other build runs: the last to publish has the latest. */
async function makeSite({ staging, publish }: Build, format: Format): Promise<void> {
  const isCi = !/^(?:|0|false)$/i.test(process.env["CI"] ?? "");
  const { stages, lap } = stopwatch();
  const publication = loadPublication(readSettings(process.env));
  const { addresses, site } = publication;
  const unrecorded = isCi ? unrecordedProblem(addresses) : [];
  const problems = sortProblems([...publication.problems, ...unrecorded]);
  lap("content");

  if (reportProblems(problems, format)) {
    if (format === "json") say(JSON.stringify(reportOf(publication, problems), null, 2));
    process.exitCode = 1;
    return;
  }
  await buildSite(publication, staging);
  lap("pages");
  // Before the site: a recorded address that is not there yet does no harm, the other way it may be lost.
  if (!isCi) recordAddresses(addresses);
  const contents = folderContents(staging);
  publish();
  lap("publishing");

  const report = reportOf(publication, problems, { site: contents, stages });
  const json = JSON.stringify(report, null, 2);
  writeWhole(reportFile, `${json}\n`);
  say(format === "json" ? json : reportText(report, site.timeZone));
}
