// npm run build: the whole site into _site, or nothing at all.

import { type Build, buildExclusively } from "../output/exclusive-build.ts";
import { reportText } from "./build-report.ts";
import { makeSite } from "./make-site.ts";
import { readOptions } from "./read-options.ts";
import { complain, run, say } from "./reporter.ts";
import { output } from "./site-folder.ts";

await run(async () => {
  const { format } = readOptions(process.argv.slice(2));
  const make = async (build: Build) => {
    const { isPublished, report, publication } = await makeSite(build, { format });
    if (!isPublished) process.exitCode = 1;
    if (format === "json") say(JSON.stringify(report, null, 2));
    else if (isPublished) say(reportText(report, publication.site.timeZone));
  };
  await buildExclusively(output, make, { onWait: complain });
});
