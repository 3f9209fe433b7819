// npm run report: what people have to do so that what readers rely on stays true.
//
//   --links    tries the links to other sites; asks the network
//   --audit    asks the registry for known weaknesses of packages
//   --strict   ends with exit code 1 when something should not wait

import { spawnSync } from "node:child_process";
import { loadPublication } from "../content/load-publication.ts";
import { dayOf } from "../content/moment.ts";
import { readContent } from "../content/read-content.ts";
import { readHelplines } from "../content/read-helplines.ts";
import { readSettings } from "../content/settings.ts";
import { readAudit } from "../upkeep/read-audit.ts";
import { isUrgent, type Upkeep, upkeepReport } from "../upkeep/upkeep-report.ts";
import { upkeepTasks } from "../upkeep/upkeep-tasks.ts";
import { checkExternal } from "./check-external.ts";
import { readOptions } from "./read-options.ts";
import { run, say } from "./reporter.ts";
import { addSummary } from "./workflow-files.ts";

await run(async () => {
  const known = { flags: ["links", "audit", "strict"] };
  const { format, flags } = readOptions(process.argv.slice(2), known);
  const settings = readSettings(process.env);
  const publication = loadPublication(settings);
  const { countries } = readHelplines(readContent("content").helplines);
  const { site, outsideLinks } = publication;
  const upkeep: Upkeep = {
    tasks: upkeepTasks(publication, { countries, now: settings.now }),
    ...(flags.has("links") ? { links: await checkExternal(outsideLinks, site) } : {}),
    ...(flags.has("audit") ? { audit: { weaknesses: audit() } } : {}),
  };
  const report = upkeepReport(upkeep, dayOf(settings.now, site.timeZone));
  say(format === "json" ? JSON.stringify(upkeep, null, 2) : report);
  addSummary(report);
  if (flags.has("strict") && isUrgent(upkeep)) process.exitCode = 1;
});

function audit() {
  // By a shell, because npm is a script on some systems and a program on others.
  const options = { shell: true, encoding: "utf8", timeout: 120_000 } as const;
  return readAudit(spawnSync("npm audit --json", options).stdout);
}
