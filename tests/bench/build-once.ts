// One build in a fresh process, which then tells what it used.

import { loadPublication } from "../../src/content/load-publication.ts";
import { hasErrors } from "../../src/content/problem.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";

const [content = "", output = ""] = process.argv.slice(2);
const started = performance.now();
const publication = loadPublication({ folder: content, now: Date.UTC(2030, 0, 1) });
if (hasErrors(publication.problems)) throw new Error(JSON.stringify(publication.problems[0]));
const loaded = performance.now();
await buildSite(publication, output);
const written = performance.now();

const { user, system } = process.cpuUsage();
const lines: readonly [string, string][] = [
  ["load and check", `${((loaded - started) / 1000).toFixed(2)} s`],
  ["render and write", `${((written - loaded) / 1000).toFixed(2)} s`],
  ["CPU, whole process", `${((user + system) / 1e6).toFixed(2)} s`],
  ["peak memory", `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`],
];
for (const [name, value] of lines) process.stdout.write(`  ${name.padEnd(20)} ${value}\n`);
