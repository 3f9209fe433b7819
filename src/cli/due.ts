// npm run due: whether the live site has to be built again although nobody has written anything.
// A scheduled job asks this first, and stays idle otherwise; its workflow gets the output `due`.

import { dueSince } from "../content/due.ts";
import { loadPublication } from "../content/load-publication.ts";
import { readSettings } from "../content/settings.ts";
import { liveRecord } from "../output/release/kept-releases.ts";
import { readOptions } from "./read-options.ts";
import { run, say } from "./reporter.ts";
import { releases } from "./site-folder.ts";
import { addSummary, setOutput } from "./workflow-files.ts";

await run(() => {
  const { format } = readOptions(process.argv.slice(2));
  const settings = readSettings(process.env);
  const publication = loadPublication(settings);
  const builtAt = liveRecord(releases)?.builtAt;
  const reasons =
    builtAt === undefined
      ? ["when the live site was built is not known here"]
      : dueSince(publication, Date.parse(builtAt), settings.now);
  const nextDue = publication.schedule.next?.iso ?? null;

  const text = [
    ...(reasons.length === 0 ? [`Nothing is due since ${builtAt}.`] : ["A release is due:"]),
    ...reasons.map((reason) => `  ${reason}`),
    ...(nextDue === null ? [] : [`The next essay is due at ${nextDue}.`]),
  ].join("\n");
  say(
    format === "json"
      ? JSON.stringify({ due: reasons.length > 0, reasons, builtAt, nextDue }, null, 2)
      : text,
  );
  setOutput("due", String(reasons.length > 0));
  addSummary(text);
});
