// npm run bench:related: what the suggestions for 1,000 and for 10,000 texts of 600 words cost, and
// how fast that grows with their number; an exponent of 1 is linear, 2 quadratic.
//
//   npm run bench:related -- 1000 10000 600      texts, more texts, words of each

import { execFileSync } from "node:child_process";
import type { RelatedCost } from "./related-once.ts";
import { scriptFlags } from "./script-flags.ts";

const [few = 1000, many = 10_000, words = 600] = process.argv.slice(2).map(Number);
const rounds = 3;

say(`texts of ${words} words, ${process.version}, the best of ${rounds} rounds, seconds of CPU`);
const costs = [few, many].map((count) => {
  const cost = best(Array.from({ length: rounds }, () => run(count)));
  const { reading, relating, mending, memory } = cost;
  say(
    `  ${count} texts: read ${reading.toFixed(2)}, index and rank ${relating.toFixed(2)}, again after one is mended ${mending.toFixed(2)}; ${memory} MB`,
  );
  return cost;
});
const [first = 0, second = 0] = costs.map(({ relating }) => relating);
const exponent = Math.log(second / first) / Math.log(many / few);
say(`  index and rank grow with the number of texts to the power of ${exponent.toFixed(2)}`);

function run(count: number): RelatedCost {
  const args = [
    ...scriptFlags("build"),
    "tests/bench/related-once.ts",
    String(count),
    String(words),
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** Others use the machine as well, which can only make it slower. */
function best(costs: readonly RelatedCost[]): RelatedCost {
  const least = (name: keyof RelatedCost) => Math.min(...costs.map((cost) => cost[name]));
  return {
    reading: least("reading"),
    relating: least("relating"),
    mending: least("mending"),
    memory: least("memory"),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
