// One build in a fresh process.

import { loadPublication } from "../../src/content/load-publication.ts";
import { hasErrors } from "../../src/content/problem.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { checkSite } from "../../src/output/gates/check-site.ts";
import { printCost } from "./print-cost.ts";

const [content = "", output = ""] = process.argv.slice(2);
const publication = loadPublication({ folder: content, now: Date.UTC(2030, 0, 1) });
if (hasErrors(publication.problems)) throw new Error(JSON.stringify(publication.problems[0]));
await buildSite(publication, output);
const { findings } = checkSite(output, publication.urls.site);
if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
printCost();
