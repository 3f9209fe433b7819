// npm run build: the whole site into _site, or nothing at all.

import { rmSync } from "node:fs";
import { loadPublication } from "../content/load-publication.ts";
import { readSettings } from "../content/settings.ts";
import { buildSite } from "../eleventy/build-site.ts";
import { replaceFolder } from "../output/replace-folder.ts";
import { counted, reportProblems, run, say } from "./reporter.ts";

const target = "_site";
const staging = ".cache/build";
const aside = ".cache/replaced";

await run(async () => {
  const publication = loadPublication(readSettings(process.env));
  if (reportProblems(publication.problems)) {
    process.exitCode = 1;
    return;
  }
  rmSync(staging, { recursive: true, force: true });
  await buildSite(publication, staging);
  replaceFolder(staging, target, aside);
  say(`${target}/ holds ${counted(publication.essays.length, "essay")}.`);
});
