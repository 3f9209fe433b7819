// npm run check: everything that can be wrong with the content, without building.

import { loadPublication } from "../content/load-publication.ts";
import { readSettings } from "../content/settings.ts";
import { counted, reportProblems, run, say } from "./reporter.ts";

await run(() => {
  const { essays, pages, problems } = loadPublication({
    ...readSettings(process.env),
    preview: true,
  });
  if (reportProblems(problems)) process.exitCode = 1;
  else say(`No errors in ${counted(essays.length, "essay")} and ${counted(pages.length, "page")}.`);
});
