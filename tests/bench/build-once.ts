// One build in a fresh process, with what earlier ones have left in a folder.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ContentCache } from "../../src/content/content-cache.ts";
import type { EssayFacts } from "../../src/content/essay-facts.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import type { FileVerdict } from "../../src/output/gates/check-file.ts";
import { checkSite } from "../../src/output/gates/check-site.ts";
import { KeptResults } from "../../src/output/kept-results.ts";
import { programVersion } from "../../src/output/program-version.ts";
import { costOf, printCost } from "./print-cost.ts";

const [content = "", output = "", kept = ""] = process.argv.slice(2);
const version = programVersion();
const publication = loadPublication({
  folder: content,
  now: Date.UTC(2030, 0, 1),
  cache: new ContentCache(new KeptResults<EssayFacts>(join(kept, "essays"), version)),
});
const fault = publication.problems.find(({ severity }) => severity === "error");
if (fault) throw new Error(JSON.stringify(fault));
const { cards } = await buildSite(publication, output);
// What they cost is measured apart; the gate only wants them there.
const cardsCost = costOf(() => {
  mkdirSync(join(output, "assets/cards"), { recursive: true });
  for (const { url } of cards.all(publication.essays)) writeFileSync(join(output, url), "");
});
const { findings } = checkSite(output, publication.urls.site, {
  kept: new KeptResults<FileVerdict>(join(kept, "gates"), version),
});
if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
printCost(cardsCost);
