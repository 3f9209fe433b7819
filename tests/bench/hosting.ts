// npm run bench:hosting: what a million visits a day cost, computed from the built site, and how
// many requests nginx and Caddy answer on this machine, where the client takes its share of it.
// Needs `npm run build`, and `npm run servers` where there are none.
//
//   npm run bench:hosting -- --visits 1000000 --pages 1.6 --requests 10000 --connections 32

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findServer, type ServerName } from "../servers/find-server.ts";
import { startServer } from "../servers/start-server.ts";
import { type LoadResult, load, percentile } from "./load.ts";
import { type Assumptions, assumed, type Load, type VisitCost, visitCost } from "./visit-cost.ts";

const defaults = { ...assumed, requests: 10_000, connections: 32, seconds: 20 };
const options = Object.fromEntries(
  Object.entries(defaults).map(([name, value]) => [
    name,
    { type: "string" as const, default: String(value) },
  ]),
);
const { values } = parseArgs({ options });
const given = (name: keyof typeof defaults) => {
  const value = Number(values[name]);
  if (!(value >= 0)) throw new RangeError(`--${name} needs a number, not ${values[name]}`);
  return value;
};

const site = resolve("_site");
const essays = readdirSync(join(site, "essays"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `essays/${name}/index.html`);
const read = (path: string) => readFileSync(join(site, path));

const assumptions: Assumptions = {
  visits: given("visits"),
  pages: given("pages"),
  returning: given("returning"),
  unchanged: given("unchanged"),
  busiest: given("busiest"),
  locations: given("locations"),
  deploys: given("deploys"),
};
say(
  Object.entries(assumptions)
    .map(([name, value]) => `--${name} ${value}`)
    .join(" "),
);
printCost(visitCost(essays, read, assumptions));

for (const name of ["nginx", "caddy"] as const) {
  if (findServer(name)) await printLoad(name);
  else say(`${name} is not there: npm run servers`);
}

async function printLoad(name: ServerName): Promise<void> {
  const server = await startServer(name, site, resolve(".cache/hosting"));
  try {
    const pages = essays.map((path) => `/${path.replace(/index\.html$/, "")}`);
    const files = readdirSync(join(site, "assets"), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/assets/${entry.name}`);
    for (const [what, paths] of [
      ["essays, gzip", pages],
      ["assets", files],
    ] as const) {
      const result = await load({
        port: server.port,
        paths,
        requests: given("requests"),
        connections: given("connections"),
        longest: given("seconds") * 1000,
      });
      say(`${name}, ${what}: ${resultText(result)}`);
      for (const [error, count] of result.errors) say(`  ${count} × ${error}`);
      if (result.errors.size > 0) process.exitCode = 1;
    }
  } finally {
    await server.stop();
  }
}

function resultText({ answered, errors, seconds, times, bytes }: LoadResult): string {
  const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
  const within = [50, 95, 99, 100].map(
    (percent) => `${percent} % ${percentile(times, percent).toFixed(1)} ms`,
  );
  const rates = `${Math.round(answered / seconds)} a second, ${(bytes / seconds / 1e6).toFixed(0)} MB/s`;
  return `${answered} answered, ${failed} errors, ${rates}; ${within.join(", ")}`;
}

function printCost({ total, peak, fromCdn, ...parts }: VisitCost): void {
  const names: Readonly<Record<keyof typeof parts, string>> = {
    pages: "pages",
    unchanged: "pages that have not changed (304)",
    stylesAndScripts: "styles, scripts and the icon",
    fonts: "fonts",
    images: "images",
  };
  say("\n| a day | requests | GB |\n|---|---:|---:|");
  for (const [name, shown] of Object.entries(names)) {
    const part = Object.entries(parts).find(([key]) => key === name)?.[1];
    if (part) say(row(shown, part));
  }
  say(row("all", total));
  say(`\nIn the busiest hour ${Math.round(peak)} requests a second.`);
  say(
    `A CDN that keeps pages until the next deploy answers ${(fromCdn * 100).toFixed(2)} % of all by itself.\n`,
  );
}

function row(name: string, { requests, bytes }: Load): string {
  const count = Math.round(requests).toLocaleString("en-GB");
  return `| ${name} | ${count} | ${(bytes / 1e9).toFixed(1)} |`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
