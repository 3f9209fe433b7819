// npm run weigh: what every kind of page costs a reader with a slow phone who comes for the first
// time, beside the budget of src/output/budgets.ts. Exit code 1 when something is over.
//
//   npm run weigh                                the real site, built for it
//   npm run weigh -- home essay --runs 9         pages whose names begin so, the median of nine
//   npm run weigh -- --json                      for programs
//   npm run weigh -- --site before --site after  built sites side by side, each page in turns

import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { buildSites } from "../ground/build-sites.ts";
import { startBrowser } from "../ground/start-browser.ts";
import { calibrate, type Noise } from "./calibrate.ts";
import { chosenPages } from "./chosen-pages.ts";
import { serveCompressed } from "./compressing-host.ts";
import { type Reading, readPage } from "./read-page.ts";
import { report } from "./report.ts";
import { type Subject, type Weighed, weighed } from "./weighed.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    site: { type: "string", multiple: true },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs is ${values.runs}`);

const closing: (() => unknown)[] = [];
try {
  const subjects: Subject[] = [];
  for (const folder of values.site ?? [await freshSite()]) {
    const { origin, close } = await serveCompressed(folder);
    closing.push(close);
    const pages = chosenPages(folder, positionals);
    subjects.push(...pages.map((page) => ({ folder, origin, page })));
  }
  if (subjects.length === 0) throw new Error(`no page is called ${positionals.join(" or ")}`);
  const started = await startBrowser();
  closing.push(started.close);
  const browser = await chromium.connect(started.endpoint);
  const { results, noise } = await weighAll(browser, subjects);
  process.stdout.write(
    values.json
      ? JSON.stringify({ runs, noise, pages: results })
      : report(results, { runs, noise }),
  );
  process.stdout.write("\n");
  process.exitCode = results.some(({ over }) => over.length > 0) ? 1 : 0;
} finally {
  for (const close of closing.toReversed()) await close();
}

async function freshSite(): Promise<string> {
  const { real, remove } = await buildSites({ only: new Set(["real"]) });
  closing.push(remove);
  return real;
}

/** One page after the other, round after round, so that what else the machine does is spread evenly. */
async function weighAll(
  browser: Browser,
  subjects: readonly Subject[],
): Promise<{ readonly results: readonly Weighed[]; readonly noise: Noise }> {
  const readings = subjects.map((): Reading[] => []);
  const { loop, noise } = calibrate();
  for (let run = 1; run <= runs; run += 1) {
    for (const [index, subject] of subjects.entries()) {
      loop();
      readings[index]?.push(await readPage(browser, subject));
    }
    if (process.stderr.isTTY) process.stderr.write(`run ${run} of ${runs}\n`);
  }
  const results = subjects.map((subject, index) => weighed(subject, readings[index] ?? []));
  return { results, noise: noise() };
}
